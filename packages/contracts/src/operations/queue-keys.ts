import type { QueueName } from './jobs.ts'

/** Before every Redis key of the queues; in braces, so that a cluster keeps them in one slot. */
export const queuePrefix = '{astrovoice}'

/** The Redis list that holds a queue's waiting jobs: what an autoscaler measures. */
export const waitingListKey = (queue: QueueName, prefix = queuePrefix) => `${prefix}:${queue}:wait`
