import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { CallStarted, ItemId, Reply } from '@astrovoice/contracts'
import type { LiveCalls } from '@astrovoice/core'
import { io, type Socket } from 'socket.io-client'
import {
  createStores,
  startGatewayUnderTest,
  vidya,
  type Caller,
  type GatewayUnderTest,
  type Stores,
} from './gateway-under-test.ts'

const item = (name: string) => name as ItemId
const answer = 'one two three four five six seven eight nine ten'

let stores: Stores
let first: GatewayUnderTest
let second: GatewayUnderTest
let caller: Caller
let wires: Wire[] = []

beforeEach(async () => {
  stores = createStores()
  ;[first, second] = await Promise.all([startGatewayUnderTest({ stores }), startGatewayUnderTest({ stores })])
  caller = await first.connect()
})
afterEach(async () => {
  wires.forEach(({ socket }) => socket.disconnect())
  wires = []
  await Promise.all([first[Symbol.asyncDispose](), second[Symbol.asyncDispose]()])
  await stores.close()
})

/** A client of another language: only Socket.IO and the contract. */
interface Wire {
  readonly socket: Socket
  /** Events since the last read, by event and `seq`. */
  readonly told: [string, { seq?: number; itemId?: string; playedMs?: number; reason?: string }][]
  ask<T>(event: string, payload?: unknown): Promise<T>
  until(event: string, count?: number): Promise<void>
}

