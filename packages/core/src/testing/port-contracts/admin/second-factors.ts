import { describe, expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import type { SecondFactors } from '../../../accounts/index.ts'

/** The contract of every store of authenticators. */
export function secondFactorsContract(
  name: string,
  open: () => { factors: SecondFactors; createUser: () => Promise<UserId> },
) {
  describe(`${name} as the store of authenticators`, () => {
    test('an offered secret takes the place of another until a code of one was used', async () => {
      const { factors, createUser } = open()
      const userId = await createUser()
      expect(await factors.find(userId)).toBeNull()
      await factors.offer(userId, 'FIRST')
      await factors.offer(userId, 'SECOND')
      expect(await factors.find(userId)).toEqual({ secret: 'SECOND', isConfirmed: false })
      expect(await factors.useStep(userId, 100)).toBe(true)
      await factors.offer(userId, 'THIRD')
      expect(await factors.find(userId)).toEqual({ secret: 'SECOND', isConfirmed: true })
    })

    test('a step is used once, and uses up all before it; of two at once one counts', async () => {
      const { factors, createUser } = open()
      const userId = await createUser()
      await factors.offer(userId, 'SECRET')
      const both = await Promise.all([factors.useStep(userId, 100), factors.useStep(userId, 100)])
      expect(both.toSorted()).toEqual([false, true])
      expect(await factors.useStep(userId, 99)).toBe(false)
      expect(await factors.useStep(userId, 101)).toBe(true)
    })

    test('somebody without an authenticator uses none', async () => {
      const { factors, createUser } = open()
      expect(await factors.useStep(await createUser(), 100)).toBe(false)
    })
  })
}
