-- CreateEnum
CREATE TYPE "money_event_kind" AS ENUM ('top_up', 'bonus', 'reserve', 'capture', 'release', 'refund', 'correction', 'dispute');

-- CreateEnum
CREATE TYPE "ledger_book" AS ENUM ('caller_paid', 'caller_bonus', 'reserved_paid', 'reserved_bonus', 'revenue', 'provider_clearing', 'promotions', 'tax', 'refunds', 'corrections');

-- CreateTable
CREATE TABLE "wallets" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "call_limit_paise" BIGINT,

    CONSTRAINT "wallets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_transactions" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "wallet_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "money_event_kind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "subject" TEXT,
    "caller_paid_after" BIGINT NOT NULL,
    "caller_bonus_after" BIGINT NOT NULL,
    "reserved_paid_after" BIGINT NOT NULL,
    "reserved_bonus_after" BIGINT NOT NULL,

    CONSTRAINT "ledger_transactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entries" (
    "transaction_id" UUID NOT NULL,
    "book" "ledger_book" NOT NULL,
    "wallet_id" UUID,
    "amount_paise" BIGINT NOT NULL,

    CONSTRAINT "ledger_entries_pkey" PRIMARY KEY ("transaction_id","book")
);

-- CreateTable
CREATE TABLE "call_charges" (
    "call_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "astrologer_id" TEXT NOT NULL,
    "price_paise_per_minute" INTEGER NOT NULL,
    "is_free" BOOLEAN NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "charged_ms" INTEGER,
    "charged_paise" BIGINT,
    "lines" JSONB,

    CONSTRAINT "call_charges_pkey" PRIMARY KEY ("call_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "wallets_user_id_key" ON "wallets"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transactions_key_key" ON "ledger_transactions"("key");

-- CreateIndex
CREATE INDEX "ledger_transactions_subject_idx" ON "ledger_transactions"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transactions_wallet_id_ordinal_key" ON "ledger_transactions"("wallet_id", "ordinal");

-- CreateIndex
CREATE INDEX "ledger_entries_wallet_id_idx" ON "ledger_entries"("wallet_id");

-- CreateIndex
CREATE UNIQUE INDEX "call_charges_subject_key" ON "call_charges"("subject");

-- CreateIndex
CREATE INDEX "call_charges_user_id_opened_at_idx" ON "call_charges"("user_id", "opened_at");

-- CreateIndex
CREATE INDEX "call_charges_settled_at_opened_at_idx" ON "call_charges"("settled_at", "opened_at");

-- AddForeignKey
ALTER TABLE "wallets" ADD CONSTRAINT "wallets_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_wallet_id_fkey" FOREIGN KEY ("wallet_id") REFERENCES "wallets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_transaction_id_fkey" FOREIGN KEY ("transaction_id") REFERENCES "ledger_transactions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_wallet_id_fkey" FOREIGN KEY ("wallet_id") REFERENCES "wallets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_charges" ADD CONSTRAINT "call_charges_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_charges" ADD CONSTRAINT "call_charges_wallet_id_fkey" FOREIGN KEY ("wallet_id") REFERENCES "wallets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- No caller owes anything, and an entry moves something.
ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_not_below_zero" CHECK (
    "caller_paid_after" >= 0 AND "caller_bonus_after" >= 0 AND "reserved_paid_after" >= 0 AND "reserved_bonus_after" >= 0);
ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_counted_from_one" CHECK ("ordinal" >= 1);
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_not_empty" CHECK ("amount_paise" <> 0);
-- The books of a caller have a wallet, those of the service have none.
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_of_a_wallet" CHECK (("wallet_id" IS NOT NULL) =
    ("book" IN ('caller_paid', 'caller_bonus', 'reserved_paid', 'reserved_bonus')));

