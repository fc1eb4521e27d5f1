import type { Redis } from 'ioredis'
import { UserId } from '@astrovoice/contracts'
import type { ConsentChangeAnnouncer, ConsentChangeFeed } from '@astrovoice/core'
import type { Logger } from '../process/index.ts'

const channel = 'consent-changes'

/** Publishes to all gateways. While Redis is away no gateway gets it. */
export const createConsentChangeAnnouncer = (redis: Redis, logger: Logger): ConsentChangeAnnouncer => ({
  async announce(userId) {
    try {
      await redis.publish(channel, userId)
    } catch (error) {
      logger.warn({ err: error }, 'failed to announce consent change')
    }
  },
})

/** Subscribes, and again after each loss; the connection may be shared with other feeds. */
export const createConsentChangeFeed = (redis: Redis, logger: Logger): ConsentChangeFeed => ({
  async listen(listener) {
    redis.on('message', (from: string, message: string) => {
      if (from !== channel) return
      const userId = UserId.safeParse(message)
      if (userId.success) listener(userId.data)
      else logger.warn('ignored an unreadable consent change')
    })
    await redis.subscribe(channel)
  },
})
