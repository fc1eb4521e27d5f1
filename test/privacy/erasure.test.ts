import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import {
  ErasureId,
  erasureConfirmation,
  type AstrologerId,
  type CallId,
  type ItemId,
  type UserId,
} from '@astrovoice/contracts'
import type { QueueName } from '@astrovoice/contracts/operations'
import { dataClasses, describeEndedCall, type CallItem, type DataClass } from '@astrovoice/core'
import { buildAnswerMemory, buildEndedCall, buildFactMemory } from '@astrovoice/core/testing'
import {
  createCallerMemory,
  createConversations,
  createDeadLetters,
  createLedger,
  createWallets,
} from '@astrovoice/platform/postgres'
import { placeOfKey } from '@astrovoice/platform/privacy'
import { createCachedMemory, createLiveCalls } from '@astrovoice/platform/redis'
import { createLogger } from '@astrovoice/platform/process'
import { findTraces, untilJobsDone } from '@astrovoice/platform/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startServices, type Services, type SignedIn } from './services.ts'

const calls = 20
const messagesPerCall = 50

const opened = openForFile()
let services: Services
beforeAll(async () => {
  services = await opened.use(startServices(11))
})

const untilDone = (queue: QueueName, ids: readonly string[]) => untilJobsDone(services.redis, queue, ids)

/** Has an account with a birth, a thousand messages with their summaries and events, and what is left over of them. */
async function liveLong({ userId, api }: SignedIn, name: string): Promise<string[]> {
  const { prisma, jobQueue, redis } = services
  // The test may run at night.
  await api.ask('setPreferences', { body: { quietHours: null } })
  const { places } = await api.ask('searchPlaces', { query: { q: 'Pune' } })
  const body = { name, date: '1990-05-15', time: '10:30', placeId: places[0]!.id }
  const birth = await api.ask('createBirthProfile', { body, idempotencyKey: randomUUID() })
  const conversations = createConversations(prisma)
  const held = []
  for (let i = 0; i < calls; i++) {
    const first = buildEndedCall({ userId, birthProfileId: birth.id })
    const items: CallItem[] = Array.from({ length: messagesPerCall }, (_, n) => ({
      kind: 'spoken',
      role: n % 2 === 0 ? 'caller' : 'astrologer',
      text: `${name} says ${n}`,
      wasInterrupted: false,
      itemId: randomUUID() as ItemId,
      callId: first.callId,
      atMs: first.startedAtMs + n,
    }))
    const call = { ...first, items }
    await conversations.storeCall(call)
    held.push(call)
  }
  const spoken = untilDone(
    'notifications',
    held.map(({ callId }) => `notifyReading-${callId}`),
  )
  const recorded = untilDone(
    'analytics',
    held.map(({ callId }) => `recordEvent-call_finished-${callId}`),
  )
  for (const call of held) {
    await jobQueue.enqueue('speakSummary', { callId: call.callId })
    await jobQueue.enqueue('recordEvent', describeEndedCall(call))
  }
  await Promise.all([spoken, recorded])
  const store = createCallerMemory(prisma)
  const question = `${name} asks`
  await store.change(userId, {
    add: [buildFactMemory({ birthProfileId: birth.id }), buildAnswerMemory({ question })],
    forget: { fromMs: 0, untilMs: 1 },
  })
  // Its copy.
  await createCachedMemory(store, redis, createLogger('test', 'silent')).read(userId)
  const [last] = held.slice(-1)
  const line = last!.items.find((item) => item.kind === 'spoken' && item.role === 'astrologer')!
  await api.ask('reportLine', {
    params: { callId: last!.callId },
    body: { itemId: line.itemId, reason: 'wrong', note: name },
  })
  await spend(userId, last!.callId)
  const letter = {
    queue: 'tts',
    jobName: 'speakSummary',
    payload: { callId: last!.callId },
    reason: 'x',
  } as const
  await createDeadLetters(prisma).record({ ...letter, failedAtMs: 1 })
  const live = createLiveCalls(redis, { maxCalls: 10, leaseMs: 60_000, resumeWithinMs: 60_000 })
  const admission = await live.admit({ callId: last!.callId, userId, ownerId: 'a' })
  if (admission.outcome === 'admitted') await live.finish(admission.lease)
  return [userId, birth.id, name, ...held.flatMap(({ callId, conversationId }) => [callId, conversationId])]
}

/** Has money, of which a call takes some. */
async function spend(userId: UserId, callId: CallId): Promise<void> {
  const [wallets, ledger] = [createWallets(services.prisma), createLedger(services.prisma)]
  const { id: walletId } = (await wallets.open(userId))!
  const event = (kind: string) => ({ key: `${kind}:${callId}`, atMs: 1 })
  const astrologerId = 'acharya-vidya' as AstrologerId
  const charge = {
    callId,
    walletId,
    userId,
    astrologerId,
    pricePaisePerMinute: 1500,
    isFree: false,
    openedAtMs: 1,
  }
  await ledger.post(walletId, { ...event('top_up'), kind: 'top_up', amountPaise: 5000 })
  await wallets.openCharge(charge)
  await ledger.post(walletId, { ...event('reserve'), kind: 'reserve', callId, minPaise: 1, maxPaise: 4000 })
  await ledger.post(walletId, { ...event('capture'), kind: 'capture', callId, amountPaise: 1500 })
  const lines = [{ itemId: 'item_1' as ItemId, heardMs: 60_000, isFree: false, chargedPaise: 1500 }]
  await wallets.settleCharge(callId, { chargedMs: 60_000, chargedPaise: 1500, lines, settledAtMs: 1 })
}

