import { beforeEach, describe, expect, test } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import {
  ModelUnavailable,
  type HistoryItem,
  type ModelListener,
  type ModelSession,
  type ModelSetup,
  type RealtimeModel,
} from '../../ports/realtime-model.ts'
import type { CallEvent } from '../machine/call-event.ts'
import { ModelConnection } from './model-connection.ts'
import { ModelPool } from './model-pool.ts'

const minute = 60_000
let clock: ManualClock
/** Until everything that was promised has been kept. */
const completed = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

interface TestSession {
  readonly model: string
  readonly did: unknown[][]
  readonly hear: ModelListener
}

function createModel(name: string, sessions: TestSession[]): RealtimeModel & { isUp: boolean } {
  return {
    name,
    isUp: true,
    async open(_setup, hear): Promise<ModelSession> {
      if (!this.isUp) throw new ModelUnavailable(name)
      const did: unknown[][] = []
      sessions.push({ model: name, did, hear })
      const note =
        (what: string) =>
        (...args: unknown[]) =>
          void did.push([what, ...args])
      return {
        expiresAtMs: clock.nowMs() + 60 * minute,
        waitingBytes: () => 0,
        appendAudio: (chunk) => void did.push(['appendAudio', chunk.byteLength / bytesPerMs]),
        commitAudio: note('commitAudio'),
        addHistory: note('add-history'),
        requestResponse: note('requestResponse'),
        cancelResponse: note('cancelResponse'),
        truncate: note('truncate'),
        deleteItem: note('deleteItem'),
        addToolOutput: note('answerTool'),
        close: note('close'),
      }
    },
  }
}

const history: HistoryItem[] = [{ kind: 'spoken', itemId: 'q' as ItemId, role: 'caller', text: 'When?' }]
const unheard = [new Uint8Array(60 * bytesPerMs)]

async function open(names = ['first']) {
  const sessions: TestSession[] = []
  const models = names.map((name) => createModel(name, sessions))
  const heard: CallEvent[] = []
  const reopened: string[] = []
  const used: unknown[][] = []
  const failed: string[] = []
  const logged: unknown[] = []
  const connection = new ModelConnection({ instructions: 'You are Vidya.' } as ModelSetup, {
    models: new ModelPool(models, clock),
    clock,
    log: { warn: (fields) => void logged.push(fields), error: () => {} },
    meter: {
      modelReopened: (why) => void reopened.push(why),
      shed: () => {},
      tokensUsed: (...args) => void used.push(args),
      transcribed: (...args) => void used.push(args),
      transcriptionFailed: () => void failed.push('transcription'),
    },
    addHistory: () => history,
    unheard: () => unheard,
    hear: (event) => void heard.push(event),
  })
  await connection.open()
  // It is told of earlier calls; from here on it counts what comes after.
  expect(sessions[0]!.did.splice(0)).toEqual([['add-history', history]])
  return {
    connection,
    sessions,
    models,
    heard,
    reopened,
    used,
    failed,
    logged,
    types: () => heard.map(({ type }) => type),
  }
}

beforeEach(() => {
  clock = new ManualClock()
})

describe('a session that is lost', () => {
  test('is replaced at once; the next one is told what was said, and hears what nobody has made out', async () => {
    const { sessions, types, reopened, connection } = await open()
    sessions[0]!.hear({ type: 'closed', code: 1006 })
    expect(types()).toEqual(['model-lost'])
    connection.appendAudio(unheard[0]!)
    await completed()
    expect(types()).toEqual(['model-lost', 'model-restored'])
    expect(sessions[1]!.did).toEqual([
      ['add-history', history],
      ['appendAudio', 60],
    ])
    expect(reopened).toEqual(['lost'])
  })

  test('is listened to no more', async () => {
    const { sessions, types } = await open()
    sessions[0]!.hear({ type: 'closed', code: 1001 })
    await completed()
    sessions[0]!.hear({ type: 'response-started' })
    sessions[1]!.hear({ type: 'speech-started' })
    expect(types()).toEqual(['model-lost', 'model-restored', 'speech-started'])
  })

  test('is sought again with growing waits, and given up after half a minute', async () => {
    const { sessions, models, types } = await open()
    models[0]!.isUp = false
    sessions[0]!.hear({ type: 'closed', code: 4000 })
    const triedAtMs: number[] = []
    for (await completed(); !types().includes('model-given-up'); await completed()) {
      clock.passToNextTimer()
      triedAtMs.push(clock.nowMs())
    }
    expect(triedAtMs).toEqual([250, 750, 1750, 3750, 7750, 15_750, 23_750])
  })

  test('comes back as soon as the model is there', async () => {
    const { sessions, models, types } = await open()
    models[0]!.isUp = false
    sessions[0]!.hear({ type: 'closed', code: 1001 })
    await completed()
    models[0]!.isUp = true
    clock.passToNextTimer()
    await completed()
    expect(types()).toEqual(['model-lost', 'model-restored'])
  })
})

