import { Redis } from 'ioredis'
import type { Logger } from '../process/index.ts'
import { openFailoverRedis, type ConnectionOptions } from './failover.ts'

export type { Redis } from 'ioredis'

export interface RedisConnection {
  readonly url: string
  readonly logger: Logger
  /** For connections that wait in Redis for work: they wait as long as it takes and outlive every interruption. */
  readonly isBlocking?: boolean
}

/** The longest a command may take, reconnecting included, before it is reported as failed. */
const commandTimeoutMs = 2_000

/**
 * Opens a connection to Redis that reconnects by itself for as long as it is not closed by `quit()`, also when its node
 * takes no writes after a failover. Commands fail within two seconds when Redis is away, so that a caller is answered
 * instead of kept waiting.
 */
export function connectRedis({ url, logger, isBlocking = false }: RedisConnection): Redis {
  const options: ConnectionOptions = {
    maxRetriesPerRequest: isBlocking ? null : 1,
    retryStrategy: (attempt) => Math.min(50 * 2 ** attempt, 2_000),
    ...(!isBlocking && { commandTimeout: commandTimeoutMs }),
  }
  const redis = openFailoverRedis((more) => new Redis(url, { ...options, ...more }), logger)
  redis.on('error', (error) => logger.warn({ err: error }, 'redis connection failed'))
  return redis
}

/** Closes a connection, politely when Redis is there and at once when it is not. */
export async function disconnectRedis(redis: Redis): Promise<void> {
  if (redis.status !== 'ready') return redis.disconnect()
  await redis.quit()
}
