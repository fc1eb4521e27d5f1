import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { UserFault } from '../../user-fault.ts'
import type { AccessTokenIssuer, AccessTokenVerifier } from '../../accounts/index.ts'

const lifeMs = 15 * 60_000

/** Issues opaque tokens and knows them again. */
export class InMemoryAccessTokens implements AccessTokenIssuer, AccessTokenVerifier {
  readonly #clock: Clock
  readonly #issued = new Map<string, { userId: UserId; expiresAtMs: number }>()

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  async issue(userId: UserId, expiresAtMs = this.#clock.nowMs() + lifeMs) {
    const token = randomUUID()
    this.#issued.set(token, { userId, expiresAtMs })
    return { token, expiresAtMs }
  }

  async verify(token: string) {
    const issued = this.#issued.get(token)
    if (!issued) throw new UserFault('token_invalid')
    if (issued.expiresAtMs <= this.#clock.nowMs()) throw new UserFault('token_expired')
    return issued.userId
  }
}
