import { timingBudget } from '@astrovoice/contracts'
import type { CallRegistry } from '@astrovoice/core'
import type { Logger } from '@astrovoice/platform/process'

/**
 * Moves every call at the end of its turn, or when the time is up. Logs the outcome of each.
 * @throws Error when calls were lost, so that the process exits with an error.
 */
export async function drain(registry: CallRegistry, logger: Logger, withinMs: number): Promise<void> {
  const departures = await registry.drain(withinMs, timingBudget.closingMs)
  for (const { callId, outcome } of departures) logger.info({ callId, outcome }, 'call left this gateway')
  const lost = departures.filter(({ outcome }) => outcome === 'lost').length
  logger.info({ calls: departures.length, lost }, 'drained')
  if (lost > 0)
    throw new Error(`${lost} of ${departures.length} calls were neither moved nor stored in time.`)
}
