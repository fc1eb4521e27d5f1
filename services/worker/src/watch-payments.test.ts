import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import { PaymentProviderUnavailable } from '@astrovoice/core'
import { InMemoryJobQueue, InMemoryPaymentProvider, InMemoryPayments } from '@astrovoice/core/testing'
import { watchPayments } from './watch-payments.ts'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

const hourMs = 60 * 60_000

test('a comparison that fails is tried again within the hour, and one that is done waits for a day', async () => {
  const clock = new ManualClock(Date.parse('2026-11-30T06:00:00Z'))
  const provider = new InMemoryPaymentProvider(() => clock.nowMs())
  let asked = 0
  provider.listPayments = async function* () {
    asked += 1
    if (asked === 1) throw new PaymentProviderUnavailable('away')
    yield* []
  }
  await using starting = new AsyncDisposableStack()
  const context = {
    clock,
    payments: new InMemoryPayments(),
    paymentProvider: provider,
    jobQueue: new InMemoryJobQueue(clock),
    onReconciled: () => {},
  }
  watchPayments(context, { info: () => {}, error: () => {} }, starting)
  const passHours = async (hours: number) => {
    for (let i = 0; i < hours; i++) {
      clock.pass(hourMs)
      await jest.advanceTimersByTimeAsync(hourMs)
    }
  }
  await jest.advanceTimersByTimeAsync(0)
  expect(asked).toBe(1)
  await passHours(1)
  expect(asked).toBe(2)
  await passHours(23)
  expect(asked).toBe(2)
  await passHours(1)
  expect(asked).toBe(3)
})
