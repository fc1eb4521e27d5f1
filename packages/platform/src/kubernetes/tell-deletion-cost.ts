import type { Logger } from '../process/index.ts'
import { annotate, type OwnPod } from './own-pod.ts'

export interface DeletionCostOptions {
  readonly pod: OwnPod
  /** How much would be lost with the pod: its calls. */
  readonly countCalls: () => number
  readonly logger: Logger
  /** @default 10 s */
  readonly everyMs?: number
}

const tenSecondsMs = 10_000
const deletionCost = 'controller.kubernetes.io/pod-deletion-cost'

/**
 * Tells Kubernetes how many calls a pod carries, so that of several it takes the emptiest away when there are to be
 * fewer. Only changes are told; what could not be told is told again.
 */
export function tellDeletionCost(options: DeletionCostOptions): { stop(): Promise<void> } {
  const { pod, countCalls, logger, everyMs = tenSecondsMs } = options
  let told: number | undefined
  let telling = Promise.resolve()

  async function tell() {
    const calls = countCalls()
    if (calls === told) return
    try {
      await annotate(pod, { [deletionCost]: `${calls}` })
      told = calls
    } catch (error) {
      logger.warn({ err: error }, 'failed to report the number of calls to kubernetes')
    }
  }

  // One after the other: a slow answer must not write an old figure over a new one.
  const timer = setInterval(() => void (telling = telling.then(tell)), everyMs)
  return {
    async stop() {
      clearInterval(timer)
      await telling
    },
  }
}
