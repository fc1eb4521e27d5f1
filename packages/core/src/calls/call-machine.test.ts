import { describe, expect, test } from '@jest/globals'
import { bytesPerMs, type ItemId, type TurnTaking } from '@astrovoice/contracts'
import { beginCall, type Call, type CallIdentity } from './call.ts'
import type { CallEffect, CallEvent } from './call-event.ts'
import { advance, dueAtMs } from './call-machine.ts'

const id = (name: string) => name as ItemId
const startMs = Date.parse('2026-11-24T10:00:00Z')

/** A call that is fed by hand, at times counted from its start. */
class TestCall {
  call: Call
  nowMs = startMs
  constructor(turnTaking: TurnTaking = 'automatic') {
    const identity = { callId: 'call', language: 'en', turnTaking, startedAtMs: startMs }
    this.call = beginCall(identity as unknown as CallIdentity)
    this.take({ type: 'model-opened' })
  }

  /** Lets time pass first; due alarms ring on the way. */
  at(sinceStartMs: number): this {
    const untilMs = startMs + sinceStartMs
    for (let dueMs = dueAtMs(this.call); dueMs !== null && dueMs <= untilMs; dueMs = dueAtMs(this.call)) {
      this.nowMs = Math.max(this.nowMs, dueMs)
      this.take({ type: 'time-passed' })
    }
    this.nowMs = untilMs
    return this
  }

  /** What there is to do after these events, in order. */
  take(...events: CallEvent[]): CallEffect[] {
    return events.flatMap((event) => {
      const { call, effects } = advance(this.call, event, this.nowMs)
      this.call = call
      return effects
    })
  }

  /** Model commands and computations, without what the caller is told. */
  commands(...events: CallEvent[]): CallEffect[] {
    return this.take(...events).filter(({ type }) => !['emit', 'measure', 'settle-question'].includes(type))
  }

  told(...events: CallEvent[]): unknown[] {
    return this.take(...events).flatMap((effect) =>
      effect.type === 'emit' ? [[effect.event, effect.payload]] : [],
    )
  }
}

const ask = (text = 'When?'): CallEvent => ({ type: 'text-asked', itemId: id(`text ${text}`), text })
const started: CallEvent = { type: 'response-started' }
const finished: CallEvent = { type: 'response-finished', outcome: 'completed' }
const cancelled: CallEvent = { type: 'response-finished', outcome: 'cancelled' }
const sound = (itemId: string, lengthMs: number): CallEvent => ({
  type: 'answer-audio',
  itemId: id(itemId),
  chunk: new Uint8Array(lengthMs * bytesPerMs),
})
const words = (itemId: string, text: string): CallEvent => ({
  type: 'answer-finished',
  itemId: id(itemId),
  text,
})
const played = (itemId: string, playedMs: number): CallEvent => ({
  type: 'playout-reported',
  itemId: id(itemId),
  playedMs,
})
const tool = (toolCallId: string, argumentsJson = '{}'): CallEvent => ({
  type: 'tool-called',
  toolCallId,
  name: 'get_current_dasha',
  argumentsJson,
})
const result = (toolCallId: string): CallEvent => ({
  type: 'tool-finished',
  toolCallId,
  output: { lord: 'moon' },
})
const spoken = (itemId: string, endedAtMs: number): CallEvent[] => [
  { type: 'speech-started' },
  { type: 'speech-stopped', endedAtMs },
  { type: 'question-committed', itemId: id(itemId) },
]
/** The caller speaks over the answer until it is clear that they mean it. */
const bargeIn: CallEvent[] = [{ type: 'speech-started' }, { type: 'speech-sustained' }]
const understood = (itemId: string, text: string): CallEvent => ({
  type: 'question-transcribed',
  itemId: id(itemId),
  text,
  isFinal: true,
})
const recalled = (itemId: string, role: 'caller' | 'astrologer', text: string) => ({
  type: 'recall',
  item: { kind: 'spoken', itemId, role, text },
})
const asksFor = (effects: CallEffect[]) => effects.filter(({ type }) => type === 'request-response')
const hangUp: CallEvent = { type: 'end-asked', reason: 'caller_hung_up', rating: null }
const kept = (effects: CallEffect[]) => effects.find((effect) => effect.type === 'store-call')?.call

