-- AlterTable
ALTER TABLE "users" ADD COLUMN     "preferences" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "birth_profiles" ADD COLUMN     "birth_changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "gender" TEXT,
ADD COLUMN     "guardian_agreed_at" TIMESTAMPTZ(3),
ADD COLUMN     "is_time_approximate" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "part_of_day" TEXT,
ADD COLUMN     "relation" TEXT NOT NULL DEFAULT 'other';

-- Until now the first profile was the caller's own, and nobody under eighteen calls.
UPDATE "birth_profiles" AS "profile" SET "relation" = 'self'
FROM (
    SELECT DISTINCT ON ("user_id") "id", "date" FROM "birth_profiles" ORDER BY "user_id", "created_at", "id"
) AS "first"
WHERE "profile"."id" = "first"."id" AND "first"."date" <= now() - interval '18 years';

-- One profile of a caller is their own.
CREATE UNIQUE INDEX "birth_profiles_own_key" ON "birth_profiles"("user_id") WHERE "relation" = 'self';
