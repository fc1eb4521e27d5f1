-- AlterTable
ALTER TABLE "users" ADD COLUMN     "issuer_name" TEXT;

-- AlterTable
ALTER TABLE "sign_ins" ADD COLUMN     "device_name" TEXT,
ADD COLUMN     "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "second_factor" BOOLEAN NOT NULL DEFAULT false;
