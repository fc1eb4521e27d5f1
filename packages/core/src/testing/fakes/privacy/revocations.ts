import type { UserId } from '@astrovoice/contracts'
import type { Revocations, TokenHolder } from '../../../accounts/index.ts'

export class InMemoryRevocations implements Revocations {
  readonly #beforeMs = new Map<UserId, number>()
  readonly #devices = new Set<string>()

  async revoke(userId: UserId) {
    this.#beforeMs.set(userId, Infinity)
  }

  async revokeEarlier(userId: UserId, beforeMs: number) {
    const wholeSecondMs = Math.floor(beforeMs / 1000) * 1000
    this.#beforeMs.set(userId, Math.max(wholeSecondMs, this.#beforeMs.get(userId) ?? 0))
  }

  async revokeDevice(userId: UserId, deviceId: string) {
    this.#devices.add(`${userId} ${deviceId}`)
  }

  async isRevoked({ userId, deviceId, authTimeMs }: TokenHolder) {
    return authTimeMs < (this.#beforeMs.get(userId) ?? 0) || this.#devices.has(`${userId} ${deviceId}`)
  }
}
