import { expect, test } from '@jest/globals'
import { ask, finished, id, played, sound, started, TestCall } from '../machine/call-by-hand.ts'
import type { LiveCall } from '../machine/call.ts'
import type { CallEvent } from '../machine/call-event.ts'
import { weightOf } from './save-on-change.ts'

/** A call in the middle of an answer of a second. */
function answering() {
  const call = new TestCall()
  call.take(ask(), started, sound('answer', 1000))
  return call
}

/** How soon another gateway has to know of an event. */
function weigh(call: TestCall, event: CallEvent) {
  const before = call.call
  call.take(event)
  return weightOf(event, before, call.call as LiveCall)
}

test('how much of an answer was heard is saved late, that it was heard to its end is saved soon', () => {
  const call = answering()
  expect(weigh(call, played('answer', 400))).toBe('heard')
  call.take(finished)
  expect(weigh(call, played('answer', 1000))).toBe('whole')
})

test('words of an answer are saved sooner than what was heard, and audio causes no save', () => {
  const call = answering()
  expect(weigh(call, sound('answer', 20))).toBeNull()
  expect(weigh(call, { type: 'microphone-heard' })).toBeNull()
  call.take({ type: 'answer-transcribed', itemId: id('answer'), delta: 'Soon' })
  expect(weigh(call, { type: 'answer-transcribed', itemId: id('answer'), delta: ' enough' })).toBe('words')
})
