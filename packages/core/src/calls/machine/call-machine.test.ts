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

describe('one response at a time', () => {
  test('a second question waits until the model has finished the first response', () => {
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

  test('a response that was cancelled before it began is cancelled when it begins', () => {
    const call = new TestCall()
    call.take(ask('A'), ask('B'))
    expect(call.commands(started)).toEqual([{ type: 'cancel-response' }])
    expect(call.told(sound('late', 100))).toEqual([])
    expect(call.commands(cancelled)).toEqual([{ type: 'request-response', mayUseTools: true }])
  })

  test('a spoken question is answered once it is committed, before its transcript', () => {
    const call = new TestCall()
    expect(call.commands(...spoken('q', startMs))).toEqual([{ type: 'request-response', mayUseTools: true }])
    expect(call.call.phase).toBe('thinking')
    expect(asksFor(call.commands(started, sound('a', 100), understood('q', 'When?'), finished))).toEqual([])
  })

  test('a second response that begins during an answer leaves no answer without an end', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 1000), words('a', 'Hello'), started)
    expect(call.at(2000).call).toMatchObject({ playout: [] })
  })

  test('a response that was not requested is cancelled', () => {
    const call = new TestCall()
    expect(call.commands(started)).toEqual([{ type: 'cancel-response' }])
    expect(call.told(sound('a', 100))).toEqual([])
  })

  test('a request that is refused during a response of the model’s own is repeated after it', () => {
    const call = new TestCall()
    call.take(ask('A'), started)
    call.take({ type: 'fault', kind: 'response-under-way', code: 'x' })
    expect(call.commands(finished)).toEqual([{ type: 'request-response', mayUseTools: true }])
  })

  test('a session that does not begin a response within 8 s is replaced, and the next one is asked', () => {
    const call = new TestCall()
    call.take(ask())
    expect(call.at(7999).call).toMatchObject({ phase: 'thinking', isModelUp: true })
    expect(call.at(8000).call).toMatchObject({ phase: 'thinking', isModelUp: false })
    expect(call.commands({ type: 'model-restored' })).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('after two replacements the turn is given up, and the next question gets another session', () => {
    const call = new TestCall()
    call.take(ask())
    for (const atMs of [8000, 16_000]) call.at(atMs).take({ type: 'model-restored' })
    // The response has begun and falls silent; the session may still produce it.
    call.take(started)
    call.at(24_000)
    // The apology is due.
    expect(call.call).toMatchObject({ phase: 'thinking', isModelUp: false })
    expect(asksFor(call.commands(ask('again')))).toEqual([])
    expect(asksFor(call.commands({ type: 'model-restored' }))).toHaveLength(1)
  })

  test('the audio of a question that was given up is not replayed to the next session', () => {
    const call = new TestCall()
    call.take(...spoken('q', startMs))
    for (const atMs of [8000, 16_000]) call.at(atMs).take({ type: 'model-restored' }, ...spoken('q', startMs))
    call.nowMs += 8000
    expect(call.take({ type: 'time-passed' })).toContainEqual({ type: 'mark-transcribed', itemId: 'q' })
  })

  test('a request that is refused because of another response is repeated after that one', () => {
    const call = new TestCall()
    call.take(ask(), {
      type: 'fault',
      kind: 'response-under-way',
      code: 'conversation_already_has_active_response',
    })
    expect(asksFor(call.commands({ type: 'response-finished', outcome: 'cancelled' }))).toHaveLength(1)
  })

  test('a busy model is asked again after a wait that doubles, and then replaced', () => {
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
    expect(call.commands(busy)).toEqual([{ type: 'reopen-model', why: 'failed' }])
    expect(call.call.phase).toBe('thinking')
  })
})

describe('what was heard', () => {
  test('is what the client reported, plus the time since', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 10_000), words('a', 'x'.repeat(100)), finished)
    call.at(3000).take(played('a', 2800))
    expect(call.at(3100).told(...bargeIn)).toContainEqual([
      'call:interrupted',
      { itemId: 'a', playedMs: 2900 },
    ])
  })

  test('grows after a report for no longer than the next one takes', () => {
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

  test('follows the clock when the client reports nothing', () => {
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

  test('is never more than was sent, even if the client reports more', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 300), played('a', 99_999))
    expect(call.commands({ type: 'interrupt-asked' })).toEqual([
      { type: 'cancel-response' },
      { type: 'truncate', itemId: 'a', heardMs: 300, text: '' },
    ])
  })

  test('excludes an answer without sound: model and transcript forget it', () => {
    const call = new TestCall()
    call.take(ask('A'), started, { type: 'answer-transcribed', itemId: id('a'), delta: 'Well' })
    expect(call.commands(...bargeIn)).toEqual([
      { type: 'cancel-response' },
      { type: 'delete-item', itemId: 'a' },
    ])
    expect(kept(call.take(hangUp))?.items).toMatchObject([{ text: 'A' }])
  })

  test('decides when listening begins: at the end of playout, not of sending', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 1000), words('a', 'Hello'), finished)
    call.at(999)
    expect(call.call.phase).toBe('speaking')
    call.at(1000)
    expect(call.call.phase).toBe('listening')
  })

  test('excludes what the model still sends of an interrupted answer', () => {
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

describe('tool calls', () => {
  test('the model is asked to go on when its response is finished and all outputs are in', () => {
    const call = new TestCall()
    call.take(ask(), started)
    expect(call.commands(tool('1'), tool('2'))).toEqual([
      { type: 'run-tool', toolCallId: '1', turn: 1, name: 'get_current_dasha', arguments: {} },
      { type: 'run-tool', toolCallId: '2', turn: 1, name: 'get_current_dasha', arguments: {} },
    ])
    expect(call.commands(result('1'), finished)).toEqual([
      { type: 'add-tool-output', toolCallId: '1', output: { lord: 'moon' } },
    ])
    expect(call.commands(result('2'))).toEqual([
      { type: 'add-tool-output', toolCallId: '2', output: { lord: 'moon' } },
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('a tool run keeps the number of its turn while it is open whether other speech interrupts', () => {
    const call = new TestCall()
    call.take(ask(), started, ...spoken('q', startMs))
    expect(call.commands(tool('1'))).toMatchObject([{ type: 'run-tool', turn: 1 }])
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

  test('a tool that takes longer than 5 s gets an error output, and its late result is dropped', () => {
    const call = new TestCall()
    call.take(ask(), started, tool('1'), finished)
    call.at(4999)
    expect(call.call).toMatchObject({ response: { status: 'free' } })
    call.at(5000)
    expect(call.call).toMatchObject({ response: { status: 'awaited' } })
    expect(call.take(result('1'))).toEqual([])
  })

  test('arguments that are no JSON object get an error output, and nothing runs', () => {
    const call = new TestCall()
    call.take(ask(), started)
    for (const wrong of ['{"planet":', '[1]', 'null', '"moon"']) {
      expect(call.commands(tool(wrong, wrong))).toMatchObject([
        { type: 'add-tool-output', output: { error: 'The arguments are not a JSON object.' } },
      ])
    }
  })

  test('a result after a new question goes to the model and requests no response', () => {
    const call = new TestCall()
    call.take(ask(), started, tool('1'), finished, ...bargeIn, ...spoken('q', startMs))
    expect(call.commands(result('1'))).toEqual([
      { type: 'add-tool-output', toolCallId: '1', output: { lord: 'moon' } },
    ])
  })
})

describe('what is stored', () => {
  test('items are in the order they were said, even if transcripts come later', () => {
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

  test('waits from the end of speech to the first sound are stored for spoken questions only', () => {
    const call = new TestCall()
    call.at(2000).take(...spoken('q', startMs + 1400))
    call.at(2600).take(started, sound('a', 40), sound('a', 40), finished)
    call.at(9000).take(ask(), started, sound('b', 40), finished)
    expect(kept(call.take(hangUp))?.firstAudioMs).toEqual([1200])
  })

  test('hanging up during an answer stores what was heard and counts no interruption', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 4000), words('a', 'one two three four'), finished)
    const call_ = kept(call.at(2000).take(hangUp))
    expect(call_?.items.at(-1)).toMatchObject({ text: 'one two', wasInterrupted: true })
    expect(call_?.interruptions).toBe(0)
  })

  test('a call that ends before its model session opens stores nothing', () => {
    const call = beginCall({ callId: 'call' } as unknown as CallIdentity)
    const step = advance(call, { type: 'end-asked', reason: 'caller_gone', rating: null }, startMs)
    expect(step).toMatchObject({ call: { phase: 'ended' }, effects: [{ type: 'close-model' }] })
  })

  test('an interruption counts even if the answer has no words yet', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 4000))
    call.at(1000).take({ type: 'interrupt-asked' })
    expect(kept(call.take(hangUp))).toMatchObject({ turns: 1, interruptions: 1 })
  })

  test('an answer that goes on after a false alarm is not stored as interrupted', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 4000), words('a', 'one two three four'), finished)
    call.at(2000).take(...bargeIn, ...spoken('q', startMs + 2000).slice(1), understood('q', 'hmm'))
    expect(kept(call.at(9000).take(hangUp))).toMatchObject({
      items: [
        { text: 'When?' },
        { text: 'one two', wasInterrupted: false },
        { text: 'three four', wasInterrupted: false },
      ],
      turns: 1,
      interruptions: 0,
    })
  })
})