const search = (marks: readonly string[]) => findTraces(marks, services)

test('of an erased caller with a thousand messages nothing is left but what the registry keeps', async () => {
  const phone = '+919800000061'
  const caller = await services.signIn(phone)
  const other = await services.signIn('+919800000062')
  const marks = [phone, ...(await liveLong(caller, 'Erased Caller'))]
  const others = await liveLong(other, 'Other Caller')
  const before = (await search(others)).length
  // A code that was sent and not used.
  await caller.api.ask('requestSignInCode', { body: { to: phone } })
  const found = await search(marks)
  const tables = [
    'users',
    'caller_memories',
    'forgotten_spans',
    'birth_profiles',
    'conversations',
    'calls',
    'conversation_items',
    'dead_letters',
    'wallets',
    'call_charges',
    'line_reports',
  ]
  const keys = [
    `memory:1:${caller.userId}`,
    `sign-in-code:${phone}`,
    `{dev-inbox}:to:${caller.userId}`,
    `{calls}:caller:${caller.userId}`,
  ]
  const places = new Set(found.map(({ place }) => place))
  for (const place of [...tables, ...keys]) expect(places).toContain(place)
  for (const part of ['summaries/', 'call_finished', 'idempotency:', 'budget:requests', ':speakSummary-']) {
    expect([...places].some((place) => place.includes(part))).toBe(true)
  }

  await expect(
    caller.api.ask('eraseMe', { query: { confirm: 'yes' as typeof erasureConfirmation } }),
  ).rejects.toMatchObject({ problem: { code: 'request_invalid' } })
  const asked = await caller.api.ask('eraseMe', { query: { confirm: erasureConfirmation } })
  expect(asked).toMatchObject({ finishedAt: null, removed: [] })
  await expect(caller.api.ask('getMe', {})).rejects.toMatchObject({ problem: { code: 'token_invalid' } })
  const { refreshToken } = caller
  await expect(caller.api.ask('refreshTokens', { body: { refreshToken } })).rejects.toMatchObject({
    problem: { code: 'refresh_token_invalid' },
  })
  await untilDone('privacy', [`eraseCaller-${asked.id}`])

  for (const { place, mark } of await search(marks)) {
    // Tables and files are none of Redis' keys.
    const kind: DataClass = dataClasses[placeOfKey(place)!]
    expect([place, mark, 'kept' in kind.erased]).toEqual([place, mark, true])
  }
  expect(await search(others)).toHaveLength(before)

  const receipt = await other.api.ask('getErasure', { params: { erasureId: asked.id } })
  expect(receipt).toMatchObject({ state: 'done', requestedAt: asked.requestedAt })
  expect(receipt.removed.length).toBeGreaterThan(5)
  expect(receipt.kept.map(({ what }) => what)).toContain('Backups of the databases.')
  for (const mark of marks) expect(JSON.stringify(receipt)).not.toContain(mark)

  const again = await services.signIn(phone)
  expect(again.userId).not.toBe(caller.userId)
  expect(await again.api.ask('listConversations', { query: {} })).toMatchObject({ conversations: [] })
  expect(await again.api.ask('listBirthProfiles', {})).toEqual({ birthProfiles: [] })
})

test('every key that services write has a place in the table of keys', async () => {
  for (const key of await services.redis.keys('*')) expect(() => placeOfKey(key)).not.toThrow()
})

test('a receipt is found by its id alone', async () => {
  const { api } = await services.signIn('+919800000063')
  await expect(api.ask('getErasure', { params: { erasureId: randomUUID() } })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  })
})

test('an erasure whose reply was lost is found by the id that its client chose', async () => {
  const { api } = await services.signIn('+919800000064')
  const erasureId = ErasureId.parse(randomUUID())
  const query = { confirm: erasureConfirmation, erasureId } as const
  await api.ask('eraseMe', { query })
  // The client has no reply, and a repeat is refused: every sign-in has ended.
  await expect(api.ask('eraseMe', { query })).rejects.toMatchObject({ problem: { code: 'token_invalid' } })
  await untilDone('privacy', [`eraseCaller-${erasureId}`])
  const receipt = await api.ask('getErasure', { params: { erasureId } })
  expect(receipt).toMatchObject({ id: erasureId, state: 'done' })
})

test('the id of another caller’s erasure is refused, and nothing of the one who asked is erased', async () => {
  const [erased, other] = [await services.signIn('+919800000065'), await services.signIn('+919800000066')]
  const { id: erasureId } = await erased.api.ask('eraseMe', { query: { confirm: erasureConfirmation } })
  const query = { confirm: erasureConfirmation, erasureId } as const
  await expect(other.api.ask('eraseMe', { query })).rejects.toMatchObject({
    problem: { code: 'erasure_id_taken', status: 409 },
  })
  await expect(other.api.ask('getMe', {})).resolves.toMatchObject({ id: other.userId })
})
