-- CreateTable
CREATE TABLE "astrologer_samples" (
    "astrologer_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "spoken_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "astrologer_samples_pkey" PRIMARY KEY ("astrologer_id","language")
);

-- AddForeignKey
ALTER TABLE "astrologer_samples" ADD CONSTRAINT "astrologer_samples_astrologer_id_fkey" FOREIGN KEY ("astrologer_id") REFERENCES "astrologers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
