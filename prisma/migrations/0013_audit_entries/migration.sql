-- CreateEnum
CREATE TYPE "audit_outcome" AS ENUM ('done', 'refused', 'failed');

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "outcome" "audit_outcome" NOT NULL,
    "actor_id" UUID,
    "actor_digest" TEXT,
    "subject_id" UUID,
    "subject_digest" TEXT,
    "target" TEXT,
    "detail" TEXT,
    "request_id" TEXT,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entries_at_id_idx" ON "audit_entries"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_actor_id_at_id_idx" ON "audit_entries"("actor_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_subject_id_at_id_idx" ON "audit_entries"("subject_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_subject_digest_idx" ON "audit_entries"("subject_digest");

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The log is only added to. Erasing a person may take their id out of it, and nothing else.
-- A trigger function without RETURN refuses every change that it is called for. It has no statement, because the schema
-- engine divides scripts at each semicolon.
CREATE FUNCTION "audit_entries_are_only_added"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END';

CREATE TRIGGER "audit_entries_not_emptied" BEFORE TRUNCATE ON "audit_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION "audit_entries_are_only_added"();

CREATE TRIGGER "audit_entries_not_removed" BEFORE DELETE ON "audit_entries"
    FOR EACH ROW EXECUTE FUNCTION "audit_entries_are_only_added"();

CREATE TRIGGER "audit_entries_not_changed" BEFORE UPDATE ON "audit_entries"
    FOR EACH ROW WHEN ((NEW."actor_id" IS NOT NULL AND NEW."actor_id" IS DISTINCT FROM OLD."actor_id")
        OR (NEW."subject_id" IS NOT NULL AND NEW."subject_id" IS DISTINCT FROM OLD."subject_id")
        OR (to_jsonb(NEW) - 'actor_id' - 'subject_id') IS DISTINCT FROM (to_jsonb(OLD) - 'actor_id' - 'subject_id'))
    EXECUTE FUNCTION "audit_entries_are_only_added"();
