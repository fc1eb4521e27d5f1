import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { KeyClaim, IdempotencyKeys } from '../../idempotency/index.ts'

/** The contract of every store of idempotency keys. `expireClaim` lets the life of a claim run out. */
export function idempotencyKeysContract(
  name: string,
  keys: IdempotencyKeys,
  expireClaim: (key: string) => void | Promise<void>,
) {
  const newRequest = () => ({ key: randomUUID(), fingerprint: 'a' })
  const first = (claim: KeyClaim) => {
    if (claim.state !== 'first') throw new Error(`The claim is ${claim.state}; expected the first.`)
    return claim
  }

  describe(`${name} as the store of idempotency keys`, () => {
    test('a request runs once, and its repeats get its reply', async () => {
      const request = newRequest()
      const claim = first(await keys.claim(request))
      await expect(keys.claim(request)).resolves.toEqual({ state: 'running' })
      await claim.complete('{"id":1}')
      await expect(keys.claim(request)).resolves.toEqual({ state: 'replied', reply: '{"id":1}' })
    })

    test('of simultaneous claims of one key, one is the first', async () => {
      const request = newRequest()
      const claims = await Promise.all(Array.from({ length: 20 }, () => keys.claim(request)))
      expect(claims.filter(({ state }) => state === 'first')).toHaveLength(1)
    })

    test('a request with another fingerprint does not get the key, while the first runs or afterwards', async () => {
      const request = newRequest()
      const other = { ...request, fingerprint: 'b' }
      const claim = first(await keys.claim(request))
      await expect(keys.claim(other)).resolves.toEqual({ state: 'reused' })
      await claim.complete('')
      await expect(keys.claim(other)).resolves.toEqual({ state: 'reused' })
    })

    test('a released key is free for the next request', async () => {
      const request = newRequest()
      await first(await keys.claim(request)).release()
      await expect(keys.claim({ ...request, fingerprint: 'b' })).resolves.toMatchObject({ state: 'first' })
    })

    test('an expired claim changes nothing of the next one', async () => {
      const request = newRequest()
      const late = first(await keys.claim(request))
      await expireClaim(request.key)
      const next = first(await keys.claim(request))
      await late.complete('late')
      await late.release()
      await expect(keys.claim(request)).resolves.toEqual({ state: 'running' })
      await next.complete('next')
      await expect(keys.claim(request)).resolves.toEqual({ state: 'replied', reply: 'next' })
    })
  })
}
