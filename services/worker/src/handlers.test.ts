import { beforeEach, expect, test } from '@jest/globals'
import type { ConsentTopic, Language } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import { ManualClock } from '@astrovoice/contracts/testing'
import { durationMs, readWav } from '@astrovoice/audio'
import { createConsentRules, describeEndedCall } from '@astrovoice/core'
import {
  buildAstrologer,
  buildConsents,
  buildEndedCall,
  idleRun,
  InMemoryCallerKeys,
  InMemoryDataExports,
  InMemoryLineReports,
  InMemoryErasures,
  InMemoryLiveCalls,
  InMemoryRevocations,
  InMemorySignOuts,
  InMemoryAnalyticsSink,
  InMemoryAstrologers,
  InMemoryAuditLog,
  InMemoryBirthProfiles,
  InMemoryCallerMemory,
  InMemoryConversations,
  InMemoryDeadLetters,
  InMemoryJobQueue,
  InMemoryLedger,
  InMemoryMessenger,
  InMemoryObjectStore,
  InMemoryPayments,
  InMemoryUsers,
  InMemoryWallets,
  SilentSpeech,
} from '@astrovoice/core/testing'
import { zipFiles } from '@astrovoice/platform/archive'
import { createHandlers } from './handlers.ts'

const createContext = () => ({
  conversations: new InMemoryConversations(),
  memory: new InMemoryCallerMemory(),
  memoryDays: 730,
  astrologers: new InMemoryAstrologers([buildAstrologer()]),
  speech: new SilentSpeech(),
  objectStore: new InMemoryObjectStore(),
  messenger: new InMemoryMessenger(),
  analytics: new InMemoryAnalyticsSink(),
  jobQueue: new InMemoryJobQueue(),
  deadLetters: new InMemoryDeadLetters(),
  signIns: { list: async () => [] },
  birthProfiles: new InMemoryBirthProfiles(),
  consents: { list: async () => ({ entries: [], nextBefore: null }) },
  auditLog: new InMemoryAuditLog(),
  ledger: new InMemoryLedger(),
  wallets: new InMemoryWallets(),
  payments: new InMemoryPayments(),
  onPaymentEvent: () => {},
  paymentProvider: null,
  dataExports: new InMemoryDataExports(),
  lineReports: new InMemoryLineReports(),
  packFiles: zipFiles,
  erasures: new InMemoryErasures({ addressesOf: () => null, remove: () => {} }),
  revocations: new InMemoryRevocations(),
  signOuts: new InMemorySignOuts(),
  callersCalls: new InMemoryLiveCalls(systemClock),
  callerKeys: new InMemoryCallerKeys(),
  identity: null,
  // Half past ten in India, right after the call: no quiet hours.
  clock: new ManualClock(Date.parse('2026-11-24T10:33:00+05:30')),
  users: new InMemoryUsers(),
  consentRules: createConsentRules({
    aiProviders: ['local'],
    onRefused: (topic) => void refused.push(topic),
  }),
  isSpokenByAi: true,
})

const hourMs = 60 * 60 * 1000
let refused: string[] = []

let context: ReturnType<typeof createContext>
beforeEach(() => {
  refused = []
  context = createContext()
})

const work = () => context.jobQueue.drain(createHandlers(context), context.deadLetters)

/** A call is stored and its jobs enqueued, as the gateway does it. */
async function finishCall(
  language: Language,
  question?: string,
  { withdrawn = [] }: { withdrawn?: ConsentTopic[] } = {},
) {
  const call = buildEndedCall({ language, ...(question !== undefined && { question }) })
  const event = describeEndedCall(call)
  context.users.setConsents(call.userId, buildConsents(...withdrawn))
  await context.conversations.storeCall(call)
  await context.jobQueue.enqueue('speakSummary', { callId: event.callId })
  await context.jobQueue.enqueue('recordEvent', event)
  return event
}

test('after a call its summary is stored, the caller is notified and the event is recorded', async () => {
  const event = await finishCall('hinglish')
  await work()

  const call = await context.conversations.findCall(event.callId)
  const text =
    'Yeh Acharya Vidya ke saath aapki baatcheet ka saar hai. Aapne poocha: Mera chandra kahan hai? ' +
    'Aapki kundli se yeh bataya gaya: Aapka Chandra Kark rashi mein hai.'
  expect(call?.summary).toEqual({
    state: 'ready',
    headline: 'Aapka Chandra Kark rashi mein hai.',
    dates: [],
    nextStep: null,
    questions: ['Mera chandra kahan hai?'],
    text,
    audioKey: `summaries/${event.callId}.wav`,
  })
  expect(context.speech.spoken).toEqual([{ text, language: 'hinglish', voice: 'marin' }])

  const [notice] = await context.messenger.list(event.userId)
  expect(notice).toMatchObject({ channel: 'push', title: 'Acharya Vidya ke saath aapki reading taiyaar hai' })
  const file = await context.objectStore.openSigned(notice?.link ?? '')
  expect(file?.mediaType).toBe('audio/wav')
  expect(durationMs(readWav(file?.body ?? new Uint8Array()))).toBeGreaterThan(1_000)

  expect(await context.analytics.list()).toEqual([event])
  expect(await context.deadLetters.list({ limit: 10 })).toEqual([])
})

