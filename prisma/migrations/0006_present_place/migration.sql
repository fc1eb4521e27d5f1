-- AlterTable
ALTER TABLE "users" ADD COLUMN     "present_place" JSONB;
