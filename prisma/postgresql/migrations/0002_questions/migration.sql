-- CreateTable
CREATE TABLE "UnknownQuestion" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "times" INTEGER NOT NULL,
    "firstAskedAt" TIMESTAMP(3) NOT NULL,
    "lastAskedAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "settledAt" TIMESTAMP(3),
    "settledById" TEXT,

    CONSTRAINT "UnknownQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alias" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,
    "addedById" TEXT NOT NULL,
    "removedAt" TIMESTAMP(3),
    "removedById" TEXT,
    "questionId" TEXT,

    CONSTRAINT "Alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Objection" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "madeById" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "settledAt" TIMESTAMP(3),
    "settledById" TEXT,

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Confirmation" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "responsibility" TEXT NOT NULL,
    "holds" BOOLEAN NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT NOT NULL,

    CONSTRAINT "Confirmation_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