describe('a session that nears its end', () => {
  test('is replaced five minutes before, between turns, the next one open before it is let go', async () => {
    const { connection, sessions, types, reopened } = await open()
    clock.pass(54 * minute)
    connection.atTurnBoundary()
    await completed()
    expect(sessions).toHaveLength(1)
    clock.pass(55 * minute)
    connection.atTurnBoundary()
    await completed()
    expect(sessions).toHaveLength(2)
    expect(sessions[0]!.did).toEqual([])
    connection.atTurnBoundary()
    expect(sessions[0]!.did).toEqual([['close']])
    expect(sessions[1]!.did).toEqual([
      ['add-history', history],
      ['appendAudio', 60],
    ])
    expect(types()).toEqual([])
    expect(reopened).toEqual(['rotated'])
  })

  test('is kept when no other can be had, and the next try has time', async () => {
    const { connection, sessions, models } = await open()
    clock.pass(55 * minute)
    models[0]!.isUp = false
    connection.atTurnBoundary()
    await completed()
    models[0]!.isUp = true
    connection.atTurnBoundary()
    await completed()
    expect(sessions).toHaveLength(1)
    clock.pass(5000)
    connection.atTurnBoundary()
    await completed()
    expect(sessions).toHaveLength(2)
  })

  test('that breaks while the next one is open is replaced by that', async () => {
    const { connection, sessions, types } = await open()
    clock.pass(55 * minute)
    connection.atTurnBoundary()
    await completed()
    sessions[0]!.hear({ type: 'closed', code: 1001 })
    expect(types()).toEqual(['model-lost', 'model-restored'])
    expect(sessions).toHaveLength(2)
  })
})

describe('another model', () => {
  test('speaks while the first is away, and the first again when it is back, between turns', async () => {
    const { connection, sessions, models } = await open(['first', 'second'])
    models[0]!.isUp = false
    sessions[0]!.hear({ type: 'closed', code: 1006 })
    await completed()
    expect(sessions.map(({ model }) => model)).toEqual(['first', 'second'])
    models[0]!.isUp = true
    connection.atTurnBoundary()
    await completed()
    expect(sessions).toHaveLength(2)
    clock.pass(30_000)
    connection.atTurnBoundary()
    await completed()
    connection.atTurnBoundary()
    expect(sessions.map(({ model }) => model)).toEqual(['first', 'second', 'first'])
    expect(sessions[1]!.did.at(-1)).toEqual(['close'])
  })

  test('is not changed for itself while the first stays away', async () => {
    const { connection, sessions, models, reopened } = await open(['first', 'second'])
    models[0]!.isUp = false
    sessions[0]!.hear({ type: 'closed', code: 1006 })
    await completed()
    for (let tries = 0; tries < 10; tries++) {
      clock.pass(minute)
      connection.atTurnBoundary()
      await completed()
    }
    expect(sessions.map(({ model }) => model)).toEqual(['first', 'second'])
    expect(reopened).toEqual(['lost'])
  })

  test('takes over from one that has stalled', async () => {
    const { connection, sessions, reopened } = await open(['first', 'second'])
    connection.perform({ type: 'reopen-model', why: 'stalled' })
    await completed()
    expect(sessions.map(({ model }) => model)).toEqual(['first', 'second'])
    expect(reopened).toEqual(['stalled'])
  })

  test('does not take over from one whose session is over by the clock', async () => {
    const { connection, sessions, reopened } = await open(['first', 'second'])
    connection.perform({ type: 'reopen-model', why: 'expired' })
    await completed()
    expect(sessions.map(({ model }) => model)).toEqual(['first', 'first'])
    expect(reopened).toEqual(['expired'])
  })
})

