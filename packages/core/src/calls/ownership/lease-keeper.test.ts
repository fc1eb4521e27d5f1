import { expect, test } from '@jest/globals'
import { ask, finished, id, played, sound, started, TestCall } from '../machine/call-by-hand.ts'
import type { LiveCall } from '../machine/call.ts'
import type { CallEvent } from '../machine/call-event.ts'
import { weightOf } from './lease-keeper.ts'

/** A call in the middle of an answer of a second. */
function answering() {
  const call = new TestCall()
  call.take(ask(), started, sound('answer', 1000))
  return call
}

/** How soon an event has to be known elsewhere. */
function weigh(call: TestCall, event: CallEvent) {
  const before = call.call
  call.take(event)
  return weightOf(event, before, call.call as LiveCall)
}

test('how far an answer was heard may be known late, that it was heard to its end may not', () => {
  const call = answering()
  expect(weigh(call, played('answer', 400))).toBe('heard')
  call.take(finished)
  expect(weigh(call, played('answer', 1000))).toBe('whole')
})

test('its words have to be known sooner, its sound never, nor that of a question', () => {
  const call = answering()
  expect(weigh(call, sound('answer', 20))).toBeNull()
  expect(weigh(call, { type: 'microphone-heard' })).toBeNull()
  call.take({ type: 'answer-transcribed', itemId: id('answer'), delta: 'Soon' })
  expect(weigh(call, { type: 'answer-transcribed', itemId: id('answer'), delta: ' enough' })).toBe('words')
})
