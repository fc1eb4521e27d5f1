import { beforeEach, describe, expect, test } from '@jest/globals'
import type { CallId, ItemId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { callId, completed, minute, openConnection } from './connection-under-test.ts'

const otherCall = 'call_two' as CallId
let clock: ManualClock
const open = (names?: string[]) => openConnection(clock, names)

beforeEach(() => {
  clock = new ManualClock()
})

describe('the health of a model', () => {
  test('is not proved by a session that opens: one that failed this call stays last until it answers', async () => {
    const { connection, sessions, pool } = await open(['first', 'second'])
    connection.perform({ type: 'reopen-model', why: 'failed' })
    await completed()
    expect(sessions.map(({ model }) => model)).toEqual(['first', 'second'])
    expect(pool.candidates(callId)[0]?.name).toBe('second')
    expect(pool.candidates(otherCall)[0]?.name).toBe('first')
  })

  test('is an outage for all calls when it refuses its key or its quota is used up', async () => {
    const { connection, pool } = await open(['first', 'second'])
    connection.perform({ type: 'reopen-model', why: 'refused' })
    expect(pool.candidates(otherCall)[0]?.name).toBe('second')
  })

  test('is proved by the first sound of an answer', async () => {
    const { sessions, models, pool } = await open(['first', 'second'])
    pool.recordOutage(models[0]!)
    sessions[0]!.hear({ type: 'response-started' })
    expect(pool.candidates(callId)[0]?.name).toBe('second')
    sessions[0]!.hear({ type: 'answer-audio', itemId: 'a' as ItemId, chunk: new Uint8Array(960) })
    expect(pool.candidates(callId)[0]?.name).toBe('first')
  })

  test('decides whether an open successor takes over', async () => {
    const { connection, sessions } = await open(['first', 'second'])
    clock.pass(55 * minute)
    connection.atTurnBoundary()
    await completed()
    connection.perform({ type: 'reopen-model', why: 'failed' })
    await completed()
    expect(sessions.map(({ model }) => model)).toEqual(['first', 'first', 'second'])
    expect(sessions[1]!.did).toEqual([['close']])
  })

  test('is counted by the kinds of its faults, as events of their own and as ends of responses', async () => {
    const { sessions, outcomes, logged } = await open()
    const fault = { kind: 'quota', code: 'insufficient_quota' } as const
    sessions[0]!.hear({ type: 'fault', ...fault })
    sessions[0]!.hear({ type: 'response-finished', outcome: 'failed', fault })
    expect(outcomes).toEqual([
      ['first', 'quota'],
      ['first', 'failed'],
      ['first', 'quota'],
    ])
    expect(logged).toEqual([
      { model: 'first', ...fault },
      { model: 'first', ...fault },
    ])
  })
})

describe('usage', () => {
  const tokens = {
    inputText: 90,
    inputAudio: 25,
    cachedText: 30,
    cachedAudio: 5,
    outputText: 8,
    outputAudio: 40,
  }
  const finished = { type: 'response-finished', outcome: 'completed', usage: tokens } as const

  test('counts for the model that answered, and a transcript for the model that transcribed', async () => {
    const { sessions, used } = await open()
    sessions[0]!.hear(finished)
    const usage = { model: 'gpt-transcribe', seconds: 2.5 }
    const transcribed = { type: 'question-transcribed', itemId: 'q' as ItemId, text: 'When?' } as const
    sessions[0]!.hear({ ...transcribed, isFinal: false })
    sessions[0]!.hear({ ...transcribed, isFinal: true, usage })
    expect(used).toEqual([['first', tokens], [usage]])
  })

  test('of a replaced session counts, and changes nothing', async () => {
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

  test('of the response that the end of the call cut off counts', async () => {
    const { connection, sessions, types, used } = await open()
    connection.perform({ type: 'close-model' })
    sessions[0]!.hear({ type: 'tokens-used', usage: tokens })
    expect(used).toEqual([['first', tokens]])
    expect(types()).toEqual([])
  })
})

test('a failed transcription is logged and counted, and the call goes on', async () => {
  const { sessions, failed, logged, types } = await open()
  sessions[0]!.hear({ type: 'transcription-failed', code: 'audio_unintelligible' })
  expect(failed).toEqual(['transcription'])
  expect(logged).toEqual([{ code: 'audio_unintelligible' }])
  expect(types()).toEqual([])
})

test('a cut response is counted by its outcome, and logged with the vendor’s code', async () => {
  const { sessions, outcomes, logged, types } = await open()
  sessions[0]!.hear({ type: 'response-finished', outcome: 'completed' })
  sessions[0]!.hear({ type: 'response-finished', outcome: 'token_limit', code: 'max_output_tokens' })
  expect(outcomes).toEqual([
    ['first', 'completed'],
    ['first', 'token_limit'],
  ])
  expect(logged).toEqual([{ model: 'first', outcome: 'token_limit', code: 'max_output_tokens' }])
  expect(types()).toEqual(['response-finished', 'response-finished'])
})
