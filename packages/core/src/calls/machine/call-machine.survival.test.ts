import { describe, expect, test } from '@jest/globals'
import { budgets } from '@astrovoice/contracts'
import type { ResponseOutcome } from '../../ports/realtime-model.ts'
import { apology } from './answer/phrases.ts'
import type { CallEvent } from './call-event.ts'
import {
  TestCall,
  ask,
  asksFor,
  cancelled,
  ended,
  finished,
  hangUp,
  id,
  kept,
  played,
  sound,
  spoken,
  startMs,
  started,
  words,
} from './call-by-hand.ts'

describe('a response without a word', () => {
  function failThreeTimes(outcome: ResponseOutcome) {
    const call = new TestCall()
    const fail: CallEvent[] = [started, ended(outcome)]
    expect(asksFor(call.take(ask(), ...fail))).toHaveLength(1)
    // The waits are half a second and a second.
    for (const afterMs of [600, 1800]) {
      expect(call.call).toMatchObject({ phase: 'thinking', response: { status: 'delayed' } })
      call.at(afterMs)
      expect(call.call).toMatchObject({ response: { status: 'awaited' } })
      if (afterMs === 600) call.take(...fail)
    }
    return { call, effects: call.take(...fail) }
  }

  test.each(['completed', 'cancelled', 'failed'] as const)(
    'that is %s is requested twice more, then of another session',
    (outcome) => {
      const { call, effects } = failThreeTimes(outcome)
      expect(effects).toContainEqual({ type: 'reopen-model', why: 'failed' })
      expect(asksFor(call.take({ type: 'model-restored' }))).toHaveLength(1)
    },
  )

  test('that the token limit ends is requested twice more, then the astrologer apologises', () => {
    const { call, effects } = failThreeTimes('token_limit')
    expect(asksFor(effects)).toMatchObject([{ instructions: `Say exactly: "${apology.en}"` }])
    expect(call.call).toMatchObject({ isModelUp: true })
  })
})

describe('a model session that is lost', () => {
  test('before the answer: the next session is asked again', () => {
    const call = new TestCall()
    call.take(ask(), started)
    expect(call.commands({ type: 'model-lost' })).toEqual([])
    expect(call.call.phase).toBe('thinking')
    expect(call.commands({ type: 'model-restored' })).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('in the middle of an answer: the next session goes on from the words that were sent', () => {
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

  test('while a whole answer still plays: nothing is requested again', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 5000), words('a', 'all of it'), finished, { type: 'model-lost' })
    expect(call.commands({ type: 'model-restored' })).toEqual([])
    expect(call.at(5000).call.phase).toBe('listening')
  })

  test('with a question without a transcript: its audio is replayed, and it is asked once', () => {
    const call = new TestCall()
    call.take(...spoken('q', startMs), { type: 'model-lost' })
    expect(call.commands({ type: 'model-restored' })).toEqual([])
    expect(call.counts.turns).toBe(0)
    expect(call.transcript).toEqual([])
    expect(asksFor(call.commands(...spoken('q2', startMs)))).toHaveLength(1)
  })

  test('with a question whose answer sounds: its audio is not replayed', () => {
    const call = new TestCall()
    call.take(...spoken('q', startMs), started)
    expect(call.take(sound('a', 500))).toContainEqual({ type: 'mark-transcribed', itemId: 'q' })
    call.take({ type: 'model-lost' })
    expect(call.counts.turns).toBe(1)
  })

  test('with a question whose answer came as words before it sounded: its audio is not replayed', () => {
    const call = new TestCall()
    call.take(...spoken('q', startMs), started, words('a', 'Soon.'))
    expect(call.take(sound('a', 500))).toContainEqual({ type: 'mark-transcribed', itemId: 'q' })
  })

  test('with a question of which only some words are known: all its audio is replayed', () => {
    const call = new TestCall()
    const someWords: CallEvent = { type: 'question-transcribed', itemId: id('q'), text: 'Wh', isFinal: false }
    call.take(...spoken('q', startMs), someWords, { type: 'model-lost' })
    expect(call.commands({ type: 'model-restored' })).toEqual([])
    expect(call.transcript).toEqual([])
  })

  test('for good: the call ends and is stored', () => {
    const call = new TestCall()
    expect(kept(call.take({ type: 'model-lost' }, { type: 'model-given-up' }))?.reason).toBe('model_lost')
  })
})

describe('a call taken over from another gateway', () => {
  const heard = { itemId: id('a'), playedMs: 1800 }

  test('goes on from what the caller has heard, even if the last save says less', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 1000), {
      type: 'answer-transcribed',
      itemId: id('a'),
      delta: 'one two three four five six seven eight nine ten',
    })
    call.take({ type: 'taken-up', heard })
    call.take({ type: 'caller-returned', heard, hasAll: false })
    // 1.8 s at 15 characters a second are 27 of them. "one two three four five six" is 27 with its space.
    expect(asksFor(call.commands({ type: 'model-restored' }))).toMatchObject([
      { instructions: expect.stringContaining('“one two three four five six”') },
    ])
  })
})

