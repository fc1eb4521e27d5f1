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
  const code = { seed: 'a', digest: 'right', tries: 3, expiresAtMs: Date.now() + 60_000 }

  test('a matching try uses the code up', async () => {
    const address = newAddress()
    await codes.findOrStore(address, code)
    await expect(codes.check(address, 'wrong')).resolves.toBe('wrong')
    await expect(codes.check(address, 'right')).resolves.toBe('matched')
    await expect(codes.check(address, 'right')).resolves.toBe('gone')
  })

  test('a code without tries left does not match', async () => {
    const address = newAddress()
    await codes.findOrStore(address, code)
    for (let tries = 0; tries < 3; tries++) await expect(codes.check(address, 'x')).resolves.toBe('wrong')
    await expect(codes.check(address, 'right')).resolves.toBe('gone')
  })

  test('of simultaneous right tries one matches', async () => {
    const address = newAddress()
    await codes.findOrStore(address, code)
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => codes.check(address, 'right')))
    expect(verdicts.filter((verdict) => verdict === 'matched')).toHaveLength(1)
  })

  test('a living code is not replaced, and its spent tries stay spent', async () => {
    const address = newAddress()
    const { seed, expiresAtMs } = code
    await codes.findOrStore(address, { ...code, tries: 2 })
    await codes.check(address, 'wrong')
    const newer = { ...code, seed: 'b', digest: 'newer', expiresAtMs: expiresAtMs + 1 }
    await expect(codes.findOrStore(address, newer)).resolves.toEqual({ seed, expiresAtMs })
    await expect(codes.check(address, 'newer')).resolves.toBe('wrong')
    await expect(codes.findOrStore(address, newer)).resolves.toMatchObject({ seed: 'b' })
    await expect(codes.check(address, 'newer')).resolves.toBe('matched')
  })

  test('of simultaneous requests all get the same code', async () => {
    const address = newAddress()
    const asked = ['a', 'b', 'c', 'd'].map((seed) => codes.findOrStore(address, { ...code, seed }))
    expect(new Set((await Promise.all(asked)).map(({ seed }) => seed)).size).toBe(1)
  })

  test('a code of the last release, which has no seed, is replaced', async () => {
    const address = newAddress()
    await redis.hset(`sign-in-code:${address}`, { digest: 'old', tries: 5 })
    await codes.findOrStore(address, code)
    await expect(codes.check(address, 'right')).resolves.toBe('matched')
  })

  test('Redis forgets a code when it expires', async () => {
    const address = newAddress()
    await codes.findOrStore(address, code)
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
