import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { UserFault } from '../../user-fault.ts'
import type { AccessTokenIssuer, AccessTokenVerifier, Principal, SignInClaims } from '../../accounts/index.ts'

const lifeMs = 15 * 60_000

export const plainSignIn: SignInClaims = { roles: [], secondFactor: false, deviceId: null, authTimeMs: 0 }

/** Issues opaque tokens and recognizes them. */
export class InMemoryAccessTokens implements AccessTokenIssuer, AccessTokenVerifier {
  readonly #clock: Clock
  readonly #issued = new Map<string, Principal>()

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  async issue(userId: UserId, signIn = plainSignIn, expiresAtMs = this.#clock.nowMs() + lifeMs) {
    const token = randomUUID()
    this.#issued.set(token, { userId, ...signIn, expiresAtMs })
    return { token, expiresAtMs }
  }

  async verify(token: string) {
    const principal = this.#issued.get(token)
    if (!principal) throw new UserFault('token_invalid')
    if (principal.expiresAtMs <= this.#clock.nowMs()) throw new UserFault('token_expired')
    return principal
  }
}
