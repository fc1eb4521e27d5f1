import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '@astrovoice/prisma-schema'
import type { WalletId } from '@astrovoice/contracts'
import {
  addEntries,
  callerBooks,
  callOf,
  decideEntries,
  noBalances,
  type Book,
  type Entries,
  type Ledger,
  type LedgerTransaction,
  type MoneyEvent,
  type Posted,
} from '@astrovoice/core'
import { createTurns } from './in-turn.ts'
import { readByPrisma, type ReadRows } from '../read-rows.ts'
import {
  balancesOf,
  digestOf,
  emptyTotals,
  selectStanding,
  selectTransactions,
  standingOf,
  toTransaction,
  type BalanceRow,
  type StandingRow,
  type TransactionRow,
} from './ledger-rows.ts'

/** Above the number of writers that one wallet can have at once. */
const maxTries = 100

/**
 * The books in `ledger_transactions` and `ledger_entries`. An event is read, decided and added without a lock: a writer
 * that was overtaken finds its ordinal taken and reads again; writers of this process take turns. Nothing is shared by two
 * wallets.
 */
export function createLedger(prisma: PrismaClient, query: ReadRows = readByPrisma(prisma)): Ledger {
  const inTurn = createTurns()
  const find = async (where: string, values: readonly unknown[]) =>
    (await query<TransactionRow>(`${selectTransactions} WHERE ${where}`, values)).map(toTransaction)

  /** Null when another writer was faster. */
  async function tryToPost(walletId: WalletId, event: MoneyEvent): Promise<Posted | null> {
    const [key, subject] = [digestOf(event.key), digestOf(callOf(event) ?? '')]
    const [row] = await query<StandingRow>(selectStanding, [walletId, key, subject])
    if (!row) throw new Error('There is no such wallet.')
    if (row.repeatedKind !== null) return repeat(walletId, event, key, row)
    const standing = standingOf(row)
    const decision = decideEntries(event, standing)
    if ('refused' in decision) return { outcome: 'refused', reason: decision.refused }
    const transaction: LedgerTransaction = {
      ordinal: (row.ordinal ?? 0) + 1,
      kind: event.kind,
      atMs: event.atMs,
      entries: decision.entries,
      balances: addEntries(standing.balances, decision.entries),
      callId: callOf(event),
    }
    const isAdded = await add(query, walletId, { key, subject, transaction })
    return isAdded ? { outcome: 'posted', transaction } : null
  }

  async function post(walletId: WalletId, event: MoneyEvent): Promise<Posted> {
    for (let tries = 0; tries < maxTries; tries++) {
      const posted = await tryToPost(walletId, event)
      if (posted) return posted
    }
    throw new Error(`A wallet had too many writers at once: ${maxTries} tries were overtaken.`)
  }

  async function repeat(walletId: WalletId, { kind }: MoneyEvent, key: string, row: StandingRow) {
    if (row.repeatedKind !== kind || row.repeatedWalletId !== walletId)
      throw new Error(`The key of this ${kind} is that of another event (${row.repeatedKind}).`)
    const [transaction] = await find('t.key = $1', [key])
    return { outcome: 'repeated', transaction: transaction! } as const
  }

  return {
    post: (walletId, event) => inTurn(walletId, () => post(walletId, event)),
    async balances(walletId) {
      const text =
        'SELECT * FROM ledger_transactions WHERE wallet_id = $1::uuid ORDER BY ordinal DESC LIMIT 1'
      const [row] = await query<BalanceRow>(text, [walletId])
      return row ? balancesOf(row) : noBalances
    },
    list: (walletId, { limit, before }) =>
      find(
        't.wallet_id = $1::uuid AND ($2::int IS NULL OR t.ordinal < $2) ORDER BY t.ordinal DESC LIMIT $3::int',
        [walletId, before ?? null, limit],
      ),
    async totals() {
      const text = 'SELECT book::text, sum(amount_paise)::bigint AS total FROM ledger_entries GROUP BY book'
      const rows = await query<{ book: Book; total: bigint }>(text, [])
      return { ...emptyTotals, ...Object.fromEntries(rows.map(({ book, total }) => [book, Number(total)])) }
    },
  }
}

interface Addition {
  readonly key: string
  readonly subject: string
  readonly transaction: LedgerTransaction
}

const insertTransaction = `
  WITH added AS (
    INSERT INTO ledger_transactions (id, key, wallet_id, ordinal, kind, at, subject,
      caller_paid_after, caller_bonus_after, reserved_paid_after, reserved_bonus_after)
    VALUES ($1::uuid, $2, $3::uuid, $4::int, $5::money_event_kind, $6::timestamptz, $7,
      $8::bigint, $9::bigint, $10::bigint, $11::bigint)
    ON CONFLICT DO NOTHING RETURNING id
  ), entered AS (
    INSERT INTO ledger_entries (transaction_id, book, wallet_id, amount_paise)
    SELECT added.id, entry.book::ledger_book, entry.wallet::uuid, entry.amount FROM added
    CROSS JOIN unnest($12::text[], $13::text[], $14::bigint[]) AS entry (book, wallet, amount)
  )
  SELECT id::text FROM added`

/** Adds a transaction with its entries by one statement. False when its key or its ordinal is taken. */
async function add(
  query: ReadRows,
  walletId: WalletId,
  { key, subject, transaction: { ordinal, kind, atMs, entries, balances, callId } }: Addition,
): Promise<boolean> {
  const after = callerBooks.map((book) => BigInt(balances[book]))
  const at = new Date(atMs).toISOString()
  const row = [randomUUID(), key, walletId, ordinal, kind, at, callId && subject, ...after]
  return (await query(insertTransaction, [...row, ...columnsOf(entries, walletId)])).length === 1
}

const isOfCaller = (book: string) => (callerBooks as readonly string[]).includes(book)

function columnsOf(entries: Entries, walletId: WalletId) {
  const books = Object.keys(entries)
  const wallets = books.map((book) => (isOfCaller(book) ? walletId : null))
  return [books, wallets, Object.values(entries).map((amount) => BigInt(amount))]
}
