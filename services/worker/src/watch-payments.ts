import {
  reconcilePayments,
  sweepPayments,
  type ReconcilePaymentsContext,
  type SweepPaymentsContext,
} from '@astrovoice/core'
import type { Logger } from '@astrovoice/platform/process'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

export type WatchPaymentsContext = SweepPaymentsContext & ReconcilePaymentsContext

/**
 * Has events settled whose job is lost, once a minute, and compares the books with the payment provider's once a day.
 * What fails is tried again the next minute or hour: after two days a payment is compared no more.
 */
export function watchPayments(
  context: WatchPaymentsContext,
  logger: Pick<Logger, 'info' | 'error'>,
  starting: AsyncDisposableStack,
): void {
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
  let nextAtMs = -Infinity
  const reconcile = async () => {
    const nowMs = context.clock.nowMs()
    if (nowMs < nextAtMs) return
    logger.info(await reconcilePayments(context), 'compared payments with the provider')
    nextAtMs = nowMs + dayMs
  }
  repeat(reconcile, hourMs, 'failed to compare payments with the provider')
}
