import { toInstant, type UserId } from '@astrovoice/contracts'
import {
  callerBooks,
  type Entries,
  type Ledger,
  type LedgerTransaction,
  type Wallets,
} from '../../money/index.ts'

const transactionsAtATime = 100

export interface WalletSources {
  readonly wallets: Pick<Wallets, 'open' | 'listCharges'>
  readonly ledger: Pick<Ledger, 'list'>
}

/** A caller's money: every transaction, and what of each call was charged. */
export async function describeWallet({ wallets, ledger }: WalletSources, userId: UserId) {
  const wallet = await wallets.open(userId)
  // Erased meanwhile.
  if (!wallet) return { callLimitPaise: null, transactions: [], calls: [] }
  const transactions: LedgerTransaction[] = []
  for (let before: number | undefined; ;) {
    const page = await ledger.list(wallet.id, { limit: transactionsAtATime, before })
    transactions.push(...page)
    before = page.at(-1)?.ordinal
    if (page.length < transactionsAtATime) break
  }
  const calls = (await wallets.listCharges(userId)).map(
    ({ walletId: _, userId: __, openedAtMs, bill, ...charge }) => ({
      ...charge,
      openedAt: toInstant(openedAtMs),
      bill: bill && { ...bill, settledAt: toInstant(bill.settledAtMs), settledAtMs: undefined },
    }),
  )
  return {
    callLimitPaise: wallet.callLimitPaise,
    transactions: transactions.map(({ kind, atMs, entries, balances, callId }) => ({
      kind,
      at: toInstant(atMs),
      paise: ofCaller(entries),
      heldPaise: balances,
      callId,
    })),
    calls,
  }
}

/** The books of the service are not the caller's. */
const ofCaller = (entries: Entries): Entries =>
  Object.fromEntries(
    Object.entries(entries).filter(([book]) => (callerBooks as readonly string[]).includes(book)),
  )
