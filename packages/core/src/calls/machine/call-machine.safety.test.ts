import { expect, test } from '@jest/globals'
import type { CallEvent } from './call-event.ts'
import { ask, asksFor, cancelled, finished, played, sound, started, TestCall, words } from './call-by-hand.ts'

const ending: CallEvent = {
  type: 'safety-met',
  line: 'This call ends now.',
  card: null,
  isFree: false,
  isLast: true,
}
const helping: CallEvent = {
  type: 'safety-met',
  line: 'Please call 112.',
  card: { kind: 'help', title: '', text: '', numbers: [], isDiscreet: false },
  isFree: true,
  isLast: false,
}

/** A call whose last line sounds, because the caller went on with abuse. */
function endByConduct() {
  const call = new TestCall()
  call.take(ending, started, sound('line', 2000), words('line', 'This call ends now.'))
  return call
}

const stops = (effects: ReturnType<TestCall['take']>) =>
  effects.filter(({ type }) => type === 'cancel-response' || type === 'truncate' || type === 'delete-item')

test('abuse against the last line does not begin it again', () => {
  const call = endByConduct()
  expect(stops(call.take(ask('idiot'), ending))).toEqual([])
  call.take(finished, played('line', 2000))
  call.at(5000)
  expect(call.call).toMatchObject({ phase: 'ended', reason: 'conduct' })
})

test('a caller in danger is helped also while the last line sounds', () => {
  const call = endByConduct()
  expect(stops(call.take(helping))).not.toEqual([])
})

test('help is said to the end when the money is used up meanwhile, and the call goes on', () => {
  const call = new TestCall()
  call.take(ask('I want to die'), helping, { type: 'credit-spent', reason: 'balance_spent' })
  const asked = asksFor(call.take(started, cancelled))
  expect(JSON.stringify(asked)).toContain('Please call 112.')
  call.take(started, sound('help', 2000), words('help', 'Please call 112.'), finished, played('help', 2000))
  call.at(5000)
  expect(call.call).toMatchObject({ phase: 'listening' })
})
