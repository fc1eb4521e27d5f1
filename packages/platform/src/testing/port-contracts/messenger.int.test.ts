import { Redis } from 'ioredis'
import { createDevInbox } from '../../local/dev-inbox.ts'
import { messengerContract } from '@astrovoice/core/testing/port-contracts'

messengerContract('the dev inbox', async () => {
  const redis = new Redis(process.env['REDIS_URL'] ?? '')
  const inbox = createDevInbox({ redis })
  return { messenger: inbox, list: (to) => inbox.list(to), close: async () => void (await redis.quit()) }
})
