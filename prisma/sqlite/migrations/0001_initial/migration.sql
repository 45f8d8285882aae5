-- CreateTable
CREATE TABLE "Agreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "currentVersion" INTEGER NOT NULL,
    "loadedAt" DATETIME NOT NULL,
    "evaluationDay" TEXT,
    "evaluationDaySetAt" DATETIME
);

-- CreateTable
CREATE TABLE "AgreementVersion" (
    "agreementId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "savedBy" TEXT NOT NULL,

    PRIMARY KEY ("agreementId", "number"),
    CONSTRAINT "AgreementVersion_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Overview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "agreementVersion" INTEGER NOT NULL,
    "openedAt" DATETIME NOT NULL,
    CONSTRAINT "Round_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckIn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    CONSTRAINT "CheckIn_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckInAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "checkInId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "savedById" TEXT NOT NULL,
    CONSTRAINT "CheckInAnswer_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "CheckIn" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CheckInAnswer_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Count" (
    "answerId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    PRIMARY KEY ("answerId", "field"),
    CONSTRAINT "Count_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "CheckInAnswer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "activityId" TEXT,
    "period" TEXT NOT NULL,
    "personId" TEXT,
    "groupId" TEXT,
    "dueAt" DATETIME NOT NULL,
    "why" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "nextAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL,
    "claimedBy" TEXT,
    "problem" TEXT,
    CONSTRAINT "Delivery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Posting" (
    "deliveryId" TEXT NOT NULL PRIMARY KEY,
    "sentAt" DATETIME NOT NULL,
    "chat" TEXT NOT NULL,
    "posted" TEXT NOT NULL,
    CONSTRAINT "Posting_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SeenEvent" (
    "chat" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("chat", "id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Evaluation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "movedAt" DATETIME,
    "doneAt" DATETIME,
    "doneById" TEXT,
    CONSTRAINT "Evaluation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EvaluationReceipt" (
    "evaluationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,

    PRIMARY KEY ("evaluationId", "personId"),
    CONSTRAINT "EvaluationReceipt_evaluationId_fkey" FOREIGN KEY ("evaluationId") REFERENCES "Evaluation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvaluationReceipt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "email" TEXT,
    "language" TEXT
);

-- CreateTable
CREATE TABLE "Account" (
    "chat" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "language" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "refusedAt" DATETIME,
    "leftUnlinked" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("chat", "id"),
    CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "actorId" TEXT,
    CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reporter" (
    "agreementId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("agreementId", "activityId", "personId"),
    CONSTRAINT "Reporter_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reporter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Channel" (
    "agreementId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "refusedAt" DATETIME,

    PRIMARY KEY ("agreementId", "groupId"),
    CONSTRAINT "Channel_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Round_agreementId_month_key" ON "Round"("agreementId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "CheckIn_roundId_activityId_key" ON "CheckIn"("roundId", "activityId");

-- CreateIndex
CREATE UNIQUE INDEX "CheckInAnswer_checkInId_revision_key" ON "CheckInAnswer"("checkInId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_key_key" ON "Delivery"("key");

-- CreateIndex
CREATE INDEX "Delivery_state_nextAt_idx" ON "Delivery"("state", "nextAt");

-- CreateIndex
CREATE INDEX "Delivery_agreementId_period_idx" ON "Delivery"("agreementId", "period");

-- CreateIndex
CREATE INDEX "SeenEvent_at_idx" ON "SeenEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Evaluation_agreementId_occasion_key" ON "Evaluation"("agreementId", "occasion");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Account_personId_idx" ON "Account"("personId");

-- CreateIndex
CREATE INDEX "Membership_agreementId_idx" ON "Membership"("agreementId");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");
