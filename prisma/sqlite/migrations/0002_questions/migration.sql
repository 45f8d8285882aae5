-- CreateTable
CREATE TABLE "UnknownQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "times" INTEGER NOT NULL,
    "firstAskedAt" DATETIME NOT NULL,
    "lastAskedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "settledAt" DATETIME,
    "settledById" TEXT
);

-- CreateTable
CREATE TABLE "Alias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "addedById" TEXT NOT NULL,
    "removedAt" DATETIME,
    "removedById" TEXT,
    "questionId" TEXT,
    CONSTRAINT "Alias_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Objection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "madeById" TEXT,
    "madeAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    "settledById" TEXT,
    CONSTRAINT "Objection_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Confirmation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "responsibility" TEXT NOT NULL,
    "holds" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    CONSTRAINT "Confirmation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "UnknownQuestion_state_lastAskedAt_idx" ON "UnknownQuestion"("state", "lastAskedAt");

-- CreateIndex
CREATE UNIQUE INDEX "UnknownQuestion_agreementId_wording_key" ON "UnknownQuestion"("agreementId", "wording");

-- CreateIndex
CREATE INDEX "Alias_agreementId_idx" ON "Alias"("agreementId");

-- CreateIndex
CREATE INDEX "Objection_agreementId_settledAt_idx" ON "Objection"("agreementId", "settledAt");

-- CreateIndex
CREATE INDEX "Confirmation_agreementId_responsibility_idx" ON "Confirmation"("agreementId", "responsibility");
