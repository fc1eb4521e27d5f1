import type { CallId, WalletId } from '@astrovoice/contracts'
import fc from 'fast-check'
import {
  addEntries,
  callerBooks,
  changeBy,
  noBalances,
  type Ledger,
  type LedgerTransaction,
  type MoneyEvent,
} from '../../../money/index.ts'

/** An event of one of two wallets, and how often it is sent: a client, a webhook or a gateway that died repeats it. */
export interface Sending {
  readonly wallet: 0 | 1
  readonly event: MoneyEvent
  readonly times: number
}

const amountPaise = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100_000_000 }))
const callId = fc.constantFrom('c1', 'c2', 'c3').map((name) => name as CallId)

const change = fc.oneof(
  fc.record({ kind: fc.constantFrom('bonus', 'refund_paid'), amountPaise }),
  fc.record({
    kind: fc.constantFrom('top_up', 'refund', 'refund_failed', 'dispute'),
    amountPaise,
    taxPaise: fc.nat(300),
  }),
  fc
    .record({ kind: fc.constant('dispute_won' as const), amountPaise, taken: fc.nat(300) })
    .map(({ taken, ...won }) => ({ ...won, takenPaise: Math.min(taken, won.amountPaise) })),
  fc.record({
    kind: fc.constant('correction'),
    amountPaise: fc.oneof(
      amountPaise,
      amountPaise.map((n) => -n),
    ),
  }),
  fc.record({ kind: fc.constant('reserve'), callId, minPaise: fc.constant(1), maxPaise: amountPaise }),
  fc.record({ kind: fc.constant('capture'), callId, amountPaise }),
  fc.record({ kind: fc.constant('release'), callId }),
)

/**
 * Any events in any order, as top-ups, calls, crashes, retries, refunds and disputes mix them. Each has a key of its own
 * kind and wallet; calls are those of their wallet.
 */
export const anyHistory = (maxLength: number): fc.Arbitrary<Sending[]> =>
  fc
    .array(
      fc.record({
        wallet: fc.constantFrom(0 as const, 1 as const),
        change,
        times: fc.integer({ min: 1, max: 3 }),
        key: fc.nat(40),
      }),
      { maxLength },
    )
    .map((all) =>
      all.map(({ wallet, change: { ...fields }, times, key }) => ({
        wallet,
        times,
        event: {
          ...fields,
          ...('callId' in fields && { callId: `${fields.callId}-${wallet}` as CallId }),
          key: `${fields.kind}-${wallet}-${key}`,
          atMs: 1_764_500_000_000,
        },
      })),
    )

export interface Rig {
  readonly ledger: Ledger
  readonly wallets: readonly [WalletId, WalletId]
  /** Makes keys and calls of a history its own. */
  readonly localize: (event: MoneyEvent) => MoneyEvent
}

/** Sends a history in waves of events at the same moment. */
export async function send({ ledger, wallets, localize }: Rig, history: readonly Sending[], atOnce: number) {
  const all = history.flatMap(({ wallet, event, times }) =>
    Array.from({ length: times }, () => () => ledger.post(wallets[wallet], localize(event))),
  )
  for (let i = 0; i < all.length; i += atOnce) {
    await Promise.all(all.slice(i, i + atOnce).map((post) => post()))
  }
}

/** What is wrong with the books of a wallet; empty when they are right. */
export async function findFaults({ ledger }: Pick<Rig, 'ledger'>, walletId: WalletId): Promise<string[]> {
  const latestFirst = await ledger.list(walletId, { limit: 100_000 })
  const transactions = latestFirst.toReversed()
  const faults: string[] = []
  let balances = noBalances
  transactions.forEach((transaction, i) => {
    balances = addEntries(balances, transaction.entries)
    faults.push(...faultsOf(transaction, i + 1))
    if (callerBooks.some((book) => balances[book] !== transaction.balances[book]))
      faults.push(`${transaction.ordinal}: balances are not the sum of entries`)
  })
  const held = await ledger.balances(walletId)
  if (callerBooks.some((book) => held[book] !== balances[book])) faults.push('the balance is not the sum')
  return [...faults, ...faultsOfCalls(transactions)]
}

function faultsOf({ ordinal, entries, balances }: LedgerTransaction, expected: number): string[] {
  const sum = Object.values(entries).reduce((total, amount) => total + amount, 0)
  return [
    ...(ordinal === expected ? [] : [`${ordinal}: ordinals have a gap`]),
    ...(sum === 0 ? [] : [`${ordinal}: entries do not add up`]),
    ...callerBooks.flatMap((book) => (balances[book] < 0 ? [`${ordinal}: ${book} is below 0`] : [])),
  ]
}

/** A call ends once, and then nothing of it is reserved. */
function faultsOfCalls(transactions: readonly LedgerTransaction[]): string[] {
  const calls = new Map<CallId, LedgerTransaction[]>()
  for (const each of transactions) {
    if (each.callId !== null) calls.set(each.callId, [...(calls.get(each.callId) ?? []), each])
  }
  return [...calls].flatMap(([callId, own]) => {
    const ends = own.filter(({ kind }) => kind !== 'reserve')
    const reserved = own.reduce(
      (sum, { entries }) => sum + (entries.reserved_paid ?? 0) + (entries.reserved_bonus ?? 0),
      0,
    )
    const taken = own.reduce((sum, { entries }) => sum + changeBy(entries), 0)
    return [
      ...(ends.length > 1 ? [`${callId}: ended ${ends.length} times`] : []),
      ...(ends.length === 1 && reserved !== 0 ? [`${callId}: ${reserved} paise stay reserved`] : []),
      ...(taken > 0 ? [`${callId}: the caller gained by a call`] : []),
    ]
  })
}
