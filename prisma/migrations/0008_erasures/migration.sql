-- CreateTable
CREATE TABLE "erasures" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "addresses" TEXT[],
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "outcome" JSONB,

    CONSTRAINT "erasures_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "erasures_user_id_key" ON "erasures"("user_id");
