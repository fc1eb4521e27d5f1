import { expect, test } from '@jest/globals'
import type { AnswerCard, Card } from '@astrovoice/contracts'
import { ask, finished, started, TestCall } from '../call-by-hand.ts'
import type { CallEvent } from '../call-event.ts'

const reasons: AnswerCard = {
  kind: 'answer',
  title: 'Marriage is likely.',
  claims: [],
  sentences: [{ part: 'verdict', text: 'Marriage is likely.', claims: [] }],
}
const card: Card = { kind: 'chart', title: 'chart', svg: '<svg/>' }
const called: CallEvent = {
  type: 'tool-called',
  toolCallId: 't',
  name: 'get_outlook',
  argumentsJson: '{"area":"marriage"}',
}
const computed: CallEvent = { type: 'tool-finished', toolCallId: 't', output: {}, card, reasons }

const isCard = (event: unknown) => Array.isArray(event) && event[0] === 'call:card'

test('the reasons of an answer are sent before the card, and both before the answer', () => {
  const call = new TestCall()
  call.take(ask('Will I marry?'), started, called, finished)
  expect(call.told(computed).filter(isCard)).toEqual([
    ['call:card', reasons],
    ['call:card', card],
  ])
})

test('an interrupted computation sends neither its reasons nor its card', () => {
  const call = new TestCall()
  call.take(ask('Will I marry?'), started, called, finished, { type: 'interrupt-asked' })
  expect(call.told(computed).filter(isCard)).toEqual([])
})