test.each([
  ['en', 'Your reading with Acharya Vidya is ready'],
  ['hi', 'आचार्या विद्या के साथ आपकी रीडिंग तैयार है'],
] as const)('the notification is in the language of the call: %s', async (language, title) => {
  const { userId } = await finishCall(language)
  await work()
  expect(await context.messenger.list(userId)).toEqual([expect.objectContaining({ title })])
})

test('the notification is in the language of the app where the caller has chosen one', async () => {
  const { userId } = await finishCall('hi')
  await context.users.setPreferences(userId, { appLanguage: 'en' })
  await work()
  const title = 'Your reading with Acharya Vidya is ready'
  expect(await context.messenger.list(userId)).toEqual([expect.objectContaining({ title })])
})

test('a summary has the name of the astrologer in its language', async () => {
  await finishCall('hi')
  await work()
  expect(context.speech.spoken.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^यह आचार्या विद्या के साथ आपकी बातचीत का सार है।/),
  ])
})

test('a job that runs twice stores, speaks, sends and records nothing more', async () => {
  const event = await finishCall('en')
  await work()
  const before = await context.conversations.findCall(event.callId)
  const handlers = createHandlers(context)
  await handlers.speakSummary({ callId: event.callId }, idleRun)
  await handlers.notifyReading({ callId: event.callId }, idleRun)
  await handlers.recordEvent(event, idleRun)
  await work()
  expect(await context.conversations.findCall(event.callId)).toEqual(before)
  expect(context.speech.spoken).toHaveLength(1)
  expect(await context.messenger.list(event.userId)).toHaveLength(1)
  expect(await context.analytics.list()).toHaveLength(1)
})

test('the worker retries a summary whose speech fails twice', async () => {
  context.speech.failuresLeft = 2
  const { userId } = await finishCall('en')
  await work()
  expect(await context.messenger.list(userId)).toHaveLength(1)
})

test('a summary past its timeout is neither stored nor announced', async () => {
  const event = await finishCall('en')
  const speech = new SilentSpeech()
  const overtime = new AbortController()
  const spoken = {
    synthesize: async (...text: Parameters<typeof speech.synthesize>) => {
      const audio = await speech.synthesize(...text)
      overtime.abort(new Error('too long'))
      return audio
    },
  }
  const handlers = createHandlers({ ...context, speech: spoken })
  const running = handlers.speakSummary({ callId: event.callId }, { ...idleRun, signal: overtime.signal })
  await expect(running).rejects.toThrow('too long')
  expect((await context.conversations.findCall(event.callId))?.summary).toEqual({ state: 'pending' })
  expect(context.jobQueue.waiting.map(({ name }) => name)).not.toContain('notifyReading')
})

test('a call without a question gets no summary and no notification, but its event is recorded', async () => {
  const event = await finishCall('en', '  ')
  await work()
  expect(context.speech.spoken).toEqual([])
  expect((await context.conversations.findCall(event.callId))?.summary).toEqual({ state: 'none' })
  expect(await context.messenger.list(event.userId)).toEqual([])
  expect(await context.analytics.list()).toEqual([event])
  expect(await context.deadLetters.list({ limit: 10 })).toEqual([])
})

test('of a call that was deleted before its jobs ran nothing is spoken, sent or left', async () => {
  const { callId, userId } = await finishCall('en')
  await context.objectStore.put(`summaries/${callId}.wav`, Uint8Array.of(1), 'audio/wav')
  await context.conversations.deleteCall(userId, callId)
  await context.jobQueue.enqueue('notifyReading', { callId })
  await work()
  expect(context.speech.spoken).toEqual([])
  expect(await context.objectStore.get(`summaries/${callId}.wav`)).toBeNull()
  expect(await context.messenger.list(userId)).toEqual([])
  expect(await context.analytics.list()).toEqual([])
  expect(await context.deadLetters.list({ limit: 10 })).toEqual([])
})

