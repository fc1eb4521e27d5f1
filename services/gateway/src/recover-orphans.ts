import type { CallRegistry } from '@astrovoice/core'
import type { Logger } from '@astrovoice/platform/process'

const everyMs = 10_000

/** Ends and stores calls whose gateway has died; looks for them every ten seconds. */
export function recoverOrphans(registry: CallRegistry, logger: Logger): { stop(): void } {
  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      await registry.recoverOrphans()
    } catch (error) {
      logger.warn({ err: error }, 'failed to list calls of dead gateways')
    }
    isLooking = false
  }
  const timer = setInterval(() => void look(), everyMs)
  void look()
  return { stop: () => clearInterval(timer) }
}
