import { expect, test } from '@jest/globals'
import { ManualClock } from './testing/manual-clock.ts'

test('a manual clock runs each timer once, in order, at its own time', () => {
  const clock = new ManualClock(1_000)
  const runs: [string, number][] = []
  clock.after(30, () => runs.push(['late', clock.nowMs()]))
  clock.after(10, () => {
    runs.push(['early', clock.nowMs()])
    clock.after(5, () => runs.push(['nested', clock.nowMs()]))
  })
  clock.pass(29)
  clock.pass(1)
  clock.pass(100)
  expect(runs).toEqual([
    ['early', 1_010],
    ['nested', 1_015],
    ['late', 1_030],
  ])
  expect([clock.nowMs(), clock.monotonicMs()]).toEqual([1_130, 130])
})

test('a cancelled timer of a manual clock does not run', () => {
  const clock = new ManualClock()
  const runs: number[] = []
  const cancel = clock.after(10, () => runs.push(clock.nowMs()))
  cancel()
  clock.pass(20)
  expect(runs).toEqual([])
})
