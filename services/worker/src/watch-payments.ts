import { reconcilePayments, sweepPayments } from '@astrovoice/core'
import type { Logger } from '@astrovoice/platform/process'
import type { Context } from './context.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/**
 * Has events settled whose job is lost, once a minute, and compares the books with the payment provider's once a day.
 * What fails is tried again the next time.
 */
export function watchPayments(context: Context, logger: Logger, starting: AsyncDisposableStack): void {
  if (!context.paymentProvider) return
  const repeat = (run: () => Promise<unknown>, everyMs: number, failed: string) => {
    const attempt = () => run().catch((error: unknown) => logger.error({ err: error }, failed))
    let running = attempt()
    const timer = setInterval(() => void (running = attempt()), everyMs)
    starting.defer(async () => {
      clearInterval(timer)
      await running
    })
  }
  repeat(() => sweepPayments(context), minuteMs, 'failed to sweep events of payments')
  repeat(
    async () => logger.info(await reconcilePayments(context), 'compared payments with the provider'),
    dayMs,
    'failed to compare payments with the provider',
  )
}