describe('one answer at a time', () => {
  test('a second question waits until the model has let go of the first answer', () => {
    const call = new TestCall()
    expect(call.commands(ask('A'))).toEqual([
      recalled('text A', 'caller', 'A'),
      { type: 'request-response', mayUseTools: true },
    ])
    call.take(started)
    expect(call.commands(ask('B'))).toEqual([{ type: 'cancel-response' }, recalled('text B', 'caller', 'B')])
    expect(call.commands(cancelled)).toEqual([{ type: 'request-response', mayUseTools: true }])
  })

  test('an answer that was called off before it began is stopped as soon as it begins', () => {
    const call = new TestCall()
    call.take(ask('A'), ask('B'))
    expect(call.commands(started)).toEqual([{ type: 'cancel-response' }])
    expect(call.told(sound('late', 100))).toEqual([])
    expect(call.commands(cancelled)).toEqual([{ type: 'request-response', mayUseTools: true }])
  })

  test('a spoken question is answered as soon as it is in, before its words are', () => {
    const call = new TestCall()
    expect(call.commands(...spoken('q', startMs))).toEqual([{ type: 'request-response', mayUseTools: true }])
    expect(call.call.phase).toBe('thinking')
    expect(asksFor(call.commands(started, sound('a', 100), understood('q', 'When?'), finished))).toEqual([])
  })

  test('an answer that nobody asked for is stopped', () => {
    const call = new TestCall()
    expect(call.commands(started)).toEqual([{ type: 'cancel-response' }])
    expect(call.told(sound('a', 100))).toEqual([])
  })

  test('a question typed into an answer the model began by itself is asked again afterwards', () => {
    const call = new TestCall()
    call.take(ask('A'), started)
    call.take({ type: 'fault', kind: 'response-under-way', code: 'x' })
    expect(call.commands(finished)).toEqual([{ type: 'request-response', mayUseTools: true }])
  })

  test('a model that does not begin to answer within 8 s is replaced, and asked again', () => {
    const call = new TestCall()
    call.take(ask())
    expect(call.at(7999).call).toMatchObject({ phase: 'thinking', isModelUp: true })
    expect(call.at(8000).call).toMatchObject({ phase: 'thinking', isModelUp: false })
    expect(call.commands({ type: 'model-restored' })).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('after two replacements the turn is given up, and the next one has its chance', () => {
    const call = new TestCall()
    call.take(ask())
    for (const atMs of [8000, 16_000]) call.at(atMs).take({ type: 'model-restored' })
    call.at(24_000)
    expect(call.call.phase).toBe('listening')
    expect(asksFor(call.commands(ask('again')))).toHaveLength(1)
  })

  test('a busy model is asked again later, twice as late each time, and given up after that', () => {
    const call = new TestCall()
    const busy: CallEvent = { type: 'fault', kind: 'rate-limited', code: 'rate_limit_exceeded' }
    call.take(ask())
    expect(asksFor(call.commands(busy))).toEqual([])
    expect(call.at(1499).call.phase).toBe('thinking')
    call.at(1500)
    expect(call.call).toMatchObject({ response: { status: 'awaited' } })
    call.take(busy)
    call.at(4500)
    expect(call.call).toMatchObject({ response: { status: 'awaited' } })
    expect(call.told(busy)).toContainEqual([
      'call:error',
      { event: null, error: expect.objectContaining({ code: 'model_unavailable' }) },
    ])
    expect(call.call.phase).toBe('listening')
  })
})

describe('what was heard', () => {
  test('is what the client reported, plus at most the time since', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 10_000), words('a', 'x'.repeat(100)), finished)
    call.at(3000).take(played('a', 2800))
    expect(call.at(3100).told(...bargeIn)).toContainEqual([
      'call:interrupted',
      { itemId: 'a', playedMs: 2900 },
    ])
  })

  test('is not stretched for longer than a report takes to come', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 10_000))
    call.at(1000).take(played('a', 900))
    expect(call.at(7000).commands(...bargeIn)).toContainEqual({
      type: 'truncate',
      itemId: 'a',
      heardMs: 1150,
      text: '',
    })
  })

  test('is taken from the clock when the client reports nothing', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 2000), sound('b', 5000))
    // a plays until 2,000, so 500 ms of b were heard.
    expect(call.at(2500).commands(...bargeIn)).toContainEqual({
      type: 'truncate',
      itemId: 'b',
      heardMs: 500,
      text: '',
    })
  })

  test('is never more than was sent, whatever the client says', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 300), played('a', 99_999))
    expect(call.commands({ type: 'interrupt-asked' })).toEqual([
      { type: 'cancel-response' },
      { type: 'truncate', itemId: 'a', heardMs: 300, text: '' },
    ])
  })

  test('an answer nobody heard is deleted, from the model and from the transcript', () => {
    const call = new TestCall()
    call.take(ask('A'), started, { type: 'answer-transcribed', itemId: id('a'), delta: 'Well' })
    expect(call.commands(...bargeIn)).toEqual([
      { type: 'cancel-response' },
      { type: 'delete-item', itemId: 'a' },
    ])
    expect(kept(call.take(hangUp))?.items).toMatchObject([{ text: 'A' }])
  })

  test('listening begins when the answer has been heard to its end, not when it has been sent', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 1000), words('a', 'Hello'), finished)
    call.at(999)
    expect(call.call.phase).toBe('speaking')
    call.at(1000)
    expect(call.call.phase).toBe('listening')
  })

  test('what still comes of an interrupted answer reaches nobody', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 1000))
    call.at(500).take(...bargeIn)
    expect(call.told(sound('a', 500), words('a', 'all of it'), cancelled)).toEqual([])
    expect(call.told(...spoken('q', startMs), started, sound('b', 100))).toContainEqual([
      'call:audio',
      expect.objectContaining({ itemId: 'b' }),
    ])
  })
})

