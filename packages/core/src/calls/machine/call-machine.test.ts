import { describe, expect, test } from '@jest/globals'
import { beginCall, type CallIdentity } from './call.ts'
import { advance } from './call-machine.ts'
import type { CallEvent } from './call-event.ts'
import {
  id,
  startMs,
  TestCall,
  ask,
  started,
  finished,
  cancelled,
  sound,
  words,
  played,
  tool,
  result,
  spoken,
  bargeIn,
  understood,
  addedHistory,
  asksFor,
  hangUp,
  kept,
} from './call-by-hand.ts'

describe('one answer at a time', () => {
  test('a second question waits until the model has let go of the first answer', () => {
    const call = new TestCall()
    expect(call.commands(ask('A'))).toEqual([
      addedHistory('text A', 'caller', 'A'),
      { type: 'request-response', mayUseTools: true },
    ])
    call.take(started)
    expect(call.commands(ask('B'))).toEqual([
      { type: 'cancel-response' },
      addedHistory('text B', 'caller', 'B'),
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

  test('after two replacements the turn is given up, and the next one has its chance with another', () => {
    const call = new TestCall()
    call.take(ask())
    for (const atMs of [8000, 16_000]) call.at(atMs).take({ type: 'model-restored' })
    // It has begun, and falls silent: it may be making its answer still.
    call.take(started)
    call.at(24_000)
    expect(call.call).toMatchObject({ phase: 'listening', isModelUp: false })
    expect(asksFor(call.commands(ask('again')))).toEqual([])
    expect(asksFor(call.commands({ type: 'model-restored' }))).toHaveLength(1)
  })

  test('a spoken question that was given up is not heard again by the next session', () => {
    const call = new TestCall()
    call.take(...spoken('q', startMs))
    for (const atMs of [8000, 16_000]) call.at(atMs).take({ type: 'model-restored' }, ...spoken('q', startMs))
    call.nowMs += 8000
    expect(call.take({ type: 'time-passed' })).toContainEqual({ type: 'mark-transcribed', itemId: 'q' })
  })

  test('an answer that is refused because another is under way is asked for when that is over', () => {
    const call = new TestCall()
    call.take(ask(), {
      type: 'fault',
      kind: 'response-under-way',
      code: 'conversation_already_has_active_response',
    })
    expect(asksFor(call.commands({ type: 'response-finished', outcome: 'cancelled' }))).toHaveLength(1)
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
      { type: 'add-tool-output', toolCallId: '1', output: { lord: 'moon' } },
    ])
    expect(call.commands(result('2'))).toEqual([
      { type: 'add-tool-output', toolCallId: '2', output: { lord: 'moon' } },
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
    expect(stubborn).toMatchObject([{ type: 'add-tool-output', output: { error: expect.any(String) } }])
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
        { type: 'add-tool-output', output: { error: 'The arguments are not a JSON object.' } },
      ])
    }
  })

  test('a result after a new question is remembered, but does not make the model speak', () => {
    const call = new TestCall()
    call.take(ask(), started, tool('1'), finished, ...bargeIn, ...spoken('q', startMs))
    expect(call.commands(result('1'))).toEqual([
      { type: 'add-tool-output', toolCallId: '1', output: { lord: 'moon' } },
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
      turns: 1,
      interruptions: 0,
      toolCalls: ['get_current_dasha'],
      durationMs: 5000,
    })
  })

  test('the wait from the end of speech to the first sound, for spoken questions only', () => {
    const call = new TestCall()
    call.at(2000).take(...spoken('q', startMs + 1400))
    call.at(2600).take(started, sound('a', 40), sound('a', 40), finished)
    call.at(9000).take(ask(), started, sound('b', 40), finished)
    expect(kept(call.take(hangUp))?.firstAudioMs).toEqual([1200])
  })

  test('hanging up in the middle of an answer keeps what was heard and is no interruption', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 4000), words('a', 'one two three four'), finished)
    const call_ = kept(call.at(2000).take(hangUp))
    expect(call_?.items.at(-1)).toMatchObject({ text: 'one two', wasInterrupted: true })
    expect(call_?.interruptions).toBe(0)
  })

  test('a call that ends before the model is there leaves nothing behind', () => {
    const call = beginCall({ callId: 'call' } as unknown as CallIdentity)
    const step = advance(call, { type: 'end-asked', reason: 'caller_gone', rating: null }, startMs)
    expect(step).toMatchObject({ call: { phase: 'ended' }, effects: [{ type: 'close-model' }] })
  })
})
