-- CreateEnum
CREATE TYPE "line_report_reason" AS ENUM ('frightening', 'wrong', 'harmful', 'money', 'rude', 'other');

-- CreateEnum
CREATE TYPE "line_report_decision" AS ENUM ('upheld', 'not_upheld');

-- CreateTable
CREATE TABLE "safety_counts" (
    "day" DATE NOT NULL,
    "theme" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "safety_counts_pkey" PRIMARY KEY ("day","theme","side","act")
);

-- CreateTable
CREATE TABLE "line_reports" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "astrologer_id" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "reason" "line_report_reason" NOT NULL,
    "note" TEXT,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" "line_report_decision",
    "reply" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "line_reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "line_reports_user_id_conversation_id_item_id_key" ON "line_reports"("user_id", "conversation_id", "item_id");

-- CreateIndex
CREATE INDEX "line_reports_decided_at_due_at_idx" ON "line_reports"("decided_at", "due_at");

-- CreateIndex
CREATE INDEX "line_reports_decided_by_id_idx" ON "line_reports"("decided_by_id");

-- CreateIndex
CREATE INDEX "line_reports_conversation_id_idx" ON "line_reports"("conversation_id");

-- AddForeignKey
ALTER TABLE "line_reports" ADD CONSTRAINT "line_reports_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_reports" ADD CONSTRAINT "line_reports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_reports" ADD CONSTRAINT "line_reports_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