describe('computations', () => {
  test('the model goes on when it is done asking and all results are in', () => {
    const call = new TestCall()
    call.take(ask(), started)
    expect(call.commands(tool('1'), tool('2'))).toEqual([
      { type: 'run-tool', toolCallId: '1', name: 'get_current_dasha', arguments: {} },
      { type: 'run-tool', toolCallId: '2', name: 'get_current_dasha', arguments: {} },
    ])
    expect(call.commands(result('1'), finished)).toEqual([
      { type: 'answer-tool', toolCallId: '1', output: { lord: 'moon' } },
    ])
    expect(call.commands(result('2'))).toEqual([
      { type: 'answer-tool', toolCallId: '2', output: { lord: 'moon' } },
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('after three steps the model must answer without tools', () => {
    const call = new TestCall()
    call.take(ask())
    for (const step of ['1', '2']) {
      expect(call.commands(started, tool(step), result(step), finished)).toContainEqual({
        type: 'request-response',
        mayUseTools: true,
      })
    }
    expect(call.commands(started, tool('3'), result('3'), finished)).toContainEqual({
      type: 'request-response',
      mayUseTools: false,
    })
    const stubborn = call.commands(started, tool('4'), finished)
    expect(stubborn).toMatchObject([{ type: 'answer-tool', output: { error: expect.any(String) } }])
  })

  test('one that takes longer than 5 s is answered for, and its late result dropped', () => {
    const call = new TestCall()
    call.take(ask(), started, tool('1'), finished)
    call.at(4999)
    expect(call.call).toMatchObject({ response: { status: 'free' } })
    call.at(5000)
    expect(call.call).toMatchObject({ response: { status: 'awaited' } })
    expect(call.take(result('1'))).toEqual([])
  })

  test('arguments that are no JSON object are refused, not run', () => {
    const call = new TestCall()
    call.take(ask(), started)
    for (const wrong of ['{"planet":', '[1]', 'null', '"moon"']) {
      expect(call.commands(tool(wrong, wrong))).toMatchObject([
        { type: 'answer-tool', output: { error: 'The arguments are not a JSON object.' } },
      ])
    }
  })

  test('a result after a new question is remembered, but does not make the model speak', () => {
    const call = new TestCall()
    call.take(ask(), started, tool('1'), finished, ...bargeIn, ...spoken('q', startMs))
    expect(call.commands(result('1'))).toEqual([
      { type: 'answer-tool', toolCallId: '1', output: { lord: 'moon' } },
    ])
  })
})

describe('what is kept', () => {
  test('items in the order they were said, even when words are made out later', () => {
    const call = new TestCall()
    call.take(...spoken('q', startMs), started, tool('t'), result('t'), finished)
    call.take(started, sound('a', 1000), words('a', 'Your moon period runs.'), finished)
    call.take({ type: 'question-transcribed', itemId: id('q'), text: 'What runs now?', isFinal: true })
    expect(kept(call.at(5000).take(hangUp))).toMatchObject({
      items: [
        { kind: 'spoken', role: 'caller', text: 'What runs now?' },
        { kind: 'tool', name: 'get_current_dasha', output: { lord: 'moon' } },
        { kind: 'spoken', role: 'astrologer', text: 'Your moon period runs.', wasInterrupted: false },
      ],
      event: { turns: 1, interruptions: 0, toolCalls: ['get_current_dasha'], durationMs: 5000 },
    })
  })

  test('the wait from the end of speech to the first sound, for spoken questions only', () => {
    const call = new TestCall()
    call.at(2000).take(...spoken('q', startMs + 1400))
    call.at(2600).take(started, sound('a', 40), sound('a', 40), finished)
    call.at(9000).take(ask(), started, sound('b', 40), finished)
    expect(kept(call.take(hangUp))?.event.firstAudioMs).toEqual([1200])
  })

  test('hanging up in the middle of an answer keeps what was heard and is no interruption', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 4000), words('a', 'one two three four'), finished)
    const call_ = kept(call.at(2000).take(hangUp))
    expect(call_?.items.at(-1)).toMatchObject({ text: 'one two', wasInterrupted: true })
    expect(call_?.event.interruptions).toBe(0)
  })

  test('a call that ends before the model is there leaves nothing behind', () => {
    const call = beginCall({ callId: 'call' } as unknown as CallIdentity)
    const step = advance(call, { type: 'end-asked', reason: 'caller_gone', rating: null }, startMs)
    expect(step).toMatchObject({ call: { phase: 'ended' }, effects: [{ type: 'close-model' }] })
  })
})

describe('push-to-talk', () => {
  test('releasing while the astrologer speaks interrupts, commits, and asks when the question is in', () => {
    const call = new TestCall('push-to-talk')
    call.take(ask(), started, sound('a', 1000), finished)
    expect(call.at(400).commands({ type: 'commit-asked' })).toEqual([
      { type: 'truncate', itemId: 'a', heardMs: 400, text: '' },
      { type: 'commit-audio' },
    ])
    expect(call.commands({ type: 'question-committed', itemId: id('q') })).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('too little to answer is told as the failure of call:commit', () => {
    const call = new TestCall('push-to-talk')
    expect(call.told({ type: 'fault', kind: 'audio-empty', code: 'x' })).toMatchObject([
      ['call:error', { event: 'call:commit', error: { code: 'audio_empty' } }],
    ])
  })
})

describe('while the astrologer has the floor', () => {
  /** An answer of ten seconds, whole, of which two have been heard. */
  function speaking(text = 'one two three four five') {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 10_000), words('a', text), finished)
    call.at(2000).take(played('a', 2000))
    return call
  }

  test.each([
    'haan',
    'Haan, haan.',
    'theek hai',
    'hmm',
    'Hmmmm',
    'accha',
    'OK',
    'हाँ जी',
    'ठीक है',
    'अच्छा',
    '',
    '…',
  ])('saying %j changes nothing, and is not remembered', (text) => {
    const call = speaking()
    expect(call.commands(...spoken('q', startMs + 2000))).toEqual([])
    expect(call.told(understood('q', text))).toEqual([])
    expect(call.call).toMatchObject({
      phase: 'speaking',
      overlap: null,
      figures: { turns: 1, interruptions: 0 },
    })
    expect(kept(call.at(10_000).take(hangUp))?.items).toHaveLength(2)
  })

  test('the model forgets what it heard of that', () => {
    const call = speaking()
    call.take(...spoken('q', startMs + 2000))
    expect(call.commands(understood('q', 'haan'))).toEqual([{ type: 'delete-item', itemId: 'q' }])
  })

  test.each(['ruko', 'Nahi!', 'haan lekin shaadi kab', 'stop', 'ok what about my job', 'हाँ, पर कब?'])(
    'saying %j stops it where it was heard, and is answered',
    (text) => {
      const call = speaking()
      call.take(...spoken('q', startMs + 2000))
      expect(call.commands(understood('q', text))).toEqual([
        { type: 'truncate', itemId: 'a', heardMs: 2000, text: 'one' },
        { type: 'request-response', mayUseTools: true },
      ])
      expect(call.call).toMatchObject({ figures: { turns: 2, interruptions: 1 } })
    },
  )

  test('speech that goes on stops it without waiting for the words, and is answered when it ends', () => {
    const call = speaking()
    expect(call.commands(...bargeIn)).toEqual([
      { type: 'truncate', itemId: 'a', heardMs: 2000, text: 'one' },
      { type: 'hold-audio', itemId: 'a', fromMs: 2000 },
    ])
    expect(call.commands(...spoken('q', startMs + 2500).slice(1))).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('a false alarm: the rest of the answer is played, from the very millisecond, and the model knows of it', () => {
    const call = speaking()
    call.take(...bargeIn, ...spoken('q', startMs + 2500).slice(1))
    expect(call.commands(understood('q', 'hmm'))).toEqual([
      { type: 'delete-item', itemId: 'q' },
      { type: 'play-held', itemId: 'a_rest' },
      recalled('a_rest', 'astrologer', 'two three four five'),
    ])
    expect(call.commands(started)).toEqual([{ type: 'cancel-response' }])
    call.take(cancelled)
    expect(call.call).toMatchObject({ phase: 'speaking', figures: { turns: 1, interruptions: 0 } })
    // Two of ten seconds were heard, and eight are played again.
    expect(kept(call.at(10_500).take(hangUp))?.items.map((item) => 'text' in item && item.text)).toEqual([
      'When?',
      'one',
      'two three four five',
    ])
  })

  test('words that do not come count as meant after 1.5 s', () => {
    const call = speaking()
    call.take(...spoken('q', startMs + 2000))
    call.at(3499)
    expect(call.call).toMatchObject({ figures: { interruptions: 0 } })
    call.at(3500)
    expect(call.call).toMatchObject({ figures: { interruptions: 1 }, response: { status: 'awaited' } })
  })

  test('what is said into its last words is an answer to it, and does not cut it', () => {
    const call = speaking()
    call.at(9200).take(played('a', 9200))
    expect(call.commands(...spoken('q', startMs + 9200))).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
    expect(call.commands(understood('q', 'haan'))).toEqual([])
  })
})

describe('a model session that is lost', () => {
  test('before it has answered: the question is asked again of the next one', () => {
    const call = new TestCall()
    call.take(ask(), started)
    expect(call.commands({ type: 'model-lost' })).toEqual([])
    expect(call.call.phase).toBe('thinking')
    expect(call.commands({ type: 'model-restored' })).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('in the middle of an answer: the next one goes on from what was sent of it', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 1000), {
      type: 'answer-transcribed',
      itemId: id('a'),
      delta: 'x'.repeat(9),
    })
    call.take({ type: 'model-lost' })
    const [request] = asksFor(call.commands({ type: 'model-restored' }))
    expect(request).toMatchObject({
      mayUseTools: false,
      instructions: expect.stringContaining('“xxxxxxxxx”'),
    })
  })

  test('while its answer is still being played: nothing is asked for again', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 5000), words('a', 'all of it'), finished, { type: 'model-lost' })
    expect(call.commands({ type: 'model-restored' })).toEqual([])
    expect(call.at(5000).call.phase).toBe('listening')
  })

  test('with a question whose words nobody knows: it is heard again, not asked twice', () => {
    const call = new TestCall()
    call.take(...spoken('q', startMs), { type: 'model-lost' })
    expect(call.commands({ type: 'model-restored' })).toEqual([])
    expect(call.call).toMatchObject({ figures: { turns: 0 }, transcript: [] })
    expect(asksFor(call.commands(...spoken('q2', startMs)))).toHaveLength(1)
  })

  test('with a question that is being answered aloud: it is not heard again', () => {
    const call = new TestCall()
    call.take(...spoken('q', startMs), started)
    expect(call.take(sound('a', 500))).toContainEqual({ type: 'settle-question', itemId: 'q' })
    call.take({ type: 'model-lost' })
    expect(call.call).toMatchObject({ figures: { turns: 1 } })
  })

  test('for good: the call ends, and is kept', () => {
    const call = new TestCall()
    expect(kept(call.take({ type: 'model-lost' }, { type: 'model-given-up' }))?.event.reason).toBe(
      'model_lost',
    )
  })
})

