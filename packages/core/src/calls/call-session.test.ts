import { expect, jest, test } from '@jest/globals'
import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import type { FinishedCall } from '../ports/conversations.ts'
import {
  ModelUnavailable,
  type ModelListener,
  type ModelSession,
  type ModelSetup,
  type RealtimeModel,
} from '../ports/realtime-model.ts'
import type { CallIdentity } from './call.ts'
import { CallSession, type CallSessionDeps } from './call-session.ts'

const identity = {
  callId: 'call',
  conversationId: 'talk',
  turnTaking: 'automatic',
  startedAtMs: 0,
} as unknown as CallIdentity

/** A session over ports that do what is set here. Time stands still until an alarm is rung by hand. */
async function start(
  changes: { storeCall?: CallSessionDeps['conversations']['storeCall']; tool?: () => Promise<never> } = {},
) {
  const asked: unknown[][] = []
  const told: [string, unknown][] = []
  const enqueued: string[] = []
  const stored: FinishedCall[] = []
  const alarms: (() => void)[] = []
  const log = { warn: jest.fn(), error: jest.fn() }
  let hear: ModelListener = () => {}
  const ask =
    (method: string) =>
    (...args: unknown[]) =>
      void asked.push([method, ...args])
  const model: ModelSession = {
    appendAudio: ask('appendAudio'),
    commitAudio: ask('commitAudio'),
    addText: ask('addText'),
    requestResponse: ask('requestResponse'),
    cancelResponse: ask('cancelResponse'),
    truncate: ask('truncate'),
    answerTool: ask('answerTool'),
    close: ask('close'),
  }
  const deps: CallSessionDeps = {
    emit: (event, payload) => void told.push([event, payload]),
    tools: { run: changes.tool ?? (async () => ({ output: { moon: 'Taurus' } })) },
    conversations: { storeCall: changes.storeCall ?? (async (call) => void stored.push(call)) },
    jobs: { enqueue: async (name) => void enqueued.push(name) },
    timers: {
      nowMs: () => 0,
      after: (_, act) => {
        alarms.push(act)
        return () => void alarms.splice(alarms.indexOf(act), 1)
      },
    },
    log,
  }
  const openFresh = (open: RealtimeModel['open']) => {
    const session = new CallSession(identity, deps)
    return { session, opening: session.open({ open }, {} as ModelSetup) }
  }
  const { session, opening } = openFresh(async (_, listener) => ((hear = listener), model))
  await opening
  return {
    session,
    openFresh,
    asked,
    told,
    enqueued,
    stored,
    alarms,
    log,
    hear: (event: Parameters<ModelListener>[0]) => hear(event),
  }
}

test('ending twice keeps the call once, and tells the caller when it is kept', async () => {
  const { session, told, stored, enqueued } = await start()
  session.askText('When?')
  await Promise.all([session.end('caller_hung_up', 4), session.end('caller_gone')])
  expect(stored).toHaveLength(1)
  expect(stored[0]?.event).toMatchObject({ reason: 'caller_hung_up', rating: 4 })
  expect(enqueued).toEqual(['speakSummary', 'recordEvent'])
  expect(told.at(-1)).toMatchObject(['call:ended', { reason: 'caller_hung_up' }])
})

test('a store that stays away is tried four times, logged, and does not keep the caller waiting', async () => {
  const storeCall = jest.fn<CallSessionDeps['conversations']['storeCall']>(() =>
    Promise.reject(new Error('down')),
  )
  const { session, told, enqueued, alarms, log } = await start({ storeCall })
  const ended = session.end('caller_hung_up')
  for (let retry = 0; retry < 3; retry++) {
    while (alarms.length === 0) await Promise.resolve()
    alarms.shift()?.()
  }
  await ended
  expect(storeCall).toHaveBeenCalledTimes(4)
  expect(log.error).toHaveBeenCalledTimes(1)
  expect(enqueued).toEqual([])
  expect(told.at(-1)?.[0]).toBe('call:ended')
})

test('a computation that breaks is logged, and the model is told that there is no result', async () => {
  const { hear, asked, log } = await start({ tool: () => Promise.reject(new Error('a bug')) })
  hear({ type: 'response-started' })
  hear({ type: 'tool-called', toolCallId: 't', name: 'get_panchang', argumentsJson: '{}' })
  while (log.error.mock.calls.length === 0) await Promise.resolve()
  expect(asked).toContainEqual(['answerTool', 't', { error: 'This cannot be computed right now.' }])
})

test('one alarm is set at a time, and none after the end', async () => {
  const { session, alarms, told } = await start()
  session.askText('When?')
  session.askText('Where?')
  expect(alarms).toHaveLength(1)
  await session.end('caller_hung_up')
  expect(alarms).toHaveLength(0)
  expect(() => session.askText('anyone?')).toThrow('call_not_started')
  expect(told.at(-1)?.[0]).toBe('call:ended')
})

test('the end of speech is when its last sample arrived, not when the model noticed', async () => {
  const { session, hear, stored } = await start()
  session.hearAudio(0, new Uint8Array(200 * bytesPerMs))
  hear({ type: 'speech-stopped', endMs: 150 })
  hear({ type: 'response-started' })
  hear({ type: 'answer-audio', itemId: 'a' as ItemId, chunk: new Uint8Array(960) })
  await session.end('caller_hung_up')
  // The clock of this test stands still.
  expect(stored[0]?.event.firstAudioMs).toEqual([0])
})

test('a model that cannot be reached leaves nothing to keep, and the session is over', async () => {
  const { stored, told, openFresh } = await start()
  const { session, opening } = openFresh(() => Promise.reject(new ModelUnavailable('no')))
  await expect(opening).rejects.toBeInstanceOf(ModelUnavailable)
  await session.ended
  expect(stored).toEqual([])
  expect(told).toEqual([['call:state', expect.anything()]])
})
