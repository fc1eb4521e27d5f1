import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { billCalls, noBalances, type CallSession } from '../../index.ts'
import { InMemoryLedger, InMemoryWallets } from '../fakes/index.ts'
import { frame, RegistriesUnderTest } from './registry-under-test.ts'

const id = (name: string) => name as ItemId
const minuteMs = 60_000

/** Gateways whose calls cost 15 rupees a minute, and a caller with so much money. */
async function openShop({ paise = 0, freeMs = 0 } = {}) {
  const registries = new RegistriesUnderTest()
  const [ledger, wallets] = [new InMemoryLedger(), new InMemoryWallets()]
  const { clock, userId } = registries
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const open = () => registries.open({ billing: billCalls({ ledger, wallets, clock, log, freeMs }) })
  const walletId = (await wallets.open(userId))!.id
  let topUps = 0
  const topUp = (amountPaise: number) =>
    ledger.post(walletId, { kind: 'top_up', amountPaise, key: `p${topUps++}`, atMs: clock.nowMs() })
  if (paise > 0) await topUp(paise)
  return {
    registries,
    ledger,
    wallets,
    walletId,
    topUp,
    open,
    balances: () => ledger.balances(walletId),
    billOf: async ({ identity: { callId } }: CallSession) => (await wallets.findCharge(callId))?.bill,
    costs: () => registries.told.flatMap(([name, payload]) => (name === 'call:cost' ? [payload] : [])),
  }
}

type Shop = Awaited<ReturnType<typeof openShop>>

/** The astrologer answers for a time, and the caller's client reports how much of it came out. */
async function answer(
  { registries }: Shop,
  session: CallSession,
  name: string,
  { sentMs, heardMs = sentMs }: { sentMs: number; heardMs?: number },
) {
  await session.input.askText(`${name}?`)
  const { model } = registries
  model.say({ type: 'response-started' })
  for (let at = 0; at < sentMs; at += 5000) {
    model.say({ type: 'answer-audio', itemId: id(name), chunk: frame(Math.min(5000, sentMs - at)) })
  }
  model.say({ type: 'response-finished', outcome: 'completed' })
  session.input.reportPlayout({ itemId: id(name), playedMs: heardMs })
  await registries.letRun()
}

/** Fixed words that the call asked for are spoken. */
async function sayFixed({ registries }: Shop, session: CallSession, name: string, lengthMs: number) {
  const { model } = registries
  model.say(
    { type: 'response-started' },
    { type: 'answer-audio', itemId: id(name), chunk: frame(lengthMs) },
    { type: 'response-finished', outcome: 'completed' },
  )
  session.input.reportPlayout({ itemId: id(name), playedMs: lengthMs })
  await registries.letRun()
}

test('a call costs what its client reported as played, once, and the rest of the reservation goes back', async () => {
  const shop = await openShop({ paise: 10_000 })
  const session = await shop.registries.place(shop.open())
  expect(await shop.balances()).toEqual({ ...noBalances, caller_paid: 2500, reserved_paid: 7500 })
  // The caller waits, and nothing of that is charged.
  await shop.registries.pass(20_000)
  await answer(shop, session, 'a', { sentMs: 30_000 })
  await answer(shop, session, 'b', { sentMs: 20_000, heardMs: 10_000 })
  await session.end('caller_hung_up')
  // 40 s at 15 rupees a minute are 10 rupees.
  expect(await shop.balances()).toEqual({ ...noBalances, caller_paid: 9000 })
  expect(await shop.billOf(session)).toMatchObject({
    chargedMs: 40_000,
    chargedPaise: 1000,
    lines: [
      { itemId: 'a', heardMs: 30_000, isFree: false, chargedPaise: 750 },
      { itemId: 'b', heardMs: 10_000, isFree: false, chargedPaise: 250 },
    ],
  })
})

test('audio that no client reported as played costs nothing', async () => {
  const shop = await openShop({ paise: 10_000 })
  const session = await shop.registries.place(shop.open())
  await session.input.askText('When?')
  shop.registries.model.say(
    { type: 'response-started' },
    { type: 'answer-audio', itemId: id('a'), chunk: frame(30_000) },
    { type: 'response-finished', outcome: 'completed' },
  )
  await shop.registries.pass(40_000, 1000)
  await session.end('caller_hung_up')
  expect(await shop.billOf(session)).toMatchObject({ chargedMs: 0, chargedPaise: 0 })
  expect(await shop.balances()).toEqual({ ...noBalances, caller_paid: 10_000 })
})

test('a client that reports more than it was sent is charged for what it was sent', async () => {
  const shop = await openShop({ paise: 10_000 })
  const session = await shop.registries.place(shop.open())
  await answer(shop, session, 'a', { sentMs: 4000, heardMs: 3_600_000 })
  await session.end('caller_hung_up')
  expect(await shop.billOf(session)).toMatchObject({ chargedMs: 4000, chargedPaise: 100 })
})

