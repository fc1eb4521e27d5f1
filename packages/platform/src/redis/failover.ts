import { Redis, type RedisOptions } from 'ioredis'
import { systemClock } from '@astrovoice/contracts/clock'
import type { Logger } from '../process/index.ts'

/**
 * Error replies of a node that takes no writes. It is a replica, loads its data, lost its primary, or became a
 * replica under a blocked command. A script's error has the reply inside its text.
 */
const refusal = /(?:^|[\s-])(READONLY|LOADING|MASTERDOWN|UNBLOCKED) /

/** A younger connection is not replaced again: the address still leads to the old node. */
const minConnectionAgeMs = 1_000

/** Only ioredis' types know the mapping of replies; all connections here have the default. */
export type ConnectionOptions = Omit<RedisOptions, 'replyMapping'>

/** ioredis' reaction to an error reply. */
const rejectCommand = false
const reconnectAndReject = 1
const reconnectAndResend = 2

/**
 * Opens a connection that leaves a node without writes. It repeats the refused command once on the next
 * connection. After a failover the address leads to the new primary, and only new connections reach it.
 * Duplicates, such as BullMQ's, do the same.
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
    // ioredis calls it at every refused command.
    if (reconnect && isLeaving) return
    isLeaving = reconnect
    close(reconnect)
  }
  return Object.assign(redis, { disconnect, duplicate })
}
