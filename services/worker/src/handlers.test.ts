import { beforeEach, expect, test } from '@jest/globals'
import type { Language } from '@astrovoice/contracts'
import { durationMs, readWav } from '@astrovoice/audio'
import { describeEndedCall } from '@astrovoice/core'
import {
  buildAstrologer,
  buildEndedCall,
  idleRun,
  InMemoryAnalyticsSink,
  InMemoryAstrologers,
  InMemoryConversations,
  InMemoryDeadLetters,
  InMemoryJobQueue,
  InMemoryMessenger,
  InMemoryObjectStore,
  SilentSpeech,
} from '@astrovoice/core/testing'
import { createHandlers } from './handlers.ts'

const createContext = () => ({
  conversations: new InMemoryConversations(),
  astrologers: new InMemoryAstrologers([buildAstrologer()]),
  speech: new SilentSpeech(),
  objectStore: new InMemoryObjectStore(),
  messenger: new InMemoryMessenger(),
  analytics: new InMemoryAnalyticsSink(),
  jobQueue: new InMemoryJobQueue(),
})

let context: ReturnType<typeof createContext>
let deadLetters: InMemoryDeadLetters
beforeEach(() => {
  context = createContext()
  deadLetters = new InMemoryDeadLetters()
})

const work = () => context.jobQueue.drain(createHandlers(context), deadLetters)

/** A call is stored and its jobs enqueued, as the gateway does it. */
async function finishCall(language: Language, question?: string) {
  const call = buildEndedCall({ language, ...(question !== undefined && { question }) })
  const event = describeEndedCall(call)
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
  expect(await deadLetters.list({ limit: 10 })).toEqual([])
})

test.each([
  ['en', 'Your reading with Acharya Vidya is ready'],
  ['hi', 'Acharya Vidya के साथ आपकी रीडिंग तैयार है'],
] as const)('the notification is in the language of the call: %s', async (language, title) => {
  const { userId } = await finishCall(language)
  await work()
  expect(await context.messenger.list(userId)).toEqual([expect.objectContaining({ title })])
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
  expect(await deadLetters.list({ limit: 10 })).toEqual([])
})

test('a job for an unknown call becomes a dead letter with the reason NotThereYet', async () => {
  const { callId } = await finishCall('en')
  context.conversations = new InMemoryConversations()
  await work()
  expect(await deadLetters.list({ limit: 10 })).toEqual([
    expect.objectContaining({ jobName: 'speakSummary', payload: { callId }, reason: 'NotThereYet' }),
  ])
})

test('with messages and analytics off all jobs succeed: the summary is stored, nobody is notified', async () => {
  const { messenger, analytics } = context
  const event = await finishCall('en')
  await context.jobQueue.drain(createHandlers({ ...context, messenger: null, analytics: null }), deadLetters)
  expect((await context.conversations.findCall(event.callId))?.summary).toMatchObject({ state: 'ready' })
  expect(await deadLetters.list({ limit: 10 })).toEqual([])
  await work()
  expect(await messenger.list(event.userId)).toEqual([])
  expect(await analytics.list()).toEqual([])
})
