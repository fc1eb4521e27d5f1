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
    this.call = beginCall({ callId: 'call', turnTaking, startedAtMs: startMs } as unknown as CallIdentity)
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
    return this.take(...events).filter(({ type }) => type !== 'emit')
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
const hangUp: CallEvent = { type: 'end-asked', reason: 'caller_hung_up', rating: null }
const kept = (effects: CallEffect[]) => effects.find((effect) => effect.type === 'store-call')?.call

describe('one answer at a time', () => {
  test('a second question waits until the model has let go of the first answer', () => {
    const call = new TestCall()
    expect(call.commands(ask('A'))).toEqual([
      { type: 'add-text', itemId: 'text A', text: 'A' },
      { type: 'request-response', mayUseTools: true },
    ])
    call.take(started)
    expect(call.commands(ask('B'))).toEqual([
      { type: 'cancel-response' },
      { type: 'add-text', itemId: 'text B', text: 'B' },
    ])
    expect(call.commands(cancelled)).toEqual([{ type: 'request-response', mayUseTools: true }])
  })

  test('an answer that was called off before it began is stopped as soon as it begins', () => {
    const call = new TestCall()
    call.take(ask('A'), ask('B'))
    expect(call.commands(started)).toEqual([{ type: 'cancel-response' }])
    expect(call.told(sound('late', 100))).toEqual([])
    expect(call.commands(cancelled)).toEqual([{ type: 'request-response', mayUseTools: true }])
  })

  test('spoken questions are answered without being asked for', () => {
    const call = new TestCall()
    expect(call.commands(...spoken('q', startMs))).toEqual([])
    expect(call.call.phase).toBe('thinking')
    expect(call.commands(started, sound('a', 100), finished)).toEqual([])
  })

  test('a question typed into an answer the model began by itself is asked again afterwards', () => {
    const call = new TestCall()
    call.take(ask('A'), started)
    call.take({ type: 'fault', kind: 'response-under-way', code: 'x' })
    expect(call.commands(finished)).toEqual([{ type: 'request-response', mayUseTools: true }])
  })

  test('a model that does not begin to answer is given up on after 15 s', () => {
    const call = new TestCall()
    call.take(ask())
    call.at(14_999)
    expect(call.call.phase).toBe('thinking')
    call.at(15_000)
    expect(call.call.phase).toBe('listening')
    expect(call.commands(ask('again'))).toContainEqual({ type: 'request-response', mayUseTools: true })
  })
})

describe('what was heard', () => {
  test('is what the client reported, plus at most the time since', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 10_000), words('a', 'x'.repeat(100)), finished)
    call.at(3000).take(played('a', 2800))
    expect(call.at(3100).told({ type: 'speech-started' })).toContainEqual([
      'call:interrupted',
      { itemId: 'a', playedMs: 2900 },
    ])
  })

  test('is not stretched for longer than a report takes to come', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 10_000))
    call.at(1000).take(played('a', 900))
    expect(call.at(9000).commands({ type: 'speech-started' })).toEqual([
      { type: 'truncate', itemId: 'a', heardMs: 1150 },
    ])
  })

  test('is taken from the clock when the client reports nothing', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 2000), sound('b', 5000))
    // a plays until 2,000, so 500 ms of b were heard.
    expect(call.at(2500).commands({ type: 'speech-started' })).toEqual([
      { type: 'truncate', itemId: 'b', heardMs: 500 },
    ])
  })

  test('is never more than was sent, whatever the client says', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 300), played('a', 99_999))
    expect(call.commands({ type: 'interrupt-asked' })).toEqual([
      { type: 'cancel-response' },
      { type: 'truncate', itemId: 'a', heardMs: 300 },
    ])
  })

  test('an answer nobody heard is deleted, from the model and from the transcript', () => {
    const call = new TestCall()
    call.take(ask('A'), started, { type: 'answer-transcribed', itemId: id('a'), delta: 'Well' })
    expect(call.commands({ type: 'speech-started' })).toEqual([{ type: 'truncate', itemId: 'a', heardMs: 0 }])
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
    call.at(500).take({ type: 'speech-started' })
    expect(call.told(sound('a', 500), words('a', 'all of it'), cancelled)).toEqual([])
    expect(call.told(...spoken('q', startMs), started, sound('b', 100))).toContainEqual([
      'call:audio',
      expect.objectContaining({ seq: 1, itemId: 'b' }),
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
    call.take(ask(), started, tool('1'), finished, ...spoken('q', startMs))
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
      { type: 'truncate', itemId: 'a', heardMs: 400 },
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
