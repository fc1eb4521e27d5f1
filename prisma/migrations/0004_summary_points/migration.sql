-- AlterTable
ALTER TABLE "calls" ADD COLUMN     "has_no_summary" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "summary_points" JSONB;

-- A call of yesterday or before without a summary gets none any more.
UPDATE "calls" SET "has_no_summary" = true WHERE "summary_text" IS NULL AND "ended_at" < now() - interval '1 day';
