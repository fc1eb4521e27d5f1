import { describe, expect, test } from '@jest/globals'
import type { ResponseOutcome } from '../../../ports/realtime-model.ts'
import {
  ask,
  asksFor,
  bargeIn,
  cancelled,
  ended,
  finished,
  hangUp,
  id,
  kept,
  result,
  sound,
  started,
  TestCall,
  tool,
  words,
} from '../call-by-hand.ts'
import type { CallEvent } from '../call-event.ts'
import { declined } from './phrases.ts'
import type { Produced } from './response-outcomes.ts'

const cutCall: CallEvent = { type: 'tool-call-cut', itemId: id('item_f') }
// 3 s at 15 characters a second are 45: all of these words.
const half: CallEvent[] = [
  sound('a', 3000),
  { type: 'answer-transcribed', itemId: id('a'), delta: 'Your Moon is in Taurus, and so' },
]

const producing: Record<Produced, CallEvent[]> = {
  called: [tool('t'), result('t')],
  'call-cut': [...half, cutCall],
  spoken: half,
  silent: [],
}

/** What the call requests next; `null` when the caller's turn begins. */
type Next = 'answer' | 'rest' | 'fixed words' | null
interface Expected {
  readonly next: Next
  readonly afterMs: number
}

const expected: Record<ResponseOutcome, Record<Produced, Expected>> = {
  completed: {
    called: { next: 'answer', afterMs: 0 },
    'call-cut': { next: 'answer', afterMs: 0 },
    spoken: { next: null, afterMs: 0 },
    silent: { next: 'answer', afterMs: 500 },
  },
  cancelled: {
    called: { next: 'answer', afterMs: 0 },
    'call-cut': { next: 'answer', afterMs: 0 },
    spoken: { next: 'rest', afterMs: 0 },
    silent: { next: 'answer', afterMs: 500 },
  },
  token_limit: {
    called: { next: 'answer', afterMs: 0 },
    'call-cut': { next: 'answer', afterMs: 0 },
    spoken: { next: 'rest', afterMs: 0 },
    silent: { next: 'answer', afterMs: 500 },
  },
  content_filter: {
    called: { next: 'fixed words', afterMs: 0 },
    'call-cut': { next: 'fixed words', afterMs: 0 },
    spoken: { next: 'fixed words', afterMs: 0 },
    silent: { next: 'fixed words', afterMs: 0 },
  },
  failed: {
    called: { next: 'answer', afterMs: 0 },
    'call-cut': { next: 'answer', afterMs: 500 },
    spoken: { next: 'rest', afterMs: 500 },
    silent: { next: 'answer', afterMs: 500 },
  },
}

const cells = Object.entries(expected).flatMap(([outcome, row]) =>
  Object.entries(row).map(([produced, cell]) => [outcome, produced, cell]),
) as [ResponseOutcome, Produced, Expected][]

function nextOf(requests: { instructions?: string | undefined }[]): Next {
  const [request] = requests
  if (!request) return null
  if (request.instructions === undefined) return 'answer'
  return request.instructions.startsWith('Say exactly') ? 'fixed words' : 'rest'
}

test.each(cells)('a response that ends as %s, %s: the next request is %j', (outcome, produced, cell) => {
  const call = new TestCall()
  call.take(ask(), started, ...producing[produced])
  const atOnce = asksFor(call.take(ended(outcome)))
  if (cell.afterMs > 0) {
    expect(atOnce).toEqual([])
    expect(call.call).toMatchObject({ response: { status: 'delayed' } })
    call.nowMs += cell.afterMs
  }
  const requests = cell.afterMs > 0 ? asksFor(call.take({ type: 'time-passed' })) : atOnce
  expect(nextOf(requests as { instructions?: string }[])).toBe(cell.next)
  expect(requests.length).toBe(cell.next === null ? 0 : 1)
})

