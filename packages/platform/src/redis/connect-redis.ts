import { Redis } from 'ioredis'
import type { Logger } from '../process/index.ts'
import { openFailoverRedis, type ConnectionOptions } from './failover.ts'

export type { Redis } from 'ioredis'

export interface RedisConnection {
  readonly url: string
  readonly logger: Logger
  /** For blocking connections: they wait without a limit and survive every interruption. */
  readonly isBlocking?: boolean
  /**
   * Writes the commands of one turn of the event loop together: for many small ones of simultaneous requests. A refused
   * command is repeated alone.
   */
  readonly isBatched?: boolean
}

/** The longest time of a command, reconnecting included, before it fails. */
const commandTimeoutMs = 2_000

/**
 * Opens a connection to Redis that reconnects until `quit()`, also when its node takes no writes after a
 * failover. Commands fail within two seconds while Redis is away, so that callers get a reply.
 */
export function connectRedis({ url, logger, isBlocking = false, isBatched = false }: RedisConnection): Redis {
  const options: ConnectionOptions = {
    maxRetriesPerRequest: isBlocking ? null : 1,
    retryStrategy: (attempt) => Math.min(50 * 2 ** attempt, 2_000),
    ...(!isBlocking && { commandTimeout: commandTimeoutMs }),
    enableAutoPipelining: isBatched,
  }
  const redis = openFailoverRedis((more) => new Redis(url, { ...options, ...more }), logger)
  redis.on('error', (error) => logger.warn({ err: error }, 'redis connection failed'))
  return redis
}

/** Closes a connection, with QUIT when Redis is there and at once when it is not. */
export async function disconnectRedis(redis: Redis): Promise<void> {
  if (redis.status !== 'ready') return redis.disconnect()
  await redis.quit()
}
