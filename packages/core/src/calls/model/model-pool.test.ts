import { expect, test } from '@jest/globals'
import type { CallId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import type { RealtimeModel } from '../../ports/realtime-model.ts'
import { ModelPool } from './model-pool.ts'

const [one, two, three] = ['call_one', 'call_two', 'call_three'] as CallId[] as [CallId, CallId, CallId]
const model = (name: string) => ({ name }) as RealtimeModel

function openPool() {
  const clock = new ManualClock()
  const [first, second] = [model('first'), model('second')]
  const pool = new ModelPool([first, second], clock)
  const order = (callId: CallId) => pool.candidates(callId).map(({ name }) => name)
  return { clock, first, second, pool, order }
}

test('a model that fails one caller comes last for that call only', () => {
  const { first, pool, order } = openPool()
  for (let failures = 0; failures < 50; failures++) pool.recordFailure(first, one)
  expect(order(one)).toEqual(['second', 'first'])
  expect(order(two)).toEqual(['first', 'second'])
})

test('a model that fails two callers comes last for all', () => {
  const { first, pool, order } = openPool()
  pool.recordFailure(first, one)
  pool.recordFailure(first, two)
  expect(order(three)).toEqual(['second', 'first'])
})

test('failures of two callers that lie a minute apart are no outage', () => {
  const { clock, first, pool, order } = openPool()
  pool.recordFailure(first, one)
  clock.pass(60_000)
  pool.recordFailure(first, two)
  expect(order(three)).toEqual(['first', 'second'])
})

test('a call returns to the preferred model after 30 s', () => {
  const { clock, first, second, pool } = openPool()
  pool.recordFailure(first, one)
  clock.pass(29_999)
  expect(pool.betterThan(second, one)).toEqual([])
  clock.pass(1)
  expect(pool.betterThan(second, one)).toEqual([first])
})

test('outages in a row count twice as long each time, and an answer ends the row', () => {
  const { clock, first, second, pool } = openPool()
  for (const downMs of [30_000, 60_000, 120_000]) {
    pool.recordOutage(first)
    clock.pass(downMs - 1)
    expect(pool.betterThan(second, one)).toEqual([])
    clock.pass(1)
    expect(pool.betterThan(second, one)).toEqual([first])
  }
  pool.recordAnswer(first, two)
  pool.recordOutage(first)
  clock.pass(30_000)
  expect(pool.betterThan(second, one)).toEqual([first])
})

test('an outage that many calls meet at the same time counts once', () => {
  const { clock, first, second, pool } = openPool()
  for (let calls = 0; calls < 100; calls++) pool.recordOutage(first)
  clock.pass(30_000)
  expect(pool.betterThan(second, one)).toEqual([first])
})

test('an answer to one caller ends the outage, but not for a caller whom the model fails', () => {
  const { first, pool, order } = openPool()
  pool.recordFailure(first, one)
  pool.recordFailure(first, two)
  pool.recordAnswer(first, three)
  expect(order(three)).toEqual(['first', 'second'])
  expect(order(one)).toEqual(['second', 'first'])
})