async function connect({ url }: GatewayUnderTest, token = caller.token): Promise<Wire> {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token } })
  const told: Wire['told'] = []
  let wake = () => {}
  socket.onAny((event: string, payload: object) => {
    told.push([event, payload])
    wake()
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  const wire: Wire = {
    socket,
    told,
    async ask(event, payload) {
      const reply = (await socket.emitWithAck(event, payload)) as Reply<never>
      if (!reply.ok) throw new Error(reply.error.code)
      return reply.data
    },
    async until(event, count = 1) {
      while (told.filter(([each]) => each === event).length < count) {
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
  }
  wires.push(wire)
  return wire
}

const start = async (wire: Wire, options = {}) =>
  wire.ask<CallStarted>('call:start', { astrologerId: vidya.id, language: 'en', ...options })

interface Resumed {
  state: string
  ackedSeq: number
  nextSeq: number
}
const resume = (wire: Wire, { callId, resumeToken }: CallStarted, lastSeq: number, heard?: object) =>
  wire.ask<Resumed>('call:resume', { callId, resumeToken, lastSeq, ...(heard && { heard }) })

const seqsOf = ({ told }: Wire) => told.flatMap(([, { seq }]) => (seq === undefined ? [] : [seq]))
const count = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** A typed question with its answer: ten seconds of sound, all of it sent. */
async function askAndAnswer(wire: Wire, { model }: GatewayUnderTest) {
  await wire.ask('call:text', { text: 'Tell me of my year' })
  await model.expect('addHistory')
  await model.expect('requestResponse')
  model.speak(item('long'), answer, 10_000, { isWhole: true })
  // 10 s are 166 frames of 60 ms and one of 40 ms.
  await wire.until('call:audio', 167)
}

describe('on the same gateway', () => {
  test('nothing is lost and nothing comes twice, with anything in flight', async () => {
    const wire = await connect(first)
    const call = await start(wire)
    await askAndAnswer(wire, first)
    const all = seqsOf(wire)
    expect(all).toEqual(count(0, all.length - 1))
    // The caller has handled half of it when the connection breaks.
    wire.socket.disconnect()
    const again = await connect(first)
    const resumed = await resume(again, call, 50, { itemId: 'long', playedMs: 1000 })
    expect(resumed).toMatchObject({ state: 'speaking', nextSeq: 51, ackedSeq: -1 })
    await again.until('call:audio', 1)
    while (seqsOf(again).at(-1)! < all.at(-1)!) await again.until('call:audio', again.told.length + 1)
    expect(seqsOf(again)).toEqual(count(51, all.at(-1)!))
    first.model.assertQuiet()
  })

  test('model output during the caller’s absence is sent after their return', async () => {
    const wire = await connect(first)
    const call = await start(wire)
    await wire.ask('call:text', { text: 'When?' })
    await first.model.expect('addHistory')
    await first.model.expect('requestResponse')
    const lastSeq = seqsOf(wire).at(-1)!
    wire.socket.disconnect()
    first.model.speak(item('a'), 'Soon.', 120, { isWhole: true })
    const again = await connect(first)
    await resume(again, call, lastSeq)
    await again.until('call:audio', 2)
    expect(seqsOf(again)[0]).toBe(lastSeq + 1)
    expect(again.told.map(([event]) => event)).toContain('call:transcript')
  })

  test('a second socket takes over from an open one, which gets a notice and is closed', async () => {
    const wire = await connect(first)
    const call = await start(wire)
    const again = await connect(first)
    const gone = new Promise((resolve) => wire.socket.once('disconnect', resolve))
    await resume(again, call, 0)
    await gone
    expect(wire.told.at(-1)).toMatchObject(['call:ended', { reason: 'taken_over' }])
    await again.ask('call:text', { text: 'still here' })
    expect(first.desk.count).toBe(1)
  })

  test('frames that come twice are taken once, and the reply says from where to go on', async () => {
    const wire = await connect(first)
    const call = await start(wire)
    for (let seq = 0; seq < 14; seq++) wire.socket.emit('call:audio', { seq, chunk: Buffer.alloc(2880) })
    await wire.until('call:acked', 2)
    wire.socket.disconnect()
    const again = await connect(first)
    const { ackedSeq } = await resume(again, call, 0)
    expect(ackedSeq).toBe(13)
    for (const seq of [12, 13, 14, 15]) again.socket.emit('call:audio', { seq, chunk: Buffer.alloc(2880) })
    await again.ask('call:text', { text: 'x' })
    expect(first.model.heardBytes).toBe(16 * 2880)
    expect(first.meter.count('shed', 'uplink_duplicate')).toBe(2)
  })

  test('a client without a right to a call does not get it', async () => {
    const wire = await connect(first)
    const call = await start(wire)
    const other = await first.connect()
    const stranger = await connect(first, other.token)
    await expect(resume(stranger, call, 0)).rejects.toThrow('resume_refused')
    const wrong = await connect(first)
    await expect(resume(wrong, { ...call, resumeToken: 'guessed' }, 0)).rejects.toThrow('resume_refused')
    await wire.ask('call:end')
    await expect(resume(wrong, call, 0)).rejects.toThrow('resume_expired')
  })

  test('frames and reports that cross the end of their call are dropped', async () => {
    const wire = await connect(first)
    await start(wire)
    const cross = () => {
      wire.socket.emit('call:audio', { seq: 0, chunk: Buffer.alloc(2880) })
      wire.socket.emit('call:playout', { itemId: 'a', playedMs: 60 })
    }
    wire.socket.emit('call:end')
    cross()
    await wire.until('call:ended')
    cross()
    // Later requests are answered after them.
    await expect(wire.ask('call:text', { text: 'still there?' })).rejects.toThrow('call_not_started')
    expect(wire.told.map(([event]) => event)).not.toContain('call:error')
  })
})

describe('on another gateway', () => {
  test('unfinished speech goes on from what was heard, in its own words, and no answer is repeated', async () => {
    const wire = await connect(first)
    const call = await start(wire)
    await askAndAnswer(wire, first)
    const lastSeq = seqsOf(wire).at(-1)!
    await untilSaved(call, (record) => JSON.stringify(record).includes('nine ten'))
    wire.socket.disconnect()

    const again = await connect(second)
    const resumed = await resume(again, call, lastSeq, { itemId: 'long', playedMs: 4000 })
    // After everything that the first gateway may still have sent.
    expect(resumed.nextSeq).toBeGreaterThan(lastSeq + 1)
    // 4 of 10 s of 48 characters are 19, which end in the middle of "five".
    const [history] = await second.model.expect('addHistory')
    expect(history).toMatchObject([
      { role: 'caller', text: 'Tell me of my year' },
      { role: 'astrologer', text: 'one two three four' },
    ])
    expect(await second.model.expect('requestResponse')).toEqual([
      {
        mayUseTools: false,
        instructions: expect.stringContaining('Say exactly: "five six seven eight nine ten"'),
      },
    ])
    await again.until('call:interrupted')
    expect(again.told.find(([event]) => event === 'call:interrupted')?.[1]).toMatchObject({
      seq: resumed.nextSeq,
      itemId: 'long',
      playedMs: 4000,
    })
    second.model.speak(item('rest'), 'five six seven eight nine ten', 120, { isWhole: true })
    again.socket.emit('call:playout', { itemId: 'rest', playedMs: 120 })
    await again.ask('call:end')
    const kept = await stores.conversations.findCall(call.callId)
    expect(kept?.items.map((each) => each.kind === 'spoken' && each.text)).toEqual([
      'Tell me of my year',
      'one two three four',
      'five six seven eight nine ten',
    ])
  })

  test('an unanswered question is answered there, once', async () => {
    const wire = await connect(first)
    const call = await start(wire)
    await wire.ask('call:text', { text: 'When?' })
    wire.socket.disconnect()
    const again = await connect(second)
    await resume(again, call, 0)
    await second.model.expect('addHistory')
    expect(await second.model.expect('requestResponse')).toEqual([{ mayUseTools: true }])
    // The first still answers; nobody hears it, and none of it is stored.
    first.model.speak(item('late'), 'Too late.', 60, { isWhole: true })
    second.model.speak(item('a'), 'Soon.', 60, { isWhole: true })
    await again.until('call:audio')
    again.socket.emit('call:playout', { itemId: 'a', playedMs: 60 })
    await again.ask('call:end')
    const kept = await stores.conversations.findCall(call.callId)
    expect(kept?.items).toMatchObject([{ text: 'When?' }, { text: 'Soon.' }])
  })

  test('a typed question whose reply was lost is sent again there, and asked once', async () => {
    const question = { text: 'When?', itemId: 'text_12345678' }
    const wire = await connect(first)
    const call = await start(wire)
    expect(await wire.ask('call:text', question)).toEqual({ itemId: question.itemId })
    wire.socket.disconnect()
    const again = await connect(second)
    await resume(again, call, 0)
    await again.ask('call:text', question)
    await second.model.expect('addHistory')
    await second.model.expect('requestResponse')
    second.model.speak(item('a'), 'Soon.', 60, { isWhole: true })
    await again.until('call:audio')
    again.socket.emit('call:playout', { itemId: 'a', playedMs: 60 })
    await again.ask('call:text', question)
    second.model.assertQuiet()
    await again.ask('call:end')
    const kept = await stores.conversations.findCall(call.callId)
    expect(kept?.items).toMatchObject([{ itemId: question.itemId, text: 'When?' }, { text: 'Soon.' }])
  })

  test('computations are kept with their results, and not repeated', async () => {
    const wire = await connect(first)
    const call = await start(wire)
    await wire.ask('call:text', { text: 'Show me my chart' })
    first.model.emit(
      { type: 'response-started' },
      { type: 'tool-called', toolCallId: 'c1', name: 'get_birth_chart', argumentsJson: '{}' },
      { type: 'response-finished', outcome: 'completed' },
    )
    await wire.until('call:card')
    await untilSaved(call, (record) => JSON.stringify(record).includes('"c1"'))
    wire.socket.disconnect()
    const again = await connect(second)
    await resume(again, call, seqsOf(wire).at(-1)!)
    const [history] = await second.model.expect('addHistory')
    expect(history).toMatchObject([
      { kind: 'spoken', text: 'Show me my chart' },
      { kind: 'tool', toolCallId: 'c1', name: 'get_birth_chart', output: expect.any(Object) },
    ])
    expect(await second.model.expect('requestResponse')).toEqual([{ mayUseTools: true }])
  })

  test('the uplink is sent again from where its words are known', async () => {
    const wire = await connect(first)
    const call = await start(wire)
    const say = (from: number, to: number) => {
      for (let seq = from; seq < to; seq++)
        wire.socket.emit('call:audio', { seq, chunk: Buffer.alloc(2880, 1) })
    }
    say(0, 21)
    await wire.until('call:acked', 3)
    first.model.emit(
      { type: 'speech-started' },
      { type: 'speech-stopped', endMs: 1000 },
      { type: 'question-committed', itemId: item('q1') },
      { type: 'question-transcribed', itemId: item('q1'), text: 'When?', isFinal: true },
    )
    first.model.speak(item('a'), 'Soon.', 60, { isWhole: true })
    await wire.until('call:audio')
    wire.socket.emit('call:playout', { itemId: 'a', playedMs: 60 })
    // Another question is in the making when the gateway dies: it is acknowledged, and has no transcript.
    first.model.emit({ type: 'speech-started' })
    say(21, 42)
    await wire.until('call:acked', 6)
    await untilSaved(call, ({ transcribedSeq }) => transcribedSeq === 20)
    wire.socket.disconnect()
    const again = await connect(second)
    const { ackedSeq } = await resume(again, call, seqsOf(wire).at(-1)!, { itemId: 'a', playedMs: 60 })
    expect(ackedSeq).toBe(20)
    for (let seq = 21; seq < 42; seq++) again.socket.emit('call:audio', { seq, chunk: Buffer.alloc(2880, 1) })
    await again.until('call:acked', 3)
    expect(second.model.heardBytes).toBe(21 * 2880)
  })

  test('the replaced gateway can write nothing, and closes its model session', async () => {
    const wire = await connect(first)
    const call = await start(wire)
    await wire.ask('call:text', { text: 'the question' })
    // The old socket stays open: the old gateway still assumes that it owns the call.
    const again = await connect(second)
    await resume(again, call, 0)
    const sentAway = new Promise<void>((resolve) => wire.socket.once('disconnect', () => resolve()))
    wire.socket.emit('call:text', { text: 'said to a zombie' })
    wire.socket.emit('call:end')
    await sentAway
    await again.ask('call:text', { text: 'said to the owner' })
    await again.ask('call:end')
    const kept = await stores.conversations.findCall(call.callId)
    const words = kept?.items.map((each) => each.kind === 'spoken' && each.text)
    expect(words).toContain('said to the owner')
    expect(words).not.toContain('said to a zombie')
    expect(stores.jobs.waiting.filter(({ name }) => name === 'recordEvent')).toHaveLength(1)
    expect(first.desk.count).toBe(0)
  })

  test('of two gateways that claim one call at once, one owns it in the end', async () => {
    const third = await startGatewayUnderTest({ stores })
    try {
      const wire = await connect(first)
      const call = await start(wire)
      await wire.ask('call:text', { text: 'When?' })
      wire.socket.disconnect()
      const [one, two] = await Promise.all([connect(second), connect(third)])
      await Promise.all([resume(one, call, 0), resume(two, call, 0)])
      const ends = await Promise.allSettled([one.ask('call:end'), two.ask('call:end')])
      expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true)
      expect(stores.jobs.waiting.filter(({ name }) => name === 'recordEvent')).toHaveLength(1)
    } finally {
      await third[Symbol.asyncDispose]()
    }
  })
})

/** Resolves when another gateway would find the expected record. */
async function untilSaved(
  { callId }: CallStarted,
  isThere: (record: NonNullable<Awaited<ReturnType<LiveCalls['find']>>>) => boolean,
): Promise<void> {
  const liveCalls = stores.createLiveCalls()
  for (;;) {
    const savedAgain = once(stores.saves, 'saved')
    const record = await liveCalls.find(callId)
    if (record && isThere(record)) return
    await savedAgain
  }
}
