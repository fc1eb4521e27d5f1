import { beforeEach, describe, expect, test } from '@jest/globals'
import type { CallId, WalletId } from '@astrovoice/contracts'
import { noBalances, type Ledger, type MoneyEvent } from '../../../money/index.ts'

export interface LedgerUnderTest {
  readonly ledger: Ledger
  openWallet(): Promise<WalletId>
  /** A call of the wallet's caller, under way. */
  openCall(walletId: WalletId): Promise<CallId>
}

const atMs = Date.parse('2026-11-30T06:00:00Z')

type Without<E> = E extends unknown ? Omit<E, 'key' | 'atMs'> : never
type Change = Without<MoneyEvent>

function useWallet(open: () => LedgerUnderTest) {
  let subject: LedgerUnderTest
  let walletId: WalletId
  let count = 0
  beforeEach(async () => {
    subject = open()
    walletId = await subject.openWallet()
  })
  const post = (change: Change, key = `${walletId}:${count++}`) =>
    subject.ledger.post(walletId, { ...change, key, atMs })
  return {
    post,
    ledger: () => subject.ledger,
    walletId: () => walletId,
    openWallet: () => subject.openWallet(),
    openCall: () => subject.openCall(walletId),
    balances: () => subject.ledger.balances(walletId),
  }
}

/** The contract of every ledger. */
export function ledgerContract(name: string, open: () => LedgerUnderTest) {
  describe(`${name} as a ledger`, () => {
    const { post, balances, openCall } = useWallet(open)

    test('a new wallet holds nothing, and paid money and bonus are apart', async () => {
      expect(await balances()).toEqual(noBalances)
      await post({ kind: 'top_up', amountPaise: 10_000 })
      await post({ kind: 'bonus', amountPaise: 500 })
      expect(await balances()).toEqual({ ...noBalances, caller_paid: 10_000, caller_bonus: 500 })
    })

    test('a reservation takes bonus first, a capture keeps the price, and the rest goes back', async () => {
      await post({ kind: 'top_up', amountPaise: 10_000 })
      await post({ kind: 'bonus', amountPaise: 500 })
      const callId = await openCall()
      await post({ kind: 'reserve', callId, minPaise: 1, maxPaise: 4500 })
      expect(await balances()).toEqual({
        caller_paid: 6000,
        caller_bonus: 0,
        reserved_paid: 4000,
        reserved_bonus: 500,
      })
      const captured = await post({ kind: 'capture', callId, amountPaise: 1700 })
      expect(captured).toMatchObject({
        outcome: 'posted',
        transaction: { callId, entries: { revenue: 1700 } },
      })
      expect(await balances()).toEqual({ ...noBalances, caller_paid: 8800 })
    })

    test('a reservation takes no more than there is, and is refused below its minimum', async () => {
      await post({ kind: 'top_up', amountPaise: 900 })
      const callId = await openCall()
      const reserve = { kind: 'reserve', callId, maxPaise: 4500 } as const
      expect(await post({ ...reserve, minPaise: 901 })).toEqual({ outcome: 'refused', reason: 'too_little' })
      await post({ ...reserve, minPaise: 900 })
      expect(await balances()).toEqual({ ...noBalances, reserved_paid: 900 })
      await post({ kind: 'capture', callId, amountPaise: 1700 })
      expect(await balances()).toEqual(noBalances)
    })
  })
  reservationsContract(name, open)
  keysContract(name, open)
  paidBackContract(name, open)
}

function reservationsContract(name: string, open: () => LedgerUnderTest) {
  describe(`${name} as a ledger`, () => {
    const { post, balances, openCall, walletId, ledger } = useWallet(open)

    test('a reservation that has ended is not extended, captured or released again', async () => {
      await post({ kind: 'top_up', amountPaise: 900 })
      const callId = await openCall()
      await post({ kind: 'reserve', callId, minPaise: 1, maxPaise: 100 })
      await post({ kind: 'release', callId })
      const ended = { outcome: 'refused', reason: 'ended' }
      expect(await post({ kind: 'reserve', callId, minPaise: 1, maxPaise: 100 })).toEqual(ended)
      expect(await post({ kind: 'capture', callId, amountPaise: 100 })).toEqual(ended)
      expect(await post({ kind: 'release', callId })).toEqual(ended)
      expect(await balances()).toEqual({ ...noBalances, caller_paid: 900 })
    })

    test('transactions are listed by pages, the latest first', async () => {
      for (let i = 1; i <= 5; i++) await post({ kind: 'bonus', amountPaise: i })
      const first = await ledger().list(walletId(), { limit: 2 })
      expect(first.map(({ ordinal }) => ordinal)).toEqual([5, 4])
      expect(first[0]).toEqual({
        ordinal: 5,
        kind: 'bonus',
        atMs,
        entries: { caller_bonus: 5, promotions: -5 },
        balances: { ...noBalances, caller_bonus: 15 },
        callId: null,
      })
      const rest = await ledger().list(walletId(), { limit: 9, before: 4 })
      expect(rest.map(({ ordinal }) => ordinal)).toEqual([3, 2, 1])
    })
  })
}

