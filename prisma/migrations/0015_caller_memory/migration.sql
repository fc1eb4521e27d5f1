-- CreateTable
CREATE TABLE "caller_memories" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "astrologer_id" TEXT,
    "birth_profile_id" UUID,
    "call_id" UUID,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "ordinal" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "ends_on" DATE,
    "outcome" TEXT,
    "asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "caller_memories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forgotten_spans" (
    "user_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "forgotten_spans_pkey" PRIMARY KEY ("user_id","starts_at")
);

-- CreateIndex
CREATE INDEX "caller_memories_user_id_said_at_idx" ON "caller_memories"("user_id", "said_at");

-- CreateIndex
CREATE INDEX "caller_memories_birth_profile_id_idx" ON "caller_memories"("birth_profile_id");

-- CreateIndex
CREATE INDEX "caller_memories_expires_at_idx" ON "caller_memories"("expires_at");

-- CreateIndex
CREATE INDEX "caller_memories_ends_on_idx" ON "caller_memories"("ends_on");

-- AddForeignKey
ALTER TABLE "caller_memories" ADD CONSTRAINT "caller_memories_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caller_memories" ADD CONSTRAINT "caller_memories_birth_profile_id_fkey" FOREIGN KEY ("birth_profile_id") REFERENCES "birth_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forgotten_spans" ADD CONSTRAINT "forgotten_spans_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
