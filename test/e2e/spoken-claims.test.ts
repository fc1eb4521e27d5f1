import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { callAudio, type ServerPayload, type UserId } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import {
  CallRegistry,
  createConsentRules,
  createGroundingGate,
  createReadingTools,
  ModelPool,
  traceTurns,
  type CallerConnection,
} from '@astrovoice/core'
import {
  buildAstrologer,
  buildBirth,
  InMemoryAstrologers,
  InMemoryBirthProfiles,
  InMemoryBudgets,
  InMemoryConversations,
  InMemoryJobQueue,
  InMemoryLiveCalls,
  InMemoryUsers,
  nothingSet,
  RecordingCallMeter,
} from '@astrovoice/core/testing'
import { createOpenAiRealtimeModel } from '@astrovoice/platform/openai/realtime'
import { startRealtimeLocal, type RunningService } from '@astrovoice/realtime-local'

let server: RunningService
beforeAll(async () => {
  server = await startRealtimeLocal({ port: 0, timesRealTime: 1000, hasControl: true })
})
afterAll(() => server.stop())

type Transcript = ServerPayload<'call:transcript'>

/** Has the model say this to each question. */
async function script(say: string): Promise<void> {
  const turns = [{ steps: [{ say, audioMs: 3000 }] }]
  const order = await fetch(`${server.url}/control/scenario`, {
    method: 'PUT',
    body: JSON.stringify({ turns }),
  })
  if (!order.ok) throw new Error(`/control/scenario refused: ${await order.text()}`)
}

const log = { info: () => {}, warn: () => {}, error: () => {} }

/** The calls of a caller with a chart, by the scripted model and with the gate of the gateway. */
async function openCalls(userId: UserId, meter: RecordingCallMeter): Promise<CallRegistry> {
  const [users, birthProfiles] = [new InMemoryUsers(), new InMemoryBirthProfiles()]
  users.setConsents(userId)
  await birthProfiles.create(userId, buildBirth())
  const baseUrl = `${server.url}/v1`
  const model = createOpenAiRealtimeModel({ apiKey: 'local', baseUrl, model: 'gpt-realtime-2.1' })
  return new CallRegistry({
    astrologers: new InMemoryAstrologers([buildAstrologer()]),
    birthProfiles,
    users,
    consentRules: createConsentRules({ aiProviders: ['local'], onRefused: () => {} }),
    budgets: new InMemoryBudgets(systemClock),
    conversations: new InMemoryConversations(),
    jobs: new InMemoryJobQueue(),
    liveCalls: new InMemoryLiveCalls(systemClock),
    models: new ModelPool([model], systemClock),
    createTools: createReadingTools,
    ...nothingSet,
    meter,
    clock: systemClock,
    log,
    ownerId: randomUUID(),
    maxCalls: 1,
    observers: [traceTurns({ meter, log })],
    speechGate: createGroundingGate({ clock: systemClock, meter, log }),
  })
}

/** A connection that gathers what the astrologer says, and resolves once it matches. */
function listen(until: RegExp): { connection: CallerConnection; said: Promise<string> } {
  const { promise, resolve } = Promise.withResolvers<string>()
  const texts = new Map<string, string>()
  const connection: CallerConnection = {
    emit: (event, payload) => {
      if (event !== 'call:transcript') return
      const { itemId, role, text } = payload as Transcript
      if (role !== 'astrologer') return
      texts.set(itemId, text)
      const all = [...texts.values()].join(' | ')
      if (until.test(all)) resolve(all)
    },
    emitAudio: () => {},
    acknowledge: () => {},
    waitingBytes: () => 0,
    close: () => {},
  }
  return { connection, said: promise }
}

/** Asks the scripted model, and returns what the caller reads until it matches. */
async function hear(say: string, until: RegExp): Promise<{ said: string; meter: RecordingCallMeter }> {
  await script(say)
  const [userId, meter] = [randomUUID() as UserId, new RecordingCallMeter()]
  const registry = await openCalls(userId, meter)
  const { connection, said } = listen(until)
  const { session, goOn } = await registry.start(
    userId,
    {
      astrologerId: buildAstrologer().id,
      language: 'en',
      turnTaking: 'automatic',
      audio: callAudio,
      isSpeakerphone: false,
      opening: 'caller',
    },
    connection,
  )
  goOn()
  await session.input.askText('What does my chart say?')
  const heard = await said
  await session.end('caller_hung_up')
  return { said: heard, meter }
}

// Swiss Ephemeris, Lahiri, for 1990-08-15 01:00 UTC in Delhi: the Moon in Taurus, the Sun in Cancer.
test('a wrong sentence of the model is stopped, and the caller reads and hears the correction', async () => {
  const { said, meter } = await hear(
    'Your Moon is in Scorpio. That is why you feel deeply. Work will grow in time.',
    /Let me correct that: your Moon is in Taurus\./,
  )
  expect(said).not.toContain('Work will grow')
  expect(meter.measured.map(({ args }) => args)).toContainEqual(['sign', 'contradicted'])
  expect(meter.count('turnReason', 'corrected')).toBe(1)
})

test('a right sentence of the model is spoken to its end', async () => {
  const { said, meter } = await hear(
    'Your Moon is in Taurus. That is why you feel calm. Work will grow in time.',
    /Work will grow in time\./,
  )
  expect(said).not.toContain('correct')
  expect(meter.count('turnReason', 'corrected')).toBe(0)
})
