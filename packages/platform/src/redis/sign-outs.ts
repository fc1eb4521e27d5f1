import type { Redis } from 'ioredis'
import { z } from 'zod'
import { UserId } from '@astrovoice/contracts'
import type { SignOutAnnouncer, SignOutFeed } from '@astrovoice/core'
import type { Logger } from '../process/index.ts'

const channel = 'sign-outs'
const SignedOut = z.object({ userId: UserId, deviceId: z.string().nullable() })

/** Publishes sign-outs to all gateways. While Redis is away no gateway gets them. */
export const createSignOutAnnouncer = (redis: Redis, logger: Logger): SignOutAnnouncer => ({
  async announce(signedOut) {
    try {
      await redis.publish(channel, JSON.stringify(signedOut))
    } catch (error) {
      logger.warn({ err: error }, 'failed to announce sign-out')
    }
  },
})

/** Subscribes on its own connection, and again after each loss. */
export const createSignOutFeed = (redis: Redis, logger: Logger): SignOutFeed => ({
  async listen(listener) {
    redis.on('message', (from: string, message: string) => {
      if (from !== channel) return
      const signedOut = SignedOut.safeParse(JSON.parse(message))
      if (signedOut.success) listener(signedOut.data)
      else logger.warn('ignored an unreadable sign-out')
    })
    await redis.subscribe(channel)
  },
})
