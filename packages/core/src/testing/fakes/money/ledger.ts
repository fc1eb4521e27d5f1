import type { CallId, WalletId } from '@astrovoice/contracts'
import {
  addEntries,
  books,
  callOf,
  decideEntries,
  noBalances,
  noReservation,
  type Book,
  type Ledger,
  type LedgerPage,
  type LedgerTransaction,
  type MoneyEvent,
  type Posted,
  type Reservation,
} from '../../../money/index.ts'

/** Keeps every transaction of every wallet. */
export class InMemoryLedger implements Ledger {
  readonly #wallets = new Map<WalletId, LedgerTransaction[]>()
  readonly #keys = new Map<string, { readonly walletId: WalletId; readonly transaction: LedgerTransaction }>()

  async post(walletId: WalletId, event: MoneyEvent): Promise<Posted> {
    const known = this.#keys.get(event.key)
    if (known) {
      if (known.walletId !== walletId || known.transaction.kind !== event.kind)
        throw new Error(`The key of this ${event.kind} is that of another event.`)
      return { outcome: 'repeated', transaction: known.transaction }
    }
    const transactions = this.#wallets.get(walletId) ?? []
    const balances = transactions.at(-1)?.balances ?? noBalances
    const callId = callOf(event)
    const decision = decideEntries(event, { balances, reservation: reservationOf(transactions, callId) })
    if ('refused' in decision) return { outcome: 'refused', reason: decision.refused }
    const { entries } = decision
    const transaction: LedgerTransaction = {
      ordinal: transactions.length + 1,
      kind: event.kind,
      atMs: event.atMs,
      entries,
      balances: addEntries(balances, entries),
      callId,
    }
    this.#wallets.set(walletId, [...transactions, transaction])
    this.#keys.set(event.key, { walletId, transaction })
    return { outcome: 'posted', transaction }
  }

  async balances(walletId: WalletId) {
    return this.#wallets.get(walletId)?.at(-1)?.balances ?? noBalances
  }

  async list(walletId: WalletId, { limit, before = Infinity }: LedgerPage) {
    const transactions = this.#wallets.get(walletId) ?? []
    return transactions
      .filter(({ ordinal }) => ordinal < before)
      .toReversed()
      .slice(0, limit)
  }

  async totals() {
    const all = [...this.#wallets.values()].flat()
    const total = (book: Book) => all.reduce((sum, { entries }) => sum + (entries[book] ?? 0), 0)
    return Object.fromEntries(books.map((book) => [book, total(book)])) as Record<Book, number>
  }
}

function reservationOf(transactions: readonly LedgerTransaction[], callId: CallId | null): Reservation {
  if (callId === null) return noReservation
  const own = transactions.filter((each) => each.callId === callId)
  return {
    paidPaise: own.reduce((sum, { entries }) => sum + (entries.reserved_paid ?? 0), 0),
    bonusPaise: own.reduce((sum, { entries }) => sum + (entries.reserved_bonus ?? 0), 0),
    hasEnded: own.some(({ kind }) => kind === 'capture' || kind === 'release'),
  }
}