test('what an answer is told to say comes after who says it, and what must not be said', async () => {
  const { connection, sessions } = await open()
  connection.perform({ type: 'request-response', mayUseTools: false, instructions: 'Go on.' })
  connection.perform({ type: 'request-response', mayUseTools: true })
  expect(sessions[0]!.did).toEqual([
    ['requestResponse', { mayUseTools: false, instructions: 'You are Vidya.\n\nGo on.' }],
    ['requestResponse', { mayUseTools: true }],
  ])
})

describe('an answer that is cut', () => {
  const cut = { type: 'truncate', itemId: 'a' as ItemId, heardMs: 700, text: 'one two' } as const

  test('is truncated in the session that made it', async () => {
    const { connection, sessions } = await open()
    sessions[0]!.hear({ type: 'answer-audio', itemId: 'a' as ItemId, chunk: new Uint8Array(960) })
    connection.perform(cut)
    expect(sessions[0]!.did).toEqual([['truncate', 'a', 700]])
  })

  test('is rewritten in a session that knows it by its words only', async () => {
    const { connection, sessions } = await open()
    connection.perform(cut)
    expect(sessions[0]!.did).toEqual([
      ['deleteItem', 'a'],
      ['add-history', [{ kind: 'spoken', itemId: 'a_cut', role: 'astrologer', text: 'one two' }]],
    ])
  })
})

test('the end of speech is when its last sample arrived, not when the model noticed', async () => {
  const { connection, sessions, heard } = await open()
  clock.pass(1000)
  for (let sent = 0; sent < 10; sent++) {
    connection.appendAudio(new Uint8Array(100 * bytesPerMs))
    clock.pass(100)
  }
  sessions[0]!.hear({ type: 'speech-stopped', endMs: 450 })
  expect(heard).toEqual([{ type: 'speech-stopped', endedAtMs: 1400 }])
})

describe('what is used', () => {
  const tokens = {
    inputText: 90,
    inputAudio: 25,
    cachedText: 30,
    cachedAudio: 5,
    outputText: 8,
    outputAudio: 40,
  }
  const finished = { type: 'response-finished', outcome: 'completed', usage: tokens } as const

  test('is counted for the model that answered, and what was transcribed for the one that did that', async () => {
    const { sessions, used } = await open()
    sessions[0]!.hear(finished)
    const usage = { model: 'gpt-transcribe', seconds: 2.5 }
    const transcribed = { type: 'question-transcribed', itemId: 'q' as ItemId, text: 'When?' } as const
    sessions[0]!.hear({ ...transcribed, isFinal: false })
    sessions[0]!.hear({ ...transcribed, isFinal: true, usage })
    expect(used).toEqual([['first', tokens], [usage]])
  })

  test('by an answer of a session that was let go is counted, and changes nothing', async () => {
    const { connection, sessions, types, used } = await open(['first', 'second'])
    connection.perform({ type: 'reopen-model', why: 'stalled' })
    await completed()
    const heardSoFar = types().length
    sessions[0]!.hear({ type: 'tokens-used', usage: tokens })
    sessions[0]!.hear(finished)
    expect(used).toEqual([
      ['first', tokens],
      ['first', tokens],
    ])
    expect(types()).toHaveLength(heardSoFar)
  })

  test('by the answer that was cut off by the end of the call is counted', async () => {
    const { connection, sessions, types, used } = await open()
    connection.perform({ type: 'close-model' })
    sessions[0]!.hear({ type: 'tokens-used', usage: tokens })
    expect(used).toEqual([['first', tokens]])
    expect(types()).toEqual([])
  })
})

test('a question that nobody could write down is logged and counted; the call goes on as if it were', async () => {
  const { sessions, failed, logged, types } = await open()
  sessions[0]!.hear({ type: 'transcription-failed', code: 'audio_unintelligible' })
  expect(failed).toEqual(['transcription'])
  expect(logged).toEqual([{ code: 'audio_unintelligible' }])
  expect(types()).toEqual([])
})
