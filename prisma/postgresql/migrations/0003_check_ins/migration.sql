-- DropIndex
DROP INDEX "CheckIn_roundId_activityId_key";

-- AlterTable
ALTER TABLE "CheckIn" ADD COLUMN     "partyId" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "CheckInAnswer" ADD COLUMN     "comment" TEXT,
ADD COLUMN     "ended" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "partyId" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "closedAt" TIMESTAMP(3),
ADD COLUMN     "lockedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Overlap" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "measureId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "overlap" INTEGER NOT NULL,
    "saidAt" TIMESTAMP(3) NOT NULL,
    "saidById" TEXT NOT NULL,

    CONSTRAINT "Overlap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeparateCount" (
    "agreementId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,

    CONSTRAINT "SeparateCount_pkey" PRIMARY KEY ("agreementId","activityId")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "standInId" TEXT,
    "saidAt" TIMESTAMP(3) NOT NULL,
    "saidById" TEXT NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pause" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "saidAt" TIMESTAMP(3) NOT NULL,
    "saidById" TEXT NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Pause_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Overlap_agreementId_activityId_measureId_idx" ON "Overlap"("agreementId", "activityId", "measureId");

-- CreateIndex
CREATE INDEX "Absence_personId_idx" ON "Absence"("personId");

-- CreateIndex
CREATE INDEX "Pause_agreementId_idx" ON "Pause"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "CheckIn_roundId_activityId_partyId_key" ON "CheckIn"("roundId", "activityId", "partyId");

-- AddForeignKey
ALTER TABLE "Overlap" ADD CONSTRAINT "Overlap_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Overlap" ADD CONSTRAINT "Overlap_saidById_fkey" FOREIGN KEY ("saidById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeparateCount" ADD CONSTRAINT "SeparateCount_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
