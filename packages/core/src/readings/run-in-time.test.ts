import { expect, test } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import { runInTime, TookTooLong } from './run-in-time.ts'

test('work over its limit is refused, and its signal aborts', async () => {
  const clock = new ManualClock()
  const signals: AbortSignal[] = []
  const outcome = runInTime(clock, 4000, (signal) => {
    signals.push(signal)
    return new Promise<never>(() => undefined)
  })
  clock.pass(3999)
  expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  clock.pass(1)
  await expect(outcome).rejects.toBeInstanceOf(TookTooLong)
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
})

test('work within its limit leaves no timer and no aborted signal', async () => {
  const clock = new ManualClock()
  const signal = await runInTime(clock, 4000, (given) => given)
  expect(() => clock.passToNextTimer()).toThrow('No timer is set.')
  expect(signal.aborted).toBe(false)
})

test('an error of the work is thrown as it is', async () => {
  const work = () => Promise.reject(new Error('no such star'))
  await expect(runInTime(new ManualClock(), 4000, work)).rejects.toThrow('no such star')
})
