import type { Logger } from '../process/index.ts'
import { annotate, type OwnPod } from './own-pod.ts'

export interface DeletionCostOptions {
  readonly pod: OwnPod
  /** The cost of deleting the pod: its calls. */
  readonly countCalls: () => number
  readonly logger: Logger
  /** @default 10 s */
  readonly everyMs?: number
}

const tenSecondsMs = 10_000
const deletionCost = 'controller.kubernetes.io/pod-deletion-cost'

/**
 * Reports the number of a pod's calls to Kubernetes, which then removes the emptiest pod first. Only changes
 * are sent; a failed report is repeated.
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

  // One after the other: a slow response must not overwrite a newer figure.
  const timer = setInterval(() => void (telling = telling.then(tell)), everyMs)
  return {
    async stop() {
      clearInterval(timer)
      await telling
    },
  }
}
