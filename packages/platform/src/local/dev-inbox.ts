import { z } from 'zod'
import type { Redis } from 'ioredis'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { Message, Messenger } from '@astrovoice/core'

const InboxMessage = z.object({
  channel: z.enum(['sms', 'email', 'push']),
  to: z.string(),
  title: z.string(),
  body: z.string(),
  link: z.string().nullable(),
  sentAt: z.iso.datetime(),
})
export type InboxMessage = z.infer<typeof InboxMessage>

export interface DevInbox extends Messenger {
  /** A recipient's messages of the last days, newest first. */
  list(to: string): Promise<InboxMessage[]>
}

const lifeSeconds = 7 * 24 * 60 * 60
const messagesKept = 50

/**
 * Sets the mark and adds the message, both or neither. KEYS: mark, inbox; ARGV: message, life, messages kept.
 */
const deliverOnce = `
if not redis.call('SET', KEYS[1], '1', 'EX', ARGV[2], 'NX') then return 0 end
redis.call('LPUSH', KEYS[2], ARGV[1])
redis.call('LTRIM', KEYS[2], 0, ARGV[3] - 1)
redis.call('EXPIRE', KEYS[2], ARGV[2])
return 1`

/** Messages stay in Redis, for development: nothing leaves the machine. */
export function createDevInbox({ redis, clock = systemClock }: { redis: Redis; clock?: Clock }): DevInbox {
  const inboxKey = (to: string) => `{dev-inbox}:to:${to}`
  return {
    async send({ channel, to, title, body, link }: Message, key) {
      const sent: InboxMessage = {
        channel,
        to,
        title,
        body,
        link,
        sentAt: new Date(clock.nowMs()).toISOString(),
      }
      const keys = [`{dev-inbox}:sent:${key}`, inboxKey(to)]
      await redis.eval(deliverOnce, keys.length, ...keys, JSON.stringify(sent), lifeSeconds, messagesKept)
    },
    async list(to) {
      const messages = await redis.lrange(inboxKey(to), 0, -1)
      return messages.map((message) => InboxMessage.parse(JSON.parse(message)))
    },
  }
}
