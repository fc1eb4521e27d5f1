import { carried } from './evidence.ts'
import { waitForReadiness } from '../environment/pod.ts'
import type { Trial } from './trial.ts'

/** Away until the gateway says so of itself; the call goes on meanwhile. */
const redisRestarts: Trial = {
  name: 'Redis restarts',
  evidence: { news: [], counters: carried },
  async strike({ environment, pod }) {
    await environment.redis.restart(() => waitForReadiness(pod, false))
    await waitForReadiness(pod, true)
  },
}

/** The gateway's connections are kept by a node that is a replica now, until the gateway says that nothing can be written. */
const redisFailsOver: Trial = {
  name: 'Redis fails over',
  evidence: { news: [], counters: carried },
  async strike({ environment, pod }) {
    await environment.redis.failOver(() => waitForReadiness(pod, false))
    await waitForReadiness(pod, true)
  },
}

const postgresFailsOver: Trial = {
  name: 'Postgres fails over',
  evidence: { news: [], counters: carried },
  async strike({ environment, pod }) {
    await environment.postgres.failOver(() => waitForReadiness(pod, false))
    await waitForReadiness(pod, true)
  },
}

/** Faults of the stores that all gateways share: nothing else may be tried meanwhile. */
export const storeTrials: readonly Trial[] = [redisRestarts, redisFailsOver, postgresFailsOver]