function keysContract(name: string, open: () => LedgerUnderTest) {
  describe(`${name} as a ledger`, () => {
    const { post, balances, ledger, openWallet, openCall, walletId } = useWallet(open)

    test('an event that is repeated counts once, also at the same moment', async () => {
      const key = `${walletId()}:once`
      const topUp = { kind: 'top_up', amountPaise: 100 } as const
      const posted = await Promise.all(Array.from({ length: 8 }, () => post(topUp, key)))
      expect(posted.map(({ outcome }) => outcome).toSorted()).toEqual([
        'posted',
        ...Array.from({ length: 7 }, () => 'repeated'),
      ])
      const transactions = posted.map((each) => ('transaction' in each ? each.transaction : null))
      for (const transaction of transactions) expect(transaction).toEqual(transactions[0])
      expect(await balances()).toEqual({ ...noBalances, caller_paid: 100 })
    })

    test('different events of one wallet at the same moment all count', async () => {
      await Promise.all(Array.from({ length: 12 }, () => post({ kind: 'top_up', amountPaise: 100 })))
      expect(await balances()).toEqual({ ...noBalances, caller_paid: 1200 })
    })

    test('of reservations at the same moment none takes what another has', async () => {
      await post({ kind: 'top_up', amountPaise: 1000 })
      const calls = await Promise.all(Array.from({ length: 5 }, openCall))
      const posted = await Promise.all(
        calls.map((callId) => post({ kind: 'reserve', callId, minPaise: 400, maxPaise: 400 })),
      )
      expect(posted.filter(({ outcome }) => outcome === 'posted')).toHaveLength(2)
      expect(await balances()).toEqual({ ...noBalances, caller_paid: 200, reserved_paid: 800 })
    })

    test('a key of another wallet or another kind of event is an error', async () => {
      const key = `${walletId()}:key`
      await post({ kind: 'bonus', amountPaise: 1 }, key)
      await expect(post({ kind: 'top_up', amountPaise: 1 }, key)).rejects.toThrow('another event')
      const other = await openWallet()
      const event = { kind: 'bonus', amountPaise: 1, key, atMs } as const
      await expect(ledger().post(other, event)).rejects.toThrow('another event')
      expect(await ledger().balances(other)).toEqual(noBalances)
    })

    test('amounts that are no paise are refused', async () => {
      for (const amountPaise of [0, -1, 0.5, NaN, 2 ** 53]) {
        await expect(post({ kind: 'top_up', amountPaise })).rejects.toThrow(RangeError)
      }
      expect(await ledger().list(walletId(), { limit: 9 })).toEqual([])
    })
  })
}

function paidBackContract(name: string, open: () => LedgerUnderTest) {
  describe(`${name} as a ledger`, () => {
    const { post, balances, ledger } = useWallet(open)

    test('unused paid money is refunded, and bonus is not', async () => {
      await post({ kind: 'top_up', amountPaise: 1000 })
      await post({ kind: 'bonus', amountPaise: 500 })
      const refund = { kind: 'refund', amountPaise: 1001 } as const
      expect(await post(refund)).toEqual({ outcome: 'refused', reason: 'too_little' })
      await post({ ...refund, amountPaise: 1000 })
      expect(await balances()).toEqual({ ...noBalances, caller_bonus: 500 })
    })

    test('a disputed payment takes what is left of it, and the service bears the rest', async () => {
      await post({ kind: 'top_up', amountPaise: 300 })
      const disputed = await post({ kind: 'dispute', amountPaise: 1000 })
      expect(disputed).toMatchObject({
        transaction: { entries: { caller_paid: -300, corrections: -700, provider_clearing: 1000 } },
      })
      expect(await balances()).toEqual(noBalances)
    })

    test('a correction gives, and takes back no more than there is', async () => {
      await post({ kind: 'correction', amountPaise: 250 })
      const refused = await post({ kind: 'correction', amountPaise: -251 })
      expect(refused).toEqual({ outcome: 'refused', reason: 'too_little' })
      await post({ kind: 'correction', amountPaise: -50 })
      expect(await balances()).toEqual({ ...noBalances, caller_paid: 200 })
    })

    test('all books together are 0', async () => {
      const before = await ledger().totals()
      await post({ kind: 'top_up', amountPaise: 1000 })
      await post({ kind: 'refund', amountPaise: 400 })
      const totals = await ledger().totals()
      expect(Object.values(totals).reduce((sum, total) => sum + total)).toBe(0)
      expect(totals.provider_clearing - before.provider_clearing).toBe(-1000)
      expect(totals.refunds - before.refunds).toBe(400)
    })
  })
}