-- Whether the entries of a transaction add up to 0, belong to its wallet, and lead from what its caller held after the
-- transaction before it to what they hold after it. Transactions of one wallet are a chain, so that no sum of a whole
-- wallet is needed.
CREATE FUNCTION "ledger_adds_up"(checked UUID) RETURNS boolean LANGUAGE sql STABLE AS '
    SELECT coalesce(sums.total, 0) = 0
        AND coalesce(sums.foreign_entries, 0) = 0
        AND (t.ordinal = 1 OR before.id IS NOT NULL)
        AND t.caller_paid_after = coalesce(before.caller_paid_after, 0) + coalesce(sums.caller_paid, 0)
        AND t.caller_bonus_after = coalesce(before.caller_bonus_after, 0) + coalesce(sums.caller_bonus, 0)
        AND t.reserved_paid_after = coalesce(before.reserved_paid_after, 0) + coalesce(sums.reserved_paid, 0)
        AND t.reserved_bonus_after = coalesce(before.reserved_bonus_after, 0) + coalesce(sums.reserved_bonus, 0)
    FROM ledger_transactions t
    LEFT JOIN ledger_transactions before ON before.wallet_id = t.wallet_id AND before.ordinal = t.ordinal - 1
    CROSS JOIN LATERAL (
        SELECT sum(e.amount_paise) AS total,
            count(*) FILTER (WHERE e.wallet_id <> t.wallet_id) AS foreign_entries,
            sum(e.amount_paise) FILTER (WHERE e.book = ''caller_paid'') AS caller_paid,
            sum(e.amount_paise) FILTER (WHERE e.book = ''caller_bonus'') AS caller_bonus,
            sum(e.amount_paise) FILTER (WHERE e.book = ''reserved_paid'') AS reserved_paid,
            sum(e.amount_paise) FILTER (WHERE e.book = ''reserved_bonus'') AS reserved_bonus
        FROM ledger_entries e WHERE e.transaction_id = t.id
    ) sums
    WHERE t.id = checked';

-- Refuses a statement after which a transaction that it touched does not add up. A transaction and its entries are
-- therefore added by one statement. \073 is the semicolon: the schema engine divides scripts at each one.
CREATE FUNCTION "check_ledger_transactions"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
    IF EXISTS (SELECT 1 FROM added WHERE NOT ledger_adds_up(added.id)) THEN
        RAISE EXCEPTION ''The entries of a ledger transaction do not add up.'' USING ERRCODE = ''check_violation''\073
    END IF\073
    RETURN NULL\073
END';

CREATE FUNCTION "check_ledger_entries"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
    IF EXISTS (SELECT 1 FROM (SELECT DISTINCT transaction_id FROM added) each WHERE NOT ledger_adds_up(each.transaction_id)) THEN
        RAISE EXCEPTION ''The entries of a ledger transaction do not add up.'' USING ERRCODE = ''check_violation''\073
    END IF\073
    RETURN NULL\073
END';

CREATE TRIGGER "ledger_transactions_add_up" AFTER INSERT ON "ledger_transactions"
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "check_ledger_transactions"();

CREATE TRIGGER "ledger_entries_add_up" AFTER INSERT ON "ledger_entries"
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "check_ledger_entries"();

-- The ledger is only added to. A trigger function without RETURN refuses every change that it is called for.
CREATE FUNCTION "ledger_is_only_added"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END';

CREATE TRIGGER "ledger_transactions_not_changed" BEFORE UPDATE OR DELETE ON "ledger_transactions"
    FOR EACH ROW EXECUTE FUNCTION "ledger_is_only_added"();

CREATE TRIGGER "ledger_entries_not_changed" BEFORE UPDATE OR DELETE ON "ledger_entries"
    FOR EACH ROW EXECUTE FUNCTION "ledger_is_only_added"();

CREATE TRIGGER "ledger_transactions_not_emptied" BEFORE TRUNCATE ON "ledger_transactions"
    FOR EACH STATEMENT EXECUTE FUNCTION "ledger_is_only_added"();

CREATE TRIGGER "ledger_entries_not_emptied" BEFORE TRUNCATE ON "ledger_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION "ledger_is_only_added"();

-- A wallet leads to its caller or, once they are erased, to nobody.
CREATE TRIGGER "wallets_not_handed_on" BEFORE UPDATE ON "wallets"
    FOR EACH ROW WHEN (NEW."user_id" IS NOT NULL AND NEW."user_id" IS DISTINCT FROM OLD."user_id")
    EXECUTE FUNCTION "ledger_is_only_added"();
