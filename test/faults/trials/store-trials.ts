import { carried } from './evidence.ts'
import { waitForReadiness } from '../environment/pod.ts'
import type { Trial } from './trial.ts'

/** Redis stays down until the gateway is unready. The call goes on meanwhile. */
const redisRestarts: Trial = {
  name: 'Redis restarts',
  evidence: { news: [], counters: carried },
  async strike({ environment, pod }) {
    await environment.redis.restart(() => waitForReadiness(pod, false))
    await waitForReadiness(pod, true)
  },
}

/** The old node, now a replica, keeps the gateway's connections until the gateway is unready. */
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

/** Faults of the stores that all gateways share, so no other trial runs meanwhile. */
export const storeTrials: readonly Trial[] = [redisRestarts, redisFailsOver, postgresFailsOver]
