import { describe, expect, test } from '@jest/globals'
import { bytesPerMs, callAudio, defaultTurnPolicy, type ItemId } from '@astrovoice/contracts'
import fc from 'fast-check'
import { beginCall, type Call, type CallIdentity } from './call.ts'
import type { CallEffect, CallEvent } from './call-event.ts'
import { advance, dueAtMs } from './call-machine.ts'

const opening = 'Namaste Asha. I am Vidya, an AI astrologer, 15 rupees a minute. Ask me about work or love.'
const greeting = 'greeting' as ItemId
const lengthMs = 6000

const identity = {
  callId: 'call',
  language: 'en',
  turnTaking: 'automatic',
  turnPolicy: defaultTurnPolicy,
  audio: callAudio,
  startedAtMs: 0,
} as unknown as CallIdentity

class Opened {
  call: Call = beginCall(identity, opening)
  nowMs = 0
  readonly effects: CallEffect[] = []
  take(...events: readonly CallEvent[]): CallEffect[] {
    const made = events.flatMap((event) => {
      const step = advance(this.call, event, this.nowMs)
      this.call = step.call
      return step.effects
    })
    this.effects.push(...made)
    return made
  }
  until(ms: number) {
    for (let due = dueAtMs(this.call); due !== null && due <= ms; due = dueAtMs(this.call)) {
      this.nowMs = Math.max(this.nowMs, due)
      this.take({ type: 'time-passed' })
    }
    this.nowMs = ms
    return this
  }
}

const say: readonly CallEvent[] = [
  { type: 'response-started' },
  { type: 'answer-audio', itemId: greeting, chunk: new Uint8Array(lengthMs * bytesPerMs) },
  { type: 'answer-finished', itemId: greeting, text: opening },
]
const requests = (effects: readonly CallEffect[]) => effects.filter(({ type }) => type === 'request-response')
const cuts = (effects: readonly CallEffect[]) =>
  effects.filter(
    (effect) =>
      ['cancel-response', 'truncate', 'keep-audio', 'hold-audio'].includes(effect.type) ||
      (effect.type === 'emit' && effect.event === 'call:interrupted'),
  )

describe('the opening of a call', () => {
  test('is what the astrologer says first, word by word', () => {
    const call = new Opened()
    expect(requests(call.take({ type: 'model-opened' }))).toEqual([
      { type: 'request-response', mayUseTools: false, instructions: `Say exactly: "${opening}"` },
    ])
  })

  test('is said although there is noise from the first moment', () => {
    const call = new Opened()
    call.take({ type: 'model-opened' }, { type: 'speech-started' })
    call.take({ type: 'model-lost' })
    expect(requests(call.take({ type: 'speech-started' }, { type: 'model-restored' }))).toHaveLength(1)
  })

  test('goes on when the caller talks into it, and the question is answered after it', () => {
    const call = new Opened()
    call.take({ type: 'model-opened' }, ...say)
    call.until(1000).take({ type: 'speech-started' })
    call.until(2500).take({ type: 'speech-sustained' }, { type: 'speech-stopped', endedAtMs: 2400 })
    call.take({ type: 'question-committed', itemId: 'q' as ItemId })
    call.take({
      type: 'question-transcribed',
      itemId: 'q' as ItemId,
      text: 'When will I marry?',
      isFinal: true,
    })
    expect(cuts(call.effects)).toEqual([])
    expect(requests(call.take({ type: 'response-finished', outcome: 'completed' }))).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test.each(['', 'haan', 'hmm'])('a noise or a backchannel into it (“%s”) gets no answer', (text) => {
    const call = new Opened()
    call.take({ type: 'model-opened' }, ...say)
    call.until(1000).take({ type: 'speech-started' })
    call.until(1300).take({ type: 'speech-stopped', endedAtMs: 1200 })
    call.take({ type: 'question-committed', itemId: 'q' as ItemId })
    call.take({ type: 'question-transcribed', itemId: 'q' as ItemId, text, isFinal: true })
    call.take({ type: 'response-finished', outcome: 'completed' })
    expect(cuts(call.effects)).toEqual([])
    expect(requests(call.effects)).toHaveLength(1)
  })

  test('a caller may stop it by hand, or by a typed question', () => {
    const byHand = new Opened()
    byHand.take({ type: 'model-opened' }, ...say)
    expect(cuts(byHand.until(1000).take({ type: 'interrupt-asked' }))).not.toEqual([])
    const typed = new Opened()
    typed.take({ type: 'model-opened' }, ...say)
    const asked = { type: 'text-asked', itemId: 't' as ItemId, text: 'When?' } as const
    expect(cuts(typed.until(1000).take(asked))).not.toEqual([])
  })

  test('is not said again when another gateway takes the call up', () => {
    const call = new Opened()
    call.take({ type: 'model-opened' }, ...say, { type: 'response-finished', outcome: 'completed' })
    call.until(lengthMs + 100).take({ type: 'playout-reported', itemId: greeting, playedMs: lengthMs })
    const later = call.take({ type: 'taken-up' }, { type: 'model-restored' })
    expect(requests(later)).toEqual([])
  })

  test('without faults sounds to its end, no matter what the microphone hears', () => {
    const heard = fc.oneof(
      fc.constant<CallEvent>({ type: 'speech-started' }),
      fc.constant<CallEvent>({ type: 'speech-sustained' }),
      fc.nat(lengthMs).map((endedAtMs): CallEvent => ({ type: 'speech-stopped', endedAtMs })),
      fc
        .constantFrom('a', 'b')
        .map((id): CallEvent => ({ type: 'question-committed', itemId: id as ItemId })),
      fc.record({
        type: fc.constant('question-transcribed' as const),
        itemId: fc.constantFrom('a', 'b').map((id) => id as ItemId),
        text: fc.oneof(fc.constantFrom('ruko', 'stop', 'haan', '', 'bye'), fc.lorem()),
        isFinal: fc.boolean(),
      }),
      fc.nat(9).map((seq): CallEvent => ({ type: 'commit-asked', seq })),
      fc.constant<CallEvent>({ type: 'microphone-heard' }),
    )
    const noises = fc.array(fc.record({ event: heard, afterMs: fc.nat(400) }), { maxLength: 14 })
    fc.assert(
      fc.property(noises, fc.nat(3), (events, at) => {
        const call = new Opened()
        call.take({ type: 'model-opened' })
        events.forEach(({ event, afterMs }, i) => {
          if (i === at) call.take(...say)
          call.until(call.nowMs + afterMs).take(event)
        })
        if (events.length <= at) call.take(...say)
        const cutBeforeEnd = cuts(call.effects).filter(
          (effect) => !('itemId' in effect) || effect.itemId === greeting,
        )
        expect(cutBeforeEnd).toEqual([])
        const sent = call.effects.flatMap((effect) =>
          effect.type === 'emit' && effect.event === 'call:audio' && effect.payload.itemId === greeting
            ? [effect.payload.chunk.byteLength / bytesPerMs]
            : [],
        )
        expect(sent.reduce((sum, each) => sum + each, 0)).toBe(lengthMs)
      }),
      { numRuns: 3000 },
    )
  })
})
