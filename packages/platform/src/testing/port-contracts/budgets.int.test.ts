import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { budgets } from '@astrovoice/contracts'
import { createLogger } from '../../process/logger.ts'
import { connectRedis, disconnectRedis } from '../../redis/connect-redis.ts'
import { createBudgets } from '../../redis/budgets.ts'
import { budgetsContract } from '@astrovoice/core/testing/port-contracts'

const logger = createLogger('test', 'silent')
const redis = connectRedis({ url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', logger })
const prefix = `test-${randomUUID()}`
// Before Redis is connected each counter counts for itself.
beforeAll(() => redis.ping())
afterAll(() => disconnectRedis(redis))

budgetsContract('Redis', () => createBudgets(redis, { prefix }))

const batched = connectRedis({
  url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
  logger,
  isBatched: true,
})
beforeAll(() => batched.ping())
afterAll(() => disconnectRedis(batched))

budgetsContract('Redis, in batches,', () => createBudgets(batched, { prefix }))

const { times } = budgets.signInCodes
const refused = { code: budgets.signInCodes.error, retryAfterS: expect.any(Number) }

test('two processes share a holder’s budget', async () => {
  const [one, other] = [createBudgets(redis, { prefix }), createBudgets(redis, { prefix })]
  for (let i = 0; i < times; i++) await (i % 2 ? one : other).take('signInCodes', 'shared')
  await expect(one.take('signInCodes', 'shared')).rejects.toMatchObject(refused)
  await expect(other.take('signInCodes', 'shared')).rejects.toMatchObject(refused)
})

test('a process counts for itself while Redis is away', async () => {
  const gone = connectRedis({ url: 'redis://127.0.0.1:1', logger })
  const counter = createBudgets(gone)
  for (let i = 0; i < times; i++) await counter.take('signInCodes', 'a')
  await expect(counter.take('signInCodes', 'a')).rejects.toMatchObject(refused)
  gone.disconnect()
})