describe('a caller whose socket is gone', () => {
  const answering = () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 10_000), words('a', 'one two three four five'), finished)
    call.at(2000).take(played('a', 2000), { type: 'caller-left' })
    return call
  }

  test('is waited for, hears nothing meanwhile, and pays nothing', () => {
    const call = answering()
    call
      .at(30_000)
      .take({ type: 'caller-returned', heard: { itemId: id('a'), playedMs: 3000 }, hasAll: true })
    expect(call.call).toMatchObject({ phase: 'speaking', playout: [{ report: { playedMs: 3000 } }] })
    expect(kept(call.at(31_000).take(hangUp))?.event.durationMs).toBe(3000)
  })

  test('who has lost what was sent is told the rest again, in the same words', () => {
    const call = answering()
    const back: CallEvent = {
      type: 'caller-returned',
      heard: { itemId: id('a'), playedMs: 2000 },
      hasAll: false,
    }
    expect(call.at(9000).commands(back)).toEqual([
      { type: 'truncate', itemId: 'a', heardMs: 2000, text: 'one' },
      { type: 'request-response', mayUseTools: false, instructions: 'Say exactly: "two three four five"' },
    ])
  })

  test('who does not come back within a minute has hung up', () => {
    const call = answering()
    call.at(61_999)
    expect(call.call.phase).not.toBe('ended')
    call.at(62_000)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'caller_gone' })
  })
})

