import type { Redis } from 'ioredis'

const key = 'readiness'
const lifeMs = 10_000

/** Rejects when Redis takes no writes. */
export async function proveWrite(redis: Redis): Promise<void> {
  await redis.set(key, '', 'PX', lifeMs)
}
