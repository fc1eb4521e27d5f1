-- CreateEnum
CREATE TYPE "astrologer_gender" AS ENUM ('woman', 'man');

-- AlterTable
ALTER TABLE "astrologers" ADD COLUMN     "gender" "astrologer_gender" NOT NULL DEFAULT 'woman',
ADD COLUMN     "phrasing" TEXT NOT NULL DEFAULT 'teacher',
ADD COLUMN     "school" TEXT NOT NULL DEFAULT 'parashari',
ADD COLUMN     "style" JSONB NOT NULL DEFAULT '{"leads":"chart","terms":"named","order":"reason_first","sentences":"long"}';

-- The gender was a sentence of the manner.
UPDATE "astrologers" SET "gender" = 'man' WHERE "manner" LIKE '%करता हूँ%' OR "manner" ILIKE '%in the masculine%';
UPDATE "astrologers" SET "manner" = regexp_replace("manner", '\s*Speaks of (himself|herself) in the (masculine|feminine) \(कर(ता|ती) हूँ\)\.', '');