describe('a call that goes on and on', () => {
  test('a silent caller is asked after 45 s, and hung up on 30 s after the question was heard', () => {
    const call = new TestCall()
    call.at(44_999)
    expect(call.call.phase).toBe('listening')
    call.at(45_000)
    expect(call.call).toMatchObject({ response: { status: 'awaited', prompt: { kind: 'exactly' } } })
    call.take(started, sound('p', 2000), words('p', 'Are you there?'), finished)
    call.at(76_999)
    expect(call.call.phase).toBe('listening')
    call.at(77_000)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'idle' })
  })

  test('after the longest call there is a farewell, and then an end', () => {
    const call = new TestCall()
    const longestMs = 90 * 60_000
    for (let atMs = 40_000; atMs < longestMs; atMs += 40_000)
      call.at(atMs).take({ type: 'speech-started' }, hush)
    call.at(longestMs)
    expect(call.call).toMatchObject({ phase: 'thinking', response: { prompt: { kind: 'exactly' } } })
    call.take(started, sound('p', 2000), words('p', 'Farewell.'), finished)
    call.at(longestMs + 2001)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'too_long' })
  })
})

const hush: CallEvent = { type: 'speech-stopped', endedAtMs: startMs }

describe('a call that has to move', () => {
  const move = (byMs: number): CallEvent => ({ type: 'move-asked', byMs: startMs + byMs })

  test('moves at once when nobody speaks, and asks for nothing any more', () => {
    const call = new TestCall()
    expect(call.commands(move(5000))).toEqual([{ type: 'move-call' }])
    expect(call.commands(ask())).toMatchObject([{ type: 'recall' }])
  })

  test('finishes its turn first', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 3000), words('a', 'x'), finished)
    expect(call.commands(move(5000))).toEqual([])
    call.at(2999)
    expect(call.call).toMatchObject({ presence: { hasMoved: false } })
    call.at(3000)
    expect(call.call).toMatchObject({ presence: { hasMoved: true } })
  })

  test('moves in the middle of it when time is up', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 9000), move(5000))
    call.at(5000)
    expect(call.call).toMatchObject({ presence: { hasMoved: true }, phase: 'speaking' })
  })
})
