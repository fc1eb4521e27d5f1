import { afterAll } from '@jest/globals'
import { consentChangesContract } from '@astrovoice/core/testing/port-contracts'
import { createLogger } from '../../process/logger.ts'
import { connectRedis, disconnectRedis } from '../../redis/connect-redis.ts'
import { createConsentChangeAnnouncer, createConsentChangeFeed } from '../../redis/consent-changes.ts'

const logger = createLogger('test', 'silent')
const url = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379'
const redis = connectRedis({ url, logger })
const subscribers = [1, 2].map(() => connectRedis({ url, logger, isBlocking: true }))
afterAll(() => Promise.all([redis, ...subscribers].map(disconnectRedis)))

consentChangesContract(
  'Redis',
  createConsentChangeAnnouncer(redis, logger),
  subscribers.map((subscriber) => createConsentChangeFeed(subscriber, logger)),
)
