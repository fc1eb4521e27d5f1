import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from '@jest/globals'
import { SignInAddress } from '@astrovoice/contracts'
import { createLogger } from '../process/index.ts'
import { connectRedis, disconnectRedis } from './connect-redis.ts'
import { createSignInCodes } from './sign-in-codes.ts'

const logger = createLogger('test', 'silent')
const url = process.env['REDIS_URL']
if (!url) throw new Error('REDIS_URL is not set; run the tests with `make test`, which starts Redis.')
const redis = connectRedis({ url, logger })
afterAll(() => disconnectRedis(redis))

describe('sign-in codes', () => {
  const codes = createSignInCodes(redis)
  const newAddress = () => SignInAddress.parse(`${randomUUID()}@example.com`)
  const code = { digest: 'right', tries: 3, lifeMs: 60_000 }

  test('a code is used up by the try that matches', async () => {
    const address = newAddress()
    await codes.store(address, code)
    await expect(codes.check(address, 'wrong')).resolves.toBe('wrong')
    await expect(codes.check(address, 'right')).resolves.toBe('matched')
    await expect(codes.check(address, 'right')).resolves.toBe('gone')
  })

  test('after its tries the right code is of no use', async () => {
    const address = newAddress()
    await codes.store(address, code)
    for (let tries = 0; tries < 3; tries++) await expect(codes.check(address, 'x')).resolves.toBe('wrong')
    await expect(codes.check(address, 'right')).resolves.toBe('gone')
  })

  test('of many right tries at once one matches', async () => {
    const address = newAddress()
    await codes.store(address, code)
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => codes.check(address, 'right')))
    expect(verdicts.filter((verdict) => verdict === 'matched')).toHaveLength(1)
  })

  test('a new code replaces the old one and its spent tries', async () => {
    const address = newAddress()
    await codes.store(address, { ...code, tries: 1 })
    await codes.store(address, { ...code, digest: 'newer', tries: 2 })
    await expect(codes.check(address, 'right')).resolves.toBe('wrong')
    await expect(codes.check(address, 'newer')).resolves.toBe('matched')
  })

  test('Redis is told when to forget it', async () => {
    const address = newAddress()
    await codes.store(address, code)
    const lifeMs = await redis.pttl(`sign-in-code:${address}`)
    expect(lifeMs).toBeGreaterThan(50_000)
    expect(lifeMs).toBeLessThanOrEqual(60_000)
  })
})

test('a command fails when Redis is away instead of waiting for it', async () => {
  const gone = connectRedis({ url: 'redis://127.0.0.1:1', logger })
  await expect(gone.ping()).rejects.toThrow()
  gone.disconnect()
})
