import { Redis } from 'ioredis'
import { createDevInbox } from '@astrovoice/platform/local'
import { messengerContract } from './messenger.ts'

messengerContract('the dev inbox', async () => {
  const redis = new Redis(process.env['REDIS_URL'] ?? '')
  const inbox = createDevInbox({ redis })
  return { messenger: inbox, list: (to) => inbox.list(to), close: async () => void (await redis.quit()) }
})
