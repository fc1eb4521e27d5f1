import { beforeEach, describe, expect, test } from '@jest/globals'
import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { completed, history, minute, openConnection, unheard } from './connection-under-test.ts'

let clock: ManualClock
const open = (names?: string[]) => openConnection(clock, names)

beforeEach(() => {
  clock = new ManualClock()
})

describe('a lost session', () => {
  test('is replaced at once; the next one gets the history and the audio without a transcript', async () => {
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

  test('is ignored from then on', async () => {
    const { sessions, types } = await open()
    sessions[0]!.hear({ type: 'closed', code: 1001 })
    await completed()
    sessions[0]!.hear({ type: 'response-started' })
    sessions[1]!.hear({ type: 'speech-started' })
    expect(types()).toEqual(['model-lost', 'model-restored', 'speech-started'])
  })

  test('is replaced with growing waits, and given up after half a minute', async () => {
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

  test('is replaced as soon as the model can be reached', async () => {
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

describe('an error that is no outage', () => {
  const bug = new TypeError('setup is not a function')

  test('ends the call instead of being retried', async () => {
    const { sessions, models, types, logged } = await open()
    models[0]!.open = () => Promise.reject(bug)
    sessions[0]!.hear({ type: 'closed', code: 1006 })
    await completed()
    expect(types()).toEqual(['model-lost', 'model-given-up'])
    expect(() => clock.passToNextTimer()).toThrow('No timer is set.')
    expect(logged).toContainEqual({ err: bug })
  })

  test('leaves the open session alone and is not retried at the next turn boundaries', async () => {
    const { connection, models, types } = await open()
    let attempts = 0
    models[0]!.open = () => {
      attempts++
      return Promise.reject(bug)
    }
    clock.pass(55 * minute)
    for (let boundary = 0; boundary < 3; boundary++) {
      clock.pass(minute)
      connection.atTurnBoundary()
      await completed()
    }
    expect(attempts).toBe(1)
    expect(types()).toEqual([])
  })
})

describe('a session close to its end', () => {
  test('is replaced five minutes before, at a turn boundary, by an open one', async () => {
    const { connection, sessions, types, reopened } = await open()
    clock.pass(54 * minute)
    connection.atTurnBoundary()
    await completed()
    expect(sessions).toHaveLength(1)
    clock.pass(minute)
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

  test('stays when no other can be opened, and the next attempt waits', async () => {
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

  test('that breaks while its successor is open is replaced by that', async () => {
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
  test('speaks while the first is unreachable; the first returns at a turn boundary', async () => {
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

  test('is not replaced by itself while the first stays unreachable', async () => {
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

  test('takes over from a stalled one', async () => {
    const { connection, sessions, reopened } = await open(['first', 'second'])
    connection.perform({ type: 'reopen-model', why: 'stalled' })
    await completed()
    expect(sessions.map(({ model }) => model)).toEqual(['first', 'second'])
    expect(reopened).toEqual(['stalled'])
  })

  test('does not take over from an expired session', async () => {
    const { connection, sessions, reopened } = await open(['first', 'second'])
    connection.perform({ type: 'reopen-model', why: 'expired' })
    await completed()
    expect(sessions.map(({ model }) => model)).toEqual(['first', 'first'])
    expect(reopened).toEqual(['expired'])
  })
})

test('a prompt follows the instructions of the setup and does not replace them', async () => {
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

  test('is rewritten in a session that has it as text only', async () => {
    const { connection, sessions } = await open()
    connection.perform(cut)
    expect(sessions[0]!.did).toEqual([
      ['deleteItem', 'a'],
      ['add-history', [{ kind: 'spoken', itemId: 'a_cut', role: 'astrologer', text: 'one two' }]],
    ])
  })
})

test('the end of speech is the arrival of its last sample, not when the model noticed', async () => {
  const { connection, sessions, heard } = await open()
  clock.pass(1000)
  for (let sent = 0; sent < 10; sent++) {
    connection.appendAudio(new Uint8Array(100 * bytesPerMs))
    clock.pass(100)
  }
  sessions[0]!.hear({ type: 'speech-stopped', endMs: 450 })
  expect(heard).toEqual([{ type: 'speech-stopped', endedAtMs: 1400 }])
})