test('of a call that is deleted while its summary is spoken no audio stays', async () => {
  const { callId, userId } = await finishCall('en')
  const speech = new SilentSpeech()
  const spoken = {
    synthesize: async (...text: Parameters<typeof speech.synthesize>) => {
      await context.conversations.deleteCall(userId, callId)
      return speech.synthesize(...text)
    },
  }
  await createHandlers({ ...context, speech: spoken }).speakSummary({ callId }, idleRun)
  expect(speech.spoken).toHaveLength(1)
  expect(await context.objectStore.get(`summaries/${callId}.wav`)).toBeNull()
  expect(context.jobQueue.waiting.map(({ name }) => name)).not.toContain('notifyReading')
})

test('a job whose astrologer is missing becomes a dead letter with the reason NotThereYet', async () => {
  const { callId } = await finishCall('en')
  context.astrologers = new InMemoryAstrologers([])
  await work()
  expect(await context.deadLetters.list({ limit: 10 })).toEqual([
    expect.objectContaining({ jobName: 'speakSummary', payload: { callId }, reason: 'NotThereYet' }),
  ])
})

test('with messages and analytics off all jobs succeed: the summary is stored, nobody is notified', async () => {
  const { messenger, analytics } = context
  const event = await finishCall('en')
  await context.jobQueue.drain(
    createHandlers({ ...context, messenger: null, analytics: null }),
    context.deadLetters,
  )
  expect((await context.conversations.findCall(event.callId))?.summary).toMatchObject({ state: 'ready' })
  expect(await context.deadLetters.list({ limit: 10 })).toEqual([])
  await work()
  expect(await messenger.list(event.userId)).toEqual([])
  expect(await analytics.list()).toEqual([])
})

test('without consent to analytics the event is dropped, and the refusal is counted', async () => {
  await finishCall('en', undefined, { withdrawn: ['analytics'] })
  await work()
  expect(await context.analytics.list()).toEqual([])
  expect(refused).toEqual(['analytics'])
  expect(await context.deadLetters.list({ limit: 10 })).toEqual([])
})

test('without consent to notices the summary is stored, and nothing is sent', async () => {
  const { callId, userId } = await finishCall('en', undefined, { withdrawn: ['push'] })
  await work()
  expect((await context.conversations.findCall(callId))?.summary).toMatchObject({ state: 'ready' })
  expect(await context.messenger.list(userId)).toEqual([])
  expect(refused).toEqual(['push'])
})

test('a notice in quiet hours waits until they end', async () => {
  context.clock = new ManualClock(Date.parse('2026-11-24T23:30:00+05:30'))
  const { userId } = await finishCall('en')
  await work()
  context.clock.pass(8.5 * hourMs - 1)
  await work()
  expect(await context.messenger.list(userId)).toEqual([])
  context.clock.pass(1)
  await work()
  expect(await context.messenger.list(userId)).toHaveLength(1)
  expect(context.jobQueue.waiting).toEqual([])
})

test('a caller without quiet hours gets a notice in the night', async () => {
  context.clock = new ManualClock(Date.parse('2026-11-24T23:30:00+05:30'))
  const { userId } = await finishCall('en')
  await context.users.setPreferences(userId, { quietHours: null })
  await work()
  expect(await context.messenger.list(userId)).toHaveLength(1)
})

test('a notice that quiet hours would delay for more than two days is left out', async () => {
  context.clock = new ManualClock(Date.parse('2026-11-26T23:30:00+05:30'))
  const { userId } = await finishCall('en')
  await work()
  expect(context.jobQueue.waiting).toEqual([])
  expect(await context.messenger.list(userId)).toEqual([])
  expect(await context.deadLetters.list({ limit: 10 })).toEqual([])
})

test('a summary whose caller has withdrawn the AI provider is stored in words, and no provider gets them', async () => {
  const { callId, userId } = await finishCall('en', undefined, { withdrawn: ['ai_provider'] })
  await work()
  const summary = (await context.conversations.findCall(callId))?.summary
  expect(summary).toMatchObject({ state: 'ready', audioKey: null, headline: 'Your Moon is in Cancer.' })
  expect(context.speech.spoken).toEqual([])
  expect(await context.messenger.list(userId)).toMatchObject([{ link: null }])
})

test('speech of a host that is no AI provider needs no consent to one', async () => {
  const { callId } = await finishCall('en', undefined, { withdrawn: ['ai_provider'] })
  await context.jobQueue.drain(createHandlers({ ...context, isSpokenByAi: false }), context.deadLetters)
  expect(context.speech.spoken).toHaveLength(1)
  expect((await context.conversations.findCall(callId))?.summary).toMatchObject({
    audioKey: `summaries/${callId}.wav`,
  })
})

test('an erased caller gets no event recorded and no notice', async () => {
  const event = await finishCall('en')
  context.users = new InMemoryUsers()
  await work()
  expect(await context.analytics.list()).toEqual([])
  expect(await context.messenger.list(event.userId)).toEqual([])
})
