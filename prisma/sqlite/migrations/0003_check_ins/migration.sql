-- AlterTable
ALTER TABLE "Round" ADD COLUMN "closedAt" DATETIME;
ALTER TABLE "Round" ADD COLUMN "lockedAt" DATETIME;

-- CreateTable
CREATE TABLE "Overlap" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "measureId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "overlap" INTEGER NOT NULL,
    "saidAt" DATETIME NOT NULL,
    "saidById" TEXT NOT NULL,
    CONSTRAINT "Overlap_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Overlap_saidById_fkey" FOREIGN KEY ("saidById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SeparateCount" (
    "agreementId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,

    PRIMARY KEY ("agreementId", "activityId"),
    CONSTRAINT "SeparateCount_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "standInId" TEXT,
    "saidAt" DATETIME NOT NULL,
    "saidById" TEXT NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Absence_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pause" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "saidAt" DATETIME NOT NULL,
    "saidById" TEXT NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Pause_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_CheckIn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL DEFAULT '',
    "fields" JSONB NOT NULL,
    CONSTRAINT "CheckIn_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_CheckIn" ("activityId", "fields", "id", "roundId") SELECT "activityId", "fields", "id", "roundId" FROM "CheckIn";
DROP TABLE "CheckIn";
ALTER TABLE "new_CheckIn" RENAME TO "CheckIn";
CREATE UNIQUE INDEX "CheckIn_roundId_activityId_partyId_key" ON "CheckIn"("roundId", "activityId", "partyId");
CREATE TABLE "new_CheckInAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "checkInId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "ended" BOOLEAN NOT NULL DEFAULT false,
    "comment" TEXT,
    "savedAt" DATETIME NOT NULL,
    "savedById" TEXT NOT NULL,
    CONSTRAINT "CheckInAnswer_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "CheckIn" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CheckInAnswer_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_CheckInAnswer" ("checkInId", "id", "revision", "savedAt", "savedById", "status") SELECT "checkInId", "id", "revision", "savedAt", "savedById", "status" FROM "CheckInAnswer";
DROP TABLE "CheckInAnswer";
ALTER TABLE "new_CheckInAnswer" RENAME TO "CheckInAnswer";
CREATE UNIQUE INDEX "CheckInAnswer_checkInId_revision_key" ON "CheckInAnswer"("checkInId", "revision");
CREATE TABLE "new_Delivery" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "activityId" TEXT,
    "partyId" TEXT NOT NULL DEFAULT '',
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
INSERT INTO "new_Delivery" ("activityId", "agreementId", "attempts", "claimedBy", "dueAt", "groupId", "id", "key", "kind", "nextAt", "period", "personId", "problem", "state", "why") SELECT "activityId", "agreementId", "attempts", "claimedBy", "dueAt", "groupId", "id", "key", "kind", "nextAt", "period", "personId", "problem", "state", "why" FROM "Delivery";
DROP TABLE "Delivery";
ALTER TABLE "new_Delivery" RENAME TO "Delivery";
CREATE UNIQUE INDEX "Delivery_key_key" ON "Delivery"("key");
CREATE INDEX "Delivery_state_nextAt_idx" ON "Delivery"("state", "nextAt");
CREATE INDEX "Delivery_agreementId_period_idx" ON "Delivery"("agreementId", "period");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Overlap_agreementId_activityId_measureId_idx" ON "Overlap"("agreementId", "activityId", "measureId");

-- CreateIndex
CREATE INDEX "Absence_personId_idx" ON "Absence"("personId");

-- CreateIndex
CREATE INDEX "Pause_agreementId_idx" ON "Pause"("agreementId");
