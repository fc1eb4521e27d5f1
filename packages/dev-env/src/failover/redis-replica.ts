import { setTimeout as wait } from 'node:timers/promises'
import { Redis } from 'ioredis'

const lookEveryMs = 20

/** A Redis that follows another one, and can take over. */
export interface RedisReplica {
  /** Swaps the roles: no acknowledged write is lost, and connections to the old primary stay open. */
  takeOver(): Promise<void>
}

/** Makes a Redis the replica of another one, both of this machine. Resolves when it holds the same data. */
export async function followRedis(primaryPort: number, replicaPort: number): Promise<RedisReplica> {
  // It would wait five seconds for more replicas.
  await ask(primaryPort, (primary) => primary.config('SET', 'repl-diskless-sync-delay', '0'))
  await ask(replicaPort, async (replica) => {
    await replica.replicaof('127.0.0.1', primaryPort)
    await untilInfo(replica, /master_link_status:up/)
  })
  await ask(primaryPort, (primary) => untilInfo(primary, /state=online/))
  return {
    takeOver: () =>
      ask(primaryPort, async (primary) => {
        await primary.call('FAILOVER', 'TO', '127.0.0.1', `${replicaPort}`)
        await untilInfo(primary, /role:slave/)
      }),
  }
}

async function ask<T>(port: number, act: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(port, '127.0.0.1')
  try {
    return await act(redis)
  } finally {
    redis.disconnect()
  }
}

async function untilInfo(redis: Redis, wanted: RegExp): Promise<void> {
  while (!wanted.test(await redis.info('replication'))) await wait(lookEveryMs)
}
