import { toInstant, type PaymentId, type UserId, type WalletId } from '@astrovoice/contracts'
import type { Payment, Payments } from '../../payments/index.ts'
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
  readonly payments: Pick<Payments, 'list'>
}

/** A caller's money: every transaction, and what of each call was charged. */
export async function describeWallet({ wallets, ledger, payments }: WalletSources, userId: UserId) {
  const wallet = await wallets.open(userId)
  // Erased meanwhile.
  if (!wallet) return { callLimitPaise: null, transactions: [], payments: [], calls: [] }
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
    payments: await listPayments(payments, wallet.id),
    calls,
  }
}

async function listPayments(payments: WalletSources['payments'], walletId: WalletId) {
  const all: Payment[] = []
  for (let before: PaymentId | undefined; ;) {
    const page = await payments.list(walletId, { limit: transactionsAtATime, before })
    all.push(...page)
    before = page.at(-1)?.id
    if (page.length < transactionsAtATime) break
  }
  const at = (ms: number | null) => (ms === null ? null : toInstant(ms))
  return all.map(
    ({ id, provider, creditPaise, taxPaise, createdAtMs, chargeId, refundedPaise, refunds, ...news }) => ({
      id,
      provider,
      chargeId,
      creditPaise,
      taxPaise,
      refundedPaise,
      refunds: refunds.map(({ creditPaise: credit, taxPaise: tax, requestedAtMs, state }) => ({
        creditPaise: credit,
        taxPaise: tax,
        requestedAt: toInstant(requestedAtMs),
        state,
      })),
      begunAt: toInstant(createdAtMs),
      paidAt: at(news.paidAtMs),
      failedAt: at(news.failedAtMs),
      disputedAt: at(news.disputedAtMs),
      disputeWonAt: at(news.disputeWonAtMs),
    }),
  )
}

/** The books of the service are not the caller's. */
const ofCaller = (entries: Entries): Entries =>
  Object.fromEntries(
    Object.entries(entries).filter(([book]) => (callerBooks as readonly string[]).includes(book)),
  )
