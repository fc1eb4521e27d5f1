import { expect, test } from '@jest/globals'
import type { Clock } from '@astrovoice/contracts/clock'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createTickedClock } from './ticked-clock.ts'

/** Time passes, and no timer runs: an Android app in the background. */
function stopTimers() {
  let nowMs = 0
  const base: Clock = { nowMs: () => nowMs, monotonicMs: () => nowMs, after: () => () => undefined }
  const clock = createTickedClock(base)
  const passAndTick = (ms: number) => {
    nowMs += ms
    clock.tick()
  }
  return { clock, passAndTick }
}

test('what is due runs at a tick, once and in order, while the system runs no timer', () => {
  const { clock, passAndTick } = stopTimers()
  const ran: number[] = []
  for (const ms of [50, 20, 200]) clock.after(ms, () => ran.push(ms))
  passAndTick(10)
  expect(ran).toEqual([])
  passAndTick(50)
  passAndTick(50)
  expect(ran).toEqual([20, 50])
})

test('what is cancelled does not run, also when another one cancels it in the same tick', () => {
  const { clock, passAndTick } = stopTimers()
  const ran: string[] = []
  const cancelLater = clock.after(40, () => ran.push('later'))
  clock.after(20, () => {
    ran.push('first')
    cancelLater()
  })
  passAndTick(100)
  expect(ran).toEqual(['first'])
})

test('what repeats itself goes on over ticks, as the reports of playout do', () => {
  const { clock, passAndTick } = stopTimers()
  let reports = 0
  const report = () => {
    reports++
    clock.after(200, report)
  }
  clock.after(200, report)
  for (let i = 0; i < 60; i++) passAndTick(20)
  expect(reports).toBe(6)
})

test('timers of the system run without a tick, and no tick runs them again', () => {
  const base = new ManualClock()
  const clock = createTickedClock(base)
  let runs = 0
  clock.after(20, () => runs++)
  base.pass(30)
  clock.tick()
  expect(runs).toBe(1)
})