test('the first call is free up to its time, and the next one costs', async () => {
  const shop = await openShop({ freeMs: 10 * minuteMs })
  const registry = shop.open()
  const session = await shop.registries.place(registry)
  await answer(shop, session, 'a', { sentMs: 30_000 })
  await session.end('caller_hung_up')
  expect(await shop.billOf(session)).toMatchObject({ chargedMs: 30_000, chargedPaise: 0 })
  await expect(shop.registries.place(registry)).rejects.toMatchObject({ code: 'balance_too_low' })
})

test('a free call in which nothing was heard leaves the next one free', async () => {
  const shop = await openShop({ freeMs: 10 * minuteMs })
  const registry = shop.open()
  await (await shop.registries.place(registry)).end('caller_hung_up')
  const session = await shop.registries.place(registry)
  expect(session.hasEnded).toBe(false)
})

test('a free call that is heard to the end of its time warns and closes', async () => {
  const shop = await openShop({ freeMs: minuteMs })
  const session = await shop.registries.place(shop.open())
  await answer(shop, session, 'a', { sentMs: 45_000 })
  expect(shop.costs().at(-1)).toMatchObject({
    pricePaisePerMinute: 0,
    chargedPaise: 0,
    leftMs: 15_000,
    warning: 'half_minute',
  })
  await sayFixed(shop, session, 'warning', 3000)
  await answer(shop, session, 'b', { sentMs: 15_000 })
  expect(shop.registries.model.prompts.at(-1)).toContain('Your balance is used up')
  await sayFixed(shop, session, 'bye', 3000)
  await shop.registries.pass(1000, 100)
  expect(await shop.registries.findStored(session.identity.callId)).toMatchObject({ reason: 'balance_spent' })
})

test('a call that the balance does not pay a minute of does not start, and another may', async () => {
  const shop = await openShop({ paise: 1499 })
  const registry = shop.open()
  await expect(shop.registries.place(registry)).rejects.toMatchObject({ code: 'balance_too_low' })
  expect(await shop.balances()).toEqual({ ...noBalances, caller_paid: 1499 })
  await shop.topUp(1)
  const session = await shop.registries.place(registry)
  expect(session.hasEnded).toBe(false)
})

test('a call whose model cannot be reached gives its reservation back', async () => {
  const shop = await openShop({ paise: 10_000 })
  shop.registries.model.isReachable = false
  const placing = shop.registries.place(shop.open())
  const refused = expect(placing).rejects.toMatchObject({ code: 'model_unavailable' })
  await shop.registries.pass(60_000, 500)
  await refused
  expect(await shop.balances()).toEqual({ ...noBalances, caller_paid: 10_000 })
  expect(await shop.wallets.listCharges(shop.registries.userId)).toEqual([])
})

test('more is reserved while there is more, and nothing is said of an end', async () => {
  const shop = await openShop({ paise: 100_000 })
  const session = await shop.registries.place(shop.open())
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    await answer(shop, session, name, { sentMs: minuteMs })
  expect(shop.costs().every(({ warning, leftMs }) => warning === null && leftMs === null)).toBe(true)
  await session.end('caller_hung_up')
  expect(await shop.billOf(session)).toMatchObject({ chargedMs: 7 * minuteMs, chargedPaise: 10_500 })
  expect(await shop.balances()).toEqual({ ...noBalances, caller_paid: 89_500 })
})

test('two minutes and half a minute before the end a warning is shown and spoken, and then the call closes', async () => {
  const shop = await openShop({ paise: 4500 })
  const session = await shop.registries.place(shop.open())
  const { prompts } = shop.registries.model
  await answer(shop, session, 'a', { sentMs: 61_000 })
  expect(shop.costs().at(-1)).toMatchObject({ chargedPaise: 1525, warning: 'two_minutes' })
  expect(prompts.at(-1)).toContain('about two more minutes')
  await sayFixed(shop, session, 'first', 4000)
  await answer(shop, session, 'b', { sentMs: 90_000 })
  expect(shop.costs().at(-1)).toMatchObject({ warning: 'half_minute' })
  expect(prompts.at(-1)).toContain('half a minute')
  await sayFixed(shop, session, 'second', 4000)
  await answer(shop, session, 'c', { sentMs: 31_000 })
  expect(prompts.at(-1)).toContain('Your balance is used up')
  expect(session.hasEnded).toBe(false)
  await sayFixed(shop, session, 'bye', 4000)
  await shop.registries.pass(1000, 100)
  expect(await shop.registries.findStored(session.identity.callId)).toMatchObject({ reason: 'balance_spent' })
  // The second that was heard beyond the balance, and the fixed words, are free.
  expect(await shop.billOf(session)).toMatchObject({ chargedPaise: 4500 })
  expect(await shop.balances()).toEqual(noBalances)
})

