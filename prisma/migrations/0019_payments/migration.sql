-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "money_event_kind" ADD VALUE 'dispute_won';
ALTER TYPE "money_event_kind" ADD VALUE 'refund_paid';
ALTER TYPE "money_event_kind" ADD VALUE 'refund_failed';

-- CreateTable
CREATE TABLE "payments" (
    "id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "pack_id" TEXT NOT NULL,
    "credit_paise" INTEGER NOT NULL,
    "tax_paise" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "order_id" TEXT,
    "checkout_url" TEXT,
    "charge_id" TEXT,
    "paid_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "disputed_at" TIMESTAMPTZ(3),
    "dispute_won_at" TIMESTAMPTZ(3),
    "refunds" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_events" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "payment_id" UUID,
    "charge_id" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "amount_paise" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "payment_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "payments_provider_charge_id_idx" ON "payments"("provider", "charge_id");

-- CreateIndex
CREATE INDEX "payments_wallet_id_created_at_idx" ON "payments"("wallet_id", "created_at");

-- CreateIndex
CREATE INDEX "payments_provider_created_at_idx" ON "payments"("provider", "created_at");

-- CreateIndex
CREATE INDEX "payment_events_settled_at_received_at_idx" ON "payment_events"("settled_at", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_events_provider_event_id_key" ON "payment_events"("provider", "event_id");

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_wallet_id_fkey" FOREIGN KEY ("wallet_id") REFERENCES "wallets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Amounts are what was agreed on when the payment was begun.
ALTER TABLE "payments" ADD CONSTRAINT "payments_amounts" CHECK ("credit_paise" > 0 AND "tax_paise" >= 0);