describe('an answer that the token limit cuts', () => {
  test('is completed from the words that were sent, and is whole once the rest sounds', () => {
    const call = new TestCall()
    call.take(ask(), started, ...half)
    const [request] = asksFor(call.take(ended('token_limit')))
    expect(request).toMatchObject({
      instructions: expect.stringContaining('“Your Moon is in Taurus, and so”'),
    })
    call.take(started, sound('b', 1000), words('b', 'is Venus.'), finished)
    expect(kept(call.at(9000).take(hangUp))?.items).toMatchObject([
      { text: 'When?' },
      { text: 'Your Moon is in Taurus, and so', wasInterrupted: false },
      { text: 'is Venus.', wasInterrupted: false },
    ])
  })

  test('again and again is completed twice, then the transcript shows the cut', () => {
    const call = new TestCall()
    call.take(ask())
    const requests = ['a', 'b', 'c'].map((itemId) => {
      call.take(started, sound(itemId, 1000), words(itemId, `Part ${itemId}`))
      return asksFor(call.take(ended('token_limit'))).length
    })
    expect(requests).toEqual([1, 1, 0])
    expect(call.call).toMatchObject({ isModelUp: true })
    expect(kept(call.at(9000).take(hangUp))?.items.at(-1)).toMatchObject({
      text: 'Part c',
      wasInterrupted: true,
    })
  })
})

describe('a content filter', () => {
  test('in mid-sentence: the astrologer declines in the caller’s language', () => {
    const call = new TestCall('automatic', 'hi')
    call.take(ask(), started, ...half)
    const [request] = asksFor(call.take(ended('content_filter')))
    expect(request).toMatchObject({ instructions: `Say exactly: "${declined.hi}"` })
    expect(call.transcript.at(-1)).toMatchObject({ cut: 'incomplete' })
  })

  test('that stops the fixed words as well ends the turn', () => {
    const call = new TestCall()
    call.take(ask(), started, ended('content_filter'), started)
    expect(call.told(ended('content_filter'))).toContainEqual([
      'call:error',
      { event: null, error: expect.objectContaining({ code: 'model_unavailable' }) },
    ])
    expect(call.call.phase).toBe('listening')
  })
})

describe('words without sound', () => {
  const silentAnswer: CallEvent[] = [started, words('a', 'You will travel soon.')]

  test('are forgotten by model, client and transcript, and the question is asked again', () => {
    const call = new TestCall()
    call.take(ask(), ...silentAnswer)
    const effects = call.take(finished)
    expect(effects).toContainEqual({ type: 'delete-item', itemId: 'a' })
    expect(effects).toContainEqual({
      type: 'emit',
      event: 'call:transcript',
      payload: { itemId: 'a', role: 'astrologer', text: '', isFinal: true },
    })
    expect(kept(call.take(hangUp))?.items).toMatchObject([{ text: 'When?' }])
  })

  test('that come three times are said as they are', () => {
    const call = new TestCall()
    call.take(ask(), ...silentAnswer, finished)
    call.at(500).take(...silentAnswer, finished)
    call.nowMs += 1000
    expect(asksFor(call.take({ type: 'time-passed' }))).toMatchObject([
      { instructions: 'Say exactly: "You will travel soon."' },
    ])
  })

  test('of a lost session are not stored', () => {
    const call = new TestCall()
    call.take(ask(), ...silentAnswer, { type: 'model-lost' })
    expect(kept(call.take(hangUp))?.items).toMatchObject([{ text: 'When?' }])
  })
})

describe('calls and outputs are equal in number', () => {
  test('a tool call that crosses an interruption gets the output that it was not run', () => {
    const call = new TestCall()
    call.take(ask(), started, ...bargeIn)
    expect(call.commands(tool('late'))).toEqual([
      { type: 'add-tool-output', toolCallId: 'late', output: { error: 'Interrupted, not run.' } },
    ])
    call.take(cancelled)
    expect(kept(call.take(hangUp))?.toolCalls).toEqual([])
  })

  test.each(['wanted', 'cancelled'])('a tool call of a %s response that broke off is deleted', (which) => {
    const call = new TestCall()
    call.take(ask(), started, ...(which === 'cancelled' ? bargeIn : []))
    expect(call.commands(cutCall)).toEqual([{ type: 'delete-item', itemId: 'item_f' }])
  })
})
