import type { CallId, WalletId } from '@astrovoice/contracts'
import type { Balances, Book, Entries } from './books.ts'
import type { MoneyRefusal } from './decide-entries.ts'
import type { MoneyEvent, MoneyEventKind } from './money-event.ts'

/** One event that the ledger has, with its entries. */
export interface LedgerTransaction {
  /** Counts the transactions of a wallet from 1, without gaps. */
  readonly ordinal: number
  readonly kind: MoneyEventKind
  readonly atMs: number
  readonly entries: Entries
  /** What the caller holds after it. */
  readonly balances: Balances
  /** The call that it is about; null for others, and once the caller is erased. */
  readonly callId: CallId | null
}

/** `repeated`: an earlier event has the key; nothing is added, and its transaction is returned. */
export type Posted =
  | { readonly outcome: 'posted' | 'repeated'; readonly transaction: LedgerTransaction }
  | { readonly outcome: 'refused'; readonly reason: MoneyRefusal }

export interface LedgerPage {
  readonly limit: number
  /** Only transactions before this one of the wallet. */
  readonly before?: number | undefined
}

/**
 * The books of callers' money, double entry and only added to. Entries refer to a wallet and to nobody. Events of one
 * wallet wait for each other, and those of several wallets do not.
 */
export interface Ledger {
  /**
   * Adds the entries of an event by `decideEntries`; an event that is refused leaves nothing behind and may be tried
   * again under its key.
   * @throws Error for a key that another wallet or kind of event has.
   */
  post(walletId: WalletId, event: MoneyEvent): Promise<Posted>
  balances(walletId: WalletId): Promise<Balances>
  /** Latest first. */
  list(walletId: WalletId, page: LedgerPage): Promise<LedgerTransaction[]>
  /** The sum of each book over all wallets. Together they are 0. */
  totals(): Promise<Readonly<Record<Book, number>>>
}
