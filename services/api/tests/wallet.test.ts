import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { AstrologerId, CallId } from '@astrovoice/contracts'
import { buildEndedCall } from '@astrovoice/core/testing'
import { createConversations, createLedger, createWallets } from '@astrovoice/platform/postgres'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest, type SignedIn } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
let caller: SignedIn
let count = 0
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})
beforeEach(async () => {
  caller = await api.signIn(`+9198000007${String(count++).padStart(2, '0')}`)
})

const topUp = (amountPaise: number, idempotencyKey: string = randomUUID()) =>
  caller.api.ask('topUpInSandbox', { body: { amountPaise }, idempotencyKey })

/** A call of the caller, as a gateway opens and settles it. */
async function call({ isSettled }: { isSettled: boolean }): Promise<CallId> {
  const { prisma } = api.database
  const [wallets, ledger] = [createWallets(prisma), createLedger(prisma)]
  const { userId } = caller
  const { id: walletId } = (await wallets.open(userId))!
  const callId = randomUUID() as CallId
  const astrologerId = 'acharya-vidya' as AstrologerId
  const charge = { callId, userId, walletId, astrologerId, pricePaisePerMinute: 1500, isFree: false }
  await wallets.openCharge({ ...charge, openedAtMs: Date.now() })
  const event = { callId, atMs: Date.now() }
  await ledger.post(walletId, {
    ...event,
    kind: 'reserve',
    minPaise: 1500,
    maxPaise: 7500,
    key: `reserve:${callId}:0`,
  })
  if (!isSettled) return callId
  await ledger.post(walletId, { ...event, kind: 'capture', amountPaise: 1000, key: `capture:${callId}` })
  await wallets.settleCharge(callId, {
    chargedMs: 40_000,
    chargedPaise: 1000,
    lines: [],
    settledAtMs: Date.now(),
  })
  return callId
}

test('a new caller has an empty wallet without a limit', async () => {
  expect(await caller.api.ask('getWallet', {})).toEqual({
    paidPaise: 0,
    bonusPaise: 0,
    reservedPaise: 0,
    callLimitPaise: null,
    isCharged: false,
    freeCallMs: null,
    runningCall: null,
    topUp: 'sandbox',
  })
})

test('play money that is added is there, and a repeated request adds it once', async () => {
  const key = randomUUID()
  expect(await topUp(10_000, key)).toMatchObject({ paidPaise: 10_000 })
  expect(await topUp(10_000, key)).toMatchObject({ paidPaise: 10_000 })
  expect(await caller.api.ask('getWallet', {})).toMatchObject({ paidPaise: 10_000 })
})

test('a call under way shows its reservation, and only that caller sees it', async () => {
  await topUp(10_000)
  const callId = await call({ isSettled: false })
  const wallet = await caller.api.ask('getWallet', {})
  expect(wallet).toMatchObject({ paidPaise: 2500, reservedPaise: 7500, runningCall: { callId } })
  const other = await api.signIn('+919800000799')
  expect(await other.api.ask('getWallet', {})).toMatchObject({ reservedPaise: 0, runningCall: null })
  expect(await other.api.ask('listWalletEntries', { query: {} })).toEqual({ entries: [], nextBefore: null })
})

test('the history has payments and calls, the latest first, and no reservations', async () => {
  await topUp(10_000)
  const callId = await call({ isSettled: true })
  await topUp(500)
  const { entries, nextBefore } = await caller.api.ask('listWalletEntries', { query: {} })
  expect(nextBefore).toBeNull()
  expect(entries).toMatchObject([
    { kind: 'top_up', changePaise: 500, balancePaise: 9500, call: null },
    {
      kind: 'call',
      changePaise: -1000,
      balancePaise: 9000,
      call: { callId, astrologerId: 'acharya-vidya', heardMs: 40_000, pricePaisePerMinute: 1500 },
    },
    { kind: 'top_up', changePaise: 10_000, balancePaise: 10_000, call: null },
  ])
})

test('pages of the history follow each other', async () => {
  for (const amountPaise of [100, 200, 300]) await topUp(amountPaise)
  await call({ isSettled: false })
  const first = await caller.api.ask('listWalletEntries', { query: { limit: 2 } })
  expect(first.entries.map(({ changePaise }) => changePaise)).toEqual([300, 200])
  const query = { limit: 2, before: first.nextBefore! }
  const second = await caller.api.ask('listWalletEntries', { query })
  expect(second.entries.map(({ changePaise }) => changePaise)).toEqual([100])
  expect(second.nextBefore).toBeNull()
})

test('a talk has what of each answer was heard and charged, and a call that was not charged has nothing', async () => {
  const { prisma } = api.database
  const conversations = createConversations(prisma)
  const talk = buildEndedCall({ userId: caller.userId })
  const { callId, conversationId, items } = talk
  await conversations.storeCall(talk)
  const request = { params: { conversationId }, query: {} }
  expect((await caller.api.ask('getConversation', request)).calls[0]).not.toHaveProperty('bill')
  const wallets = createWallets(prisma)
  const { id: walletId } = (await wallets.open(caller.userId))!
  const { userId } = caller
  const charge = { callId, userId, walletId, astrologerId: talk.astrologerId, pricePaisePerMinute: 1500 }
  await wallets.openCharge({ ...charge, isFree: false, openedAtMs: talk.startedAtMs })
  const { itemId } = items.at(-1)!
  await wallets.settleCharge(callId, {
    chargedMs: 40_000,
    chargedPaise: 1000,
    lines: [{ itemId, heardMs: 40_000, isFree: false, chargedPaise: 1000 }],
    settledAtMs: talk.endedAtMs,
  })
  expect((await caller.api.ask('getConversation', request)).calls[0]?.bill).toEqual({
    heardMs: 40_000,
    chargedPaise: 1000,
    pricePaisePerMinute: 1500,
    lines: [{ itemId, heardMs: 40_000, chargedPaise: 1000 }],
  })
})

test('a limit for a call is set and taken away, and one below a rupee is refused', async () => {
  const limit = (callLimitPaise: number | null) =>
    caller.api.ask('setCallLimit', { body: { callLimitPaise } })
  expect(await limit(10_000)).toMatchObject({ callLimitPaise: 10_000 })
  expect(await limit(null)).toMatchObject({ callLimitPaise: null })
  await expect(limit(99)).rejects.toMatchObject({ problem: { code: 'request_invalid' } })
})
