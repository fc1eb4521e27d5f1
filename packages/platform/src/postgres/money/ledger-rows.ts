import { createHash } from 'node:crypto'
import { CallId } from '@astrovoice/contracts'
import {
  assertPaise,
  books,
  type Balances,
  type Book,
  type Entries,
  type LedgerTransaction,
  type MoneyEventKind,
  type Standing,
} from '@astrovoice/core'

/** The form in which the ledger has keys and calls: it outlives its caller, and leads to neither. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

export interface BalanceRow {
  readonly callerPaidAfter: bigint
  readonly callerBonusAfter: bigint
  readonly reservedPaidAfter: bigint
  readonly reservedBonusAfter: bigint
}

export interface StandingRow extends Nullable<BalanceRow> {
  /** Null for a wallet without transactions. */
  readonly ordinal: number | null
  readonly repeatedKind: MoneyEventKind | null
  readonly repeatedWalletId: string | null
  readonly paidPaise: bigint
  readonly bonusPaise: bigint
  readonly hasEnded: boolean
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null }

/** A wallet ($1) before an event with this key ($2), about the call with this digest ($3). */
export const selectStanding = `
  SELECT last.*, repeated.kind::text AS repeated_kind, repeated.wallet_id::text AS repeated_wallet_id, reservation.*
  FROM wallets
  LEFT JOIN LATERAL (
    SELECT ordinal, caller_paid_after, caller_bonus_after, reserved_paid_after, reserved_bonus_after
    FROM ledger_transactions WHERE wallet_id = wallets.id ORDER BY ordinal DESC LIMIT 1
  ) last ON true
  LEFT JOIN ledger_transactions repeated ON repeated.key = $2
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount_paise) FILTER (WHERE book = 'reserved_paid'), 0)::bigint AS paid_paise,
      coalesce(sum(amount_paise) FILTER (WHERE book = 'reserved_bonus'), 0)::bigint AS bonus_paise,
      coalesce(bool_or(t.kind IN ('capture', 'release')), false) AS has_ended
    FROM ledger_transactions t LEFT JOIN ledger_entries ON transaction_id = t.id
    WHERE t.subject = $3 AND t.wallet_id = wallets.id
  ) reservation
  WHERE wallets.id = $1::uuid`

export const standingOf = (row: StandingRow): Standing => ({
  balances: balancesOf(row),
  reservation: {
    paidPaise: toPaise(row.paidPaise),
    bonusPaise: toPaise(row.bonusPaise),
    hasEnded: row.hasEnded,
  },
})

export const balancesOf = (row: Nullable<BalanceRow>): Balances => ({
  caller_paid: toPaise(row.callerPaidAfter),
  caller_bonus: toPaise(row.callerBonusAfter),
  reserved_paid: toPaise(row.reservedPaidAfter),
  reserved_bonus: toPaise(row.reservedBonusAfter),
})

const toPaise = (amount: bigint | null): number => assertPaise(Number(amount ?? 0n))

export interface TransactionRow extends BalanceRow {
  readonly ordinal: number
  readonly kind: MoneyEventKind
  readonly at: Date
  readonly callId: string | null
  readonly entries: Record<string, number> | null
}

/** Transactions with their entries, and the calls that are still known. */
export const selectTransactions = `
  SELECT t.*, call_charges.call_id::text AS call_id, (
    SELECT jsonb_object_agg(book, amount_paise) FROM ledger_entries WHERE transaction_id = t.id
  ) AS entries
  FROM ledger_transactions t LEFT JOIN call_charges ON call_charges.subject = t.subject`

export const toTransaction = (row: TransactionRow): LedgerTransaction => ({
  ordinal: row.ordinal,
  kind: row.kind,
  atMs: row.at.getTime(),
  entries: toEntries(row.entries ?? {}),
  balances: balancesOf(row),
  callId: row.callId === null ? null : CallId.parse(row.callId),
})

/** In the order of the books. */
const toEntries = (amounts: Record<string, number>): Entries =>
  Object.fromEntries(
    books.flatMap((book) => (amounts[book] === undefined ? [] : [[book, assertPaise(amounts[book])]])),
  )

export const emptyTotals = Object.fromEntries(books.map((book) => [book, 0])) as Record<Book, number>
