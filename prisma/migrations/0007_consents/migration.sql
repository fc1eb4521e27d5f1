-- CreateEnum
CREATE TYPE "consent_decision" AS ENUM ('given', 'refused', 'withdrawn');

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "consents" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "consent_entries" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "subject" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "decision" "consent_decision" NOT NULL,
    "notice_version" TEXT,
    "language" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consent_entries_user_id_decided_at_id_idx" ON "consent_entries"("user_id", "decided_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "consent_entries_subject_idx" ON "consent_entries"("subject");

-- CreateIndex
CREATE INDEX "consent_entries_topic_decided_at_idx" ON "consent_entries"("topic", "decided_at");

-- AddForeignKey
ALTER TABLE "consent_entries" ADD CONSTRAINT "consent_entries_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The log is only added to. Erasing a caller may take their id out of it, and nothing else.
-- A trigger function without RETURN refuses every change that it is called for. It has no statement, because the schema
-- engine divides scripts at each semicolon.
CREATE FUNCTION "consent_entries_are_only_added"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END';

CREATE TRIGGER "consent_entries_not_removed" BEFORE DELETE ON "consent_entries"
    FOR EACH ROW EXECUTE FUNCTION "consent_entries_are_only_added"();

CREATE TRIGGER "consent_entries_not_changed" BEFORE UPDATE ON "consent_entries"
    FOR EACH ROW WHEN (NEW."user_id" IS NOT NULL
        OR (to_jsonb(NEW) - 'user_id') IS DISTINCT FROM (to_jsonb(OLD) - 'user_id'))
    EXECUTE FUNCTION "consent_entries_are_only_added"();