test('money that is added during a call keeps it going', async () => {
  const shop = await openShop({ paise: 3000 })
  const session = await shop.registries.place(shop.open())
  await answer(shop, session, 'a', { sentMs: minuteMs })
  await sayFixed(shop, session, 'warning', 4000)
  await shop.topUp(50_000)
  await shop.registries.pass(12_000, 1000)
  await answer(shop, session, 'b', { sentMs: minuteMs })
  await answer(shop, session, 'c', { sentMs: minuteMs })
  expect(session.hasEnded).toBe(false)
  await session.end('caller_hung_up')
  expect(await shop.billOf(session)).toMatchObject({ chargedPaise: 4500 })
})

test('money that is added just before the end keeps the call going', async () => {
  const shop = await openShop({ paise: 1500 })
  const session = await shop.registries.place(shop.open())
  await answer(shop, session, 'a', { sentMs: 55_000 })
  await sayFixed(shop, session, 'warning', 4000)
  await shop.topUp(50_000)
  await answer(shop, session, 'b', { sentMs: 20_000 })
  await answer(shop, session, 'c', { sentMs: 10_000 })
  expect(session.hasEnded).toBe(false)
  await session.end('caller_hung_up')
  expect(await shop.billOf(session)).toMatchObject({ chargedMs: 85_000, chargedPaise: 2125 })
})

test('while the ledger does not respond a call goes on, and is not charged above its reservation', async () => {
  const shop = await openShop({ paise: 100_000 })
  const session = await shop.registries.place(shop.open())
  const post = shop.ledger.post.bind(shop.ledger)
  let tries = 0
  shop.ledger.post = async () => {
    tries++
    throw new Error('The database is away.')
  }
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await answer(shop, session, name, { sentMs: minuteMs })
  // The clock stands still: it is asked once, and once more when the reservation is used up.
  expect(tries).toBe(2)
  expect(session.hasEnded).toBe(false)
  shop.ledger.post = post
  await session.end('caller_hung_up')
  expect(await shop.billOf(session)).toMatchObject({ chargedMs: 6 * minuteMs, chargedPaise: 7500 })
})

test('a caller’s own limit ends the call while there is more money', async () => {
  const shop = await openShop({ paise: 100_000 })
  await shop.wallets.setCallLimit(shop.registries.userId, 2000)
  const session = await shop.registries.place(shop.open())
  await answer(shop, session, 'a', { sentMs: 81_000 })
  expect(shop.registries.model.prompts.at(-1)).toContain('the limit that you set')
  await sayFixed(shop, session, 'bye', 4000)
  await shop.registries.pass(1000, 100)
  expect(await shop.registries.findStored(session.identity.callId)).toMatchObject({ reason: 'limit_reached' })
  expect(await shop.billOf(session)).toMatchObject({ chargedPaise: 2000 })
})

test('a call that moves to another gateway is charged once for both', async () => {
  const shop = await openShop({ paise: 10_000 })
  const session = await shop.registries.place(shop.open())
  await answer(shop, session, 'a', { sentMs: 20_000 })
  await session.move(shop.registries.clock.nowMs())
  const { session: moved } = await shop.registries.resume(shop.open(), session)
  await answer(shop, moved, 'b', { sentMs: 20_000 })
  await moved.end('caller_hung_up')
  expect(await shop.billOf(session)).toMatchObject({ chargedMs: 40_000, chargedPaise: 1000 })
  expect(await shop.balances()).toEqual({ ...noBalances, caller_paid: 9000 })
})

test('a call whose gateway died is charged by its last save, once, by the gateway that stores it', async () => {
  const shop = await openShop({ paise: 10_000 })
  const session = await shop.registries.place(shop.open())
  await answer(shop, session, 'a', { sentMs: 40_000 })
  await shop.registries.pass(2000, 250)
  const record = await shop.registries.liveCalls.find(session.identity.callId)
  const { callId } = session.identity
  const after = shop.open()
  shop.registries.liveCalls.listOrphans = async () => [callId]
  shop.registries.liveCalls.claimOrphan = async (id, ownerId) => shop.registries.liveCalls.claim(id, ownerId)
  expect(record).not.toBeNull()
  await after.recoverOrphans()
  await after.recoverOrphans()
  expect(await shop.billOf(session)).toMatchObject({ chargedMs: 40_000, chargedPaise: 1000 })
  expect(await shop.balances()).toEqual({ ...noBalances, caller_paid: 9000 })
})
