import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import type { Revocations } from '../../../accounts/index.ts'

/** 2026-11-24T06:00:00.400Z: within a second, of which tokens have the whole ones. */
const nowMs = Date.UTC(2026, 10, 24, 6, 0, 0, 400)

/** The contract of every store of revocations. */
export function revocationsContract(name: string, open: () => Revocations) {
  describe(`${name} as a store of revocations`, () => {
    const revocations = open()
    let userId: UserId
    beforeEach(() => void (userId = randomUUID() as UserId))

    const isRevoked = (authTimeMs: number, deviceId: string | null = 'phone', id = userId) =>
      revocations.isRevoked({ userId: id, deviceId, authTimeMs })

    test('a user of whom nothing is revoked keeps their tokens', async () => {
      expect(await isRevoked(nowMs)).toBe(false)
    })

    test('all tokens of a revoked user are refused, later ones too, and nobody else’s', async () => {
      await revocations.revoke(userId)
      expect(await isRevoked(0)).toBe(true)
      expect(await isRevoked(nowMs + 86_400_000)).toBe(true)
      expect(await isRevoked(nowMs, 'phone', randomUUID() as UserId)).toBe(false)
    })

    test('sign-ins that began before a time are refused, and those of its second or later are not', async () => {
      await revocations.revokeEarlier(userId, nowMs)
      expect(await isRevoked(Date.UTC(2026, 10, 24, 5, 59, 59))).toBe(true)
      expect(await isRevoked(Date.UTC(2026, 10, 24, 6, 0, 0))).toBe(false)
      // A token that does not say when its sign-in began counts as old.
      expect(await isRevoked(0)).toBe(true)
    })

    test('a revoked user stays so when earlier sign-ins are revoked too', async () => {
      await revocations.revoke(userId)
      await revocations.revokeEarlier(userId, nowMs)
      expect(await isRevoked(nowMs + 1000)).toBe(true)
    })

    test('tokens of one device are refused, and those of others are not', async () => {
      await revocations.revokeDevice(userId, 'phone', 60_000)
      expect(await isRevoked(nowMs, 'phone')).toBe(true)
      expect(await isRevoked(nowMs, 'page')).toBe(false)
      expect(await isRevoked(nowMs, null)).toBe(false)
    })
  })
}
