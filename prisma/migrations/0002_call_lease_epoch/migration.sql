-- AlterTable
ALTER TABLE "calls" ADD COLUMN     "lease_epoch" BIGINT NOT NULL DEFAULT 0;