test('what the client plays while a session is opened is not said again', () => {
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

describe('a client that reports nothing for two seconds after an answer', () => {
  const frozen = () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 10_000), words('a', 'one two three four five'), finished)
    call.at(4000).take(played('a', 4000))
    call.at(12_100)
    expect(call.transcript.at(-1)).toMatchObject({ text: 'one two', cut: 'unheard' })
    return call
  }

  test('and then that it has played all: the words come back', () => {
    const call = frozen()
    const text = 'one two three four five'
    expect(call.take(played('a', 10_000))).toContainEqual(
      expect.objectContaining({ event: 'call:transcript', payload: expect.objectContaining({ text }) }),
    )
    expect(call.transcript.at(-1)).toMatchObject({ text, cut: null })
  })

  test('and then that it has played all but the last frame: the words come back whole', () => {
    const call = frozen()
    call.take(played('a', 9960))
    expect(call.transcript.at(-1)).toMatchObject({ text: 'one two three four five', cut: null })
  })

  test('and is frozen again in the next answer: the words of that one come back', () => {
    const call = frozen()
    call.take(ask('And then?'), started, sound('b', 10_000), words('b', 'six seven eight nine ten'), finished)
    call.at(16_000).take(played('b', 4000))
    call.at(30_000).take(played('b', 10_000))
    expect(call.transcript.at(-1)).toMatchObject({ text: 'six seven eight nine ten', cut: null })
  })

  test('and then that it has played a part: the words of that part come back', () => {
    const call = frozen()
    call.take(played('a', 6500))
    expect(call.transcript.at(-1)).toMatchObject({ text: 'one two three', cut: 'unheard' })
  })
})

describe('a caller whose socket is gone', () => {
  const answering = () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 10_000), words('a', 'one two three four five'), finished)
    call.at(2000).take(played('a', 2000), { type: 'caller-left' })
    return call
  }

  test('is waited for, hears nothing meanwhile and is not charged', () => {
    const call = answering()
    call
      .at(30_000)
      .take({ type: 'caller-returned', heard: { itemId: id('a'), playedMs: 3000 }, hasAll: true })
    expect(call.call).toMatchObject({ phase: 'speaking', playout: [{ report: { playedMs: 3000 } }] })
    expect(kept(call.at(31_000).take(hangUp))?.durationMs).toBe(3000)
  })

  test('hears the rest again in the same words when sent audio was lost', () => {
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

  test('who does not return within a minute ends the call', () => {
    const call = answering()
    call.at(61_999)
    expect(call.call.phase).not.toBe('ended')
    call.at(62_000)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'caller_gone' })
  })
})

describe('a call that does not end by itself', () => {
  test('a silent caller is asked after 45 s, and the call ends 30 s after that question', () => {
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

  test('after the longest duration the astrologer says a farewell and the call ends', () => {
    const call = new TestCall()
    const longestMs = 90 * 60_000
    for (let atMs = 40_000; atMs < longestMs; atMs += 40_000) call.at(atMs).take({ type: 'interrupt-asked' })
    call.at(longestMs)
    expect(call.call).toMatchObject({ phase: 'thinking', response: { prompt: { kind: 'exactly' } } })
    call.take(started, sound('p', 2000), words('p', 'Farewell.'), finished)
    call.at(longestMs + 2001)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'too_long' })
  })

  test('a call that has used up its budget closes after the answer, with a reason of its own', () => {
    const call = new TestCall()
    const none = { inputText: 0, inputAudio: 0, cachedText: 0, cachedAudio: 0, outputText: 0, outputAudio: 0 }
    // 64 USD a million: 156,250 tokens cost 10 USD.
    const answer = (outputAudio: number): CallEvent[] => [
      started,
      sound(`a${outputAudio}`, 2000),
      words(`a${outputAudio}`, 'Soon.'),
      { type: 'response-finished', outcome: 'completed', usage: { ...none, outputAudio } },
    ]
    call.take(ask(), ...answer(156_000))
    call.at(2001).take(ask('And then?'), ...answer(250))
    expect(call.at(4000).call).toMatchObject({ lifecycle: { closing: null } })
    expect(call.at(4001).call).toMatchObject({ lifecycle: { closing: { reason: 'budget_spent' } } })
    call.take(started, sound('p', 2000), words('p', 'Farewell.'), finished)
    expect(kept(call.at(7000).take(hangUp))).toBeUndefined()
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'budget_spent' })
  })

  test('a full call closes after its last answer, and ends although no farewell comes', () => {
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

  test('moves at once when nobody speaks, and requests nothing more', () => {
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

  test('moves in the middle of a turn when its time is up', () => {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 9000), move(5000))
    call.at(5000)
    expect(call.call).toMatchObject({ lifecycle: { hasMoved: true }, phase: 'speaking' })
  })
})
