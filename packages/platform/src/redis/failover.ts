import { Redis, type RedisOptions } from 'ioredis'
import { systemClock } from '@astrovoice/contracts/clock'
import type { Logger } from '../process/index.ts'

/**
 * Answers of a node that takes no writes: a replica, a node that loads its data, a replica without its primary, a
 * primary that became a replica under a blocked command. The error of a script has them inside its text.
 */
const refusal = /(?:^|[\s-])(READONLY|LOADING|MASTERDOWN|UNBLOCKED) /

/** A connection younger than this is not given up again: the address still leads to the old node. */
const minConnectionAgeMs = 1_000

/** The mapping of replies is a matter of types in ioredis; all connections here have its default. */
export type ConnectionOptions = Omit<RedisOptions, 'replyMapping'>

/** What ioredis does about an error reply. */
const rejectCommand = false
const reconnectAndReject = 1
const reconnectAndResend = 2

/**
 * Opens a connection that leaves a node which takes no writes, and sends the refused command once more on the next
 * connection. After a failover the address leads to the new primary, and only new connections go there. Duplicates,
 * such as BullMQ makes, do the same.
 */
export function openFailoverRedis(
  open: (options: Pick<ConnectionOptions, 'reconnectOnError'>) => Redis,
  logger: Logger,
): Redis {
  let isLeaving = false
  let hasLeft = false
  let readyAtMs = -Infinity
  const reconnectOnError = ({ message }: Error) => {
    const answer = refusal.exec(message)?.[1]
    if (!answer) return rejectCommand
    if (!isLeaving) {
      if (hasLeft && systemClock.monotonicMs() - readyAtMs < minConnectionAgeMs) return rejectCommand
      hasLeft = true
      logger.warn({ answer }, 'redis takes no writes, reconnecting')
    }
    // Without a queue for commands of a closed connection the caller repeats them.
    return redis.options.enableOfflineQueue ? reconnectAndResend : reconnectAndReject
  }
  const redis = open({ reconnectOnError })
  redis.on('close', () => (isLeaving = false))
  redis.on('ready', () => (readyAtMs = systemClock.monotonicMs()))
  const duplicate = (override: ConnectionOptions = {}) => {
    const own: ConnectionOptions = redis.options
    return openFailoverRedis((options) => new Redis({ ...own, ...override, ...options }), logger)
  }
  const close = redis.disconnect.bind(redis)
  const disconnect = (reconnect = false) => {
    // ioredis asks for it at every refused command.
    if (reconnect && isLeaving) return
    isLeaving = reconnect
    close(reconnect)
  }
  return Object.assign(redis, { disconnect, duplicate })
}
