import { jobs, queueNames, type QueueName } from '@astrovoice/contracts/operations'
import { all, equals, exceeds, isGiven, not, number } from '../expressions/index.ts'
import { parameters as p } from '../parameters/index.ts'
import { queueKey } from '../parameters/queues.ts'
import type { Fault } from './fault.ts'

const queues = queueNames.map((queue) => ({
  queue,
  path: `worker.queues.${queueKey(queue)}`,
  ...p.worker.queues[queueKey(queue)],
}))

const scaled = [
  { path: 'gateway', autoscaling: p.gateway.autoscaling },
  { path: 'api', autoscaling: p.api.autoscaling },
  ...queues,
]

/** The longest wait of a queue's job before a retry; the wait doubles each time. */
export const longestRetrySeconds = (queue: QueueName): number =>
  Math.max(
    ...Object.values(jobs)
      .filter((job) => job.queue === queue)
      .map(({ attempts, backoffMs }) => (attempts < 2 ? 0 : (backoffMs * 2 ** (attempts - 2)) / 1000)),
  )

/**
 * KEDA counts waiting jobs, not those delayed for a retry. With no pod left nothing moves them back to waiting.
 */
const strandedRetry = ({ queue, path, autoscaling }: (typeof queues)[number]): Fault => {
  const longest = longestRetrySeconds(queue)
  return {
    message: `${path}.autoscaling.scaleDownSeconds is shorter than ${longest} s, the longest wait before a retry; the last pod would leave before it, so give at least ${longest}, or keep a pod with minReplicas`,
    isBroken: all(
      equals(autoscaling.kind, 'keda'),
      not(exceeds(autoscaling.minReplicas, 0)),
      exceeds(number(longest), autoscaling.scaleDownSeconds),
    ),
  }
}

/** Scaling settings that cannot work, or that lose jobs. */
export const scalingFaults: readonly Fault[] = [
  ...scaled.map(({ path, autoscaling }) => ({
    message: `${path}.autoscaling.minReplicas is more than maxReplicas; swap or correct them`,
    isBroken: exceeds(autoscaling.minReplicas, autoscaling.maxReplicas),
  })),
  ...queues.map(({ path, autoscaling }) => ({
    message: `${path}.autoscaling.minReplicas is 0, from which an HPA cannot scale up; use keda, or at least 1`,
    isBroken: all(equals(autoscaling.kind, 'hpa'), not(exceeds(autoscaling.minReplicas, 0))),
  })),
  ...queues.map(({ path, autoscaling }) => ({
    message: `redis.address is empty, but ${path}.autoscaling.kind is keda; give host and port`,
    isBroken: all(equals(autoscaling.kind, 'keda'), not(isGiven(p.redis.address))),
  })),
  ...queues.map(strandedRetry),
  {
    message: 'gateway.autoscaling.metricsApiUrl is empty, but its source is metrics-api; give it',
    isBroken: all(
      equals(p.gateway.autoscaling.kind, 'keda'),
      equals(p.gateway.autoscaling.source, 'metrics-api'),
      not(isGiven(p.gateway.autoscaling.metricsApiUrl)),
    ),
  },
  {
    message:
      'gateway.autoscaling.callsPerPod is more than gateway.maxCalls; a gateway would refuse before another comes',
    isBroken: all(
      equals(p.gateway.autoscaling.kind, 'keda'),
      exceeds(p.gateway.autoscaling.callsPerPod, p.gateway.maxCalls),
    ),
  },
]
