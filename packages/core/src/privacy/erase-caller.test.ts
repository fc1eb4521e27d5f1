import { beforeEach, expect, test } from '@jest/globals'
import type { ErasureId, UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { describeEndedCall } from '../analytics/index.ts'
import {
  buildEndedCall,
  idleRun,
  InMemoryAnalyticsSink,
  InMemoryCallerKeys,
  InMemoryConversations,
  InMemoryDataExports,
  InMemoryDeadLetters,
  InMemoryErasures,
  InMemoryJobQueue,
  InMemoryLiveCalls,
  InMemoryObjectStore,
  InMemoryRevocations,
  InMemorySignOuts,
} from '../testing/index.ts'
import { erasureSteps } from './data-classes.ts'
import { eraseCaller } from './erase-caller.ts'
import { requestErasure } from './request-erasure.ts'

const phone = '+919800000001'

let erasedAtIssuer: UserId[] = []

/** Stores with one caller and a call, and what follows a call: a file, an event, a job, a dead letter. */
async function openStores() {
  const conversations = new InMemoryConversations()
  const call = buildEndedCall()
  const { callId, userId } = call
  let account: UserId | null = userId
  const clock = new ManualClock(1_000_000)
  const stores = {
    clock,
    conversations,
    dataExports: new InMemoryDataExports(),
    erasures: new InMemoryErasures({
      addressesOf: (id) => (id === account ? [phone] : null),
      remove: (id) => {
        account = null
        conversations.erase(id)
      },
    }),
    revocations: new InMemoryRevocations(),
    signOuts: new InMemorySignOuts(),
    callersCalls: new InMemoryLiveCalls(clock),
    jobQueue: new InMemoryJobQueue(clock),
    deadLetters: new InMemoryDeadLetters(),
    objectStore: new InMemoryObjectStore(clock),
    analytics: new InMemoryAnalyticsSink(),
    callerKeys: new InMemoryCallerKeys(),
    identity: { erase: async (id: UserId) => void erasedAtIssuer.push(id) },
  }
  await conversations.storeCall(call)
  await stores.objectStore.put(`summaries/${callId}.wav`, Uint8Array.of(1), 'audio/wav')
  await stores.analytics.record(describeEndedCall(call))
  await stores.jobQueue.enqueue('notifyReading', { callId })
  const letter = {
    queue: 'tts',
    jobName: 'speakSummary',
    payload: { callId },
    reason: 'x',
    failedAtMs: 1,
  } as const
  await stores.deadLetters.record(letter)
  return { stores, call }
}

let stores: Awaited<ReturnType<typeof openStores>>['stores']
let call: Awaited<ReturnType<typeof openStores>>['call']
beforeEach(async () => {
  erasedAtIssuer = []
  ;({ stores, call } = await openStores())
})

/** Everything that is left of the caller, by name. */
async function findRest(): Promise<string[]> {
  const { callId, userId } = call
  const rest = {
    call: await stores.conversations.findCall(callId),
    file: await stores.objectStore.get(`summaries/${callId}.wav`),
    event: (await stores.analytics.list())[0],
    job: stores.jobQueue.waiting.find(({ name }) => name === 'notifyReading'),
    letter: (await stores.deadLetters.list({ limit: 10 }))[0],
    live: (await stores.callersCalls.listOf(userId))[0],
    keys: stores.callerKeys.erased.length === 0 || null,
    issuer: !erasedAtIssuer.includes(userId) || null,
  }
  return Object.entries(rest).flatMap(([name, value]) => (value ? [name] : []))
}

test('a caller is erased from every store, and the receipt does not name them', async () => {
  const { id } = await requestErasure(stores, call.userId)
  expect(await findRest()).toEqual(['call', 'file', 'event', 'job', 'letter', 'keys', 'issuer'])
  stores.clock.pass(5_000)
  await eraseCaller(stores, id, idleRun)
  expect(await findRest()).toEqual([])
  const holder = { userId: call.userId, addresses: [phone], callIds: [call.callId] }
  expect(stores.callerKeys.erased).toEqual([holder])
  const receipt = await stores.erasures.find(id)
  expect(receipt).toMatchObject({ state: 'done', requestedAtMs: 1_000_000, finishedAtMs: 1_005_000 })
  for (const mark of [call.userId, phone, call.callId]) expect(JSON.stringify(receipt)).not.toContain(mark)
})

test('a request ends the sign-ins at once, and a second one gets the same erasure', async () => {
  const signedOut: unknown[] = []
  await stores.signOuts.listen((each) => void signedOut.push(each))
  const { id } = await requestErasure(stores, call.userId)
  const later = { userId: call.userId, deviceId: null, authTimeMs: stores.clock.nowMs() + 60_000 }
  expect(await stores.revocations.isRevoked(later)).toBe(true)
  expect(signedOut).toEqual([{ userId: call.userId, deviceId: null }])
  expect((await requestErasure(stores, call.userId)).id).toBe(id)
})

test('an erased caller cannot ask again', async () => {
  const { id } = await requestErasure(stores, call.userId)
  await eraseCaller(stores, id, idleRun)
  await expect(requestErasure(stores, call.userId)).rejects.toMatchObject({ code: 'token_invalid' })
})

test.each(erasureSteps.map((_, i) => i))(
  'an erasure that stops before step %i is finished later',
  async (i) => {
    const { id } = await requestErasure(stores, call.userId)
    const stopping = new AbortController()
    let done = 0
    const log = { ...idleRun.log, info: () => void (++done === i && stopping.abort(new Error('stopped'))) }
    if (i === 0) stopping.abort(new Error('stopped'))
    const run = { ...idleRun, signal: stopping.signal, log }
    await expect(eraseCaller(stores, id, run)).rejects.toThrow('stopped')
    expect(await findRest()).toContain('call')
    await eraseCaller(stores, id, { ...idleRun, attempt: 2 })
    expect(await findRest()).toEqual([])
    expect(await stores.erasures.find(id)).toMatchObject({ state: 'done' })
  },
)

test('a live call gets time to end in order, and is forgotten after that', async () => {
  const { callId } = buildEndedCall()
  await stores.callersCalls.admit({ callId, userId: call.userId, ownerId: 'a' })
  const { id } = await requestErasure(stores, call.userId)
  for (const attempt of [1, 2, 3, 4]) {
    await expect(eraseCaller(stores, id, { ...idleRun, attempt })).rejects.toThrow('still live')
  }
  expect(await findRest()).toContain('live')
  await eraseCaller(stores, id, { ...idleRun, attempt: 5 })
  expect(await findRest()).toEqual([])
})

test('an erasure waits for a job of the caller that runs', async () => {
  const { id } = await requestErasure(stores, call.userId)
  const jobQueue = { removeAbout: async () => false }
  await expect(eraseCaller({ ...stores, jobQueue }, id, idleRun)).rejects.toThrow('still runs')
  expect(await findRest()).toContain('file')
})

test('a job whose erasure was never begun ends without a dead letter', async () => {
  const other = crypto.randomUUID() as ErasureId
  await expect(eraseCaller(stores, other, idleRun)).rejects.toThrow('not begun')
  await eraseCaller(stores, other, { ...idleRun, attempt: 4 })
  expect(await findRest()).toContain('call')
})
