import { expect, test } from '@jest/globals'
import type { AstrologerId, CallId, UserId } from '@astrovoice/contracts'
import { timingBudget } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { noBalances } from '../money/index.ts'
import { buildCallRecord, InMemoryLedger, InMemoryWallets } from '../testing/index.ts'
import { settleCall } from './bill-calls.ts'
import { settleStale } from './settle-stale.ts'

/** A call that was opened with 50 rupees reserved, and never settled. */
async function openStale() {
  const clock = new ManualClock(1_764_500_000_000)
  const [ledger, wallets] = [new InMemoryLedger(), new InMemoryWallets()]
  const [userId, callId] = [crypto.randomUUID() as UserId, crypto.randomUUID() as CallId]
  const { id: walletId } = (await wallets.open(userId))!
  const atMs = clock.nowMs()
  await ledger.post(walletId, { kind: 'top_up', amountPaise: 8000, key: 'p', atMs })
  const reserve = { kind: 'reserve', callId, minPaise: 1, maxPaise: 5000, key: 'r', atMs } as const
  await ledger.post(walletId, reserve)
  const astrologerId = 'acharya-vidya' as AstrologerId
  const charge = { callId, walletId, userId, astrologerId, pricePaisePerMinute: 1500, isFree: false }
  await wallets.openCharge({ ...charge, openedAtMs: atMs })
  const record = { current: null as ReturnType<typeof buildCallRecord> | null }
  const callersCalls = { find: async () => record.current }
  const deps = { ledger, wallets, clock, callersCalls, log: { warn: () => {} } }
  return { ...deps, deps, record, walletId, callId }
}

const longAfterMs = timingBudget.longestCallMs + timingBudget.resumeWithinMs + 30 * 60_000 + 1

test('a reservation that no gateway has ended goes back, and nothing is charged', async () => {
  const { deps, clock, ledger, wallets, walletId, callId } = await openStale()
  clock.pass(longAfterMs)
  expect(await settleStale(deps)).toBe(1)
  expect(await ledger.balances(walletId)).toEqual({ ...noBalances, caller_paid: 8000 })
  expect((await wallets.findCharge(callId))?.bill).toMatchObject({ chargedMs: 0, chargedPaise: 0 })
  expect(await settleStale(deps)).toBe(0)
})

test('a young call, and one whose record a gateway may still store, are left alone', async () => {
  const { deps, clock, ledger, record, walletId } = await openStale()
  clock.pass(longAfterMs - 2)
  expect(await settleStale(deps)).toBe(0)
  clock.pass(2)
  record.current = buildCallRecord()
  expect(await settleStale(deps)).toBe(0)
  expect(await ledger.balances(walletId)).toMatchObject({ reserved_paid: 5000 })
})

test('a call that cannot be settled does not keep back the next', async () => {
  const { deps, clock, ledger, wallets, walletId, callId } = await openStale()
  const broken = { ...(await wallets.findCharge(callId))!, callId: crypto.randomUUID() as CallId }
  await wallets.openCharge({ ...broken, openedAtMs: broken.openedAtMs - 1 })
  clock.pass(longAfterMs)
  const callersCalls = {
    find: async (id: CallId) => {
      if (id === broken.callId) throw new Error('The record cannot be read.')
      return null
    },
  }
  expect(await settleStale({ ...deps, callersCalls })).toBe(1)
  expect(await ledger.balances(walletId)).toEqual({ ...noBalances, caller_paid: 8000 })
})

test('a call that was captured and whose bill was lost gets the bill of what was captured', async () => {
  const { deps, clock, ledger, wallets, walletId, callId } = await openStale()
  const atMs = clock.nowMs()
  const capture = { kind: 'capture', callId, amountPaise: 1500, key: `capture:${callId}`, atMs } as const
  await ledger.post(walletId, capture)
  clock.pass(longAfterMs)
  await settleStale(deps)
  expect((await wallets.findCharge(callId))?.bill).toMatchObject({ chargedPaise: 1500 })
  expect(await ledger.balances(walletId)).toEqual({ ...noBalances, caller_paid: 6500 })
  await settleCall(deps, callId, {})
  expect(await ledger.balances(walletId)).toEqual({ ...noBalances, caller_paid: 6500 })
})
