import { describe, expect, test } from '@jest/globals'
import { budgets } from '@astrovoice/contracts'
import type { CallEvent } from './call-event.ts'
import {
  TestCall,
  ask,
  asksFor,
  cancelled,
  finished,
  hangUp,
  hush,
  id,
  kept,
  played,
  sound,
  spoken,
  startMs,
  started,
  words,
} from './call-by-hand.ts'

test.each(['completed', 'incomplete', 'failed'] as const)(
  'an answer that is %s without a word is asked for again, twice, and then the caller is told',
  (outcome) => {
    const call = new TestCall()
    const fail: CallEvent[] = [started, { type: 'response-finished', outcome }]
    expect(asksFor(call.take(ask(), ...fail))).toHaveLength(1)
    // The waits are half a second and a second.
    for (const afterMs of [600, 1800]) {
      expect(call.call).toMatchObject({ phase: 'thinking', response: { status: 'delayed' } })
      call.at(afterMs)
      expect(call.call).toMatchObject({ response: { status: 'awaited' } })
      if (afterMs === 600) call.take(...fail)
    }
    expect(call.told(...fail)).toEqual([
      ['call:error', { event: null, error: expect.objectContaining({ code: 'model_unavailable' }) }],
      ['call:state', expect.objectContaining({ state: 'listening' })],
    ])
  },
)

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
    expect(call.take(sound('a', 500))).toContainEqual({ type: 'mark-transcribed', itemId: 'q' })
    call.take({ type: 'model-lost' })
    expect(call.call).toMatchObject({ figures: { turns: 1 } })
  })

  test('with a question whose answer came in words before it came in sound: neither', () => {
    const call = new TestCall()
    call.take(...spoken('q', startMs), started, words('a', 'Soon.'))
    expect(call.take(sound('a', 500))).toContainEqual({ type: 'mark-transcribed', itemId: 'q' })
  })

  test('with a question of which only some words are known: it is heard again whole', () => {
    const call = new TestCall()
    const someWords: CallEvent = { type: 'question-transcribed', itemId: id('q'), text: 'Wh', isFinal: false }
    call.take(...spoken('q', startMs), someWords, { type: 'model-lost' })
    expect(call.commands({ type: 'model-restored' })).toEqual([])
    expect(call.transcript).toEqual([])
  })

  test('for good: the call ends, and is kept', () => {
    const call = new TestCall()
    expect(kept(call.take({ type: 'model-lost' }, { type: 'model-given-up' }))?.reason).toBe('model_lost')
  })
})

describe('a call of another gateway', () => {
  const heard = { itemId: id('a'), playedMs: 1800 }

  test('goes on from what the caller has heard, even if that is more than the other had noted', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 1000), {
      type: 'answer-transcribed',
      itemId: id('a'),
      delta: 'one two three four five six seven eight nine ten',
    })
    call.take({ type: 'taken-up', heard })
    call.take({ type: 'caller-returned', heard, hasAll: false })
    // 1.8 s at 15 characters a second are 27 of them: "one two three four five six" is 27 with its space.
    expect(asksFor(call.commands({ type: 'model-restored' }))).toMatchObject([
      { instructions: expect.stringContaining('“one two three four five six”') },
    ])
  })
})

test('what is played while another session is sought need not be said again', () => {
  const call = new TestCall()
  call.take(ask(), started, sound('a', 10_000), words('a', 'one two three four five'), finished)
  call.take({ type: 'taken-up', heard: { itemId: id('a'), playedMs: 2000 } })
  call.take({ type: 'caller-returned', heard: { itemId: id('a'), playedMs: 2000 }, hasAll: false })
  // 6.5 of 10 s of 23 characters are 14: "one two three" and a space.
  call.take(played('a', 6500), played('a', 6000))
  expect(asksFor(call.commands({ type: 'model-restored' }))).toMatchObject([
    { instructions: 'Say exactly: "four five"' },
  ])
  expect(kept(call.take(hangUp))?.items.at(-1)).toMatchObject({ text: 'one two three' })
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
    expect(kept(call.at(31_000).take(hangUp))?.durationMs).toBe(3000)
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

  test('a full call takes leave once its last question is answered, and ends though no farewell comes', () => {
    const call = new TestCall()
    for (let n = 0; n < budgets.questionsPerCall.times; n++) call.take(ask(`${n}?`))
    // The first answer was asked for before there were more questions.
    call.take(started, cancelled, started, sound('a', 2000), words('a', 'Soon.'), finished)
    call.at(1999)
    expect(call.call).toMatchObject({ phase: 'speaking', lifecycle: { isFull: true, closing: null } })
    call.at(2000)
    expect(call.call).toMatchObject({ lifecycle: { closing: { reason: 'too_long' } } })
    call.at(23_000)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'too_long' })
  })
})

describe('a call that has to move', () => {
  const move = (byMs: number): CallEvent => ({ type: 'move-asked', byMs: startMs + byMs })

  test('moves at once when nobody speaks, and asks for nothing any more', () => {
    const call = new TestCall()
    expect(call.commands(move(5000))).toEqual([{ type: 'move-call' }])
    expect(call.commands(ask())).toMatchObject([{ type: 'add-history' }])
  })

  test('finishes its turn first', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 3000), words('a', 'x'), finished)
    expect(call.commands(move(5000))).toEqual([])
    call.at(2999)
    expect(call.call).toMatchObject({ lifecycle: { hasMoved: false } })
    call.at(3000)
    expect(call.call).toMatchObject({ lifecycle: { hasMoved: true } })
  })

  test('moves in the middle of it when time is up', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 9000), move(5000))
    call.at(5000)
    expect(call.call).toMatchObject({ lifecycle: { hasMoved: true }, phase: 'speaking' })
  })
})
