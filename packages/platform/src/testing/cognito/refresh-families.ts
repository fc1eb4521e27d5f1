import { randomBytes, randomUUID } from 'node:crypto'
import type { Clock } from '@astrovoice/contracts/clock'
import { CognitoRefusal } from './cognito-refusal.ts'
import type { Family } from './pool-tokens.ts'
import type { PoolUser } from './pool-users.ts'

/** `RetryGracePeriodSeconds` of the app's client. */
const graceMs = 60_000

/** A refresh token and the sign-in that it goes on with. */
export interface StartedToken {
  readonly family: Family
  readonly token: string
}

interface Kept {
  readonly family: Family
  usedAtMs: number | null
}

/** Refresh tokens that rotate, as "Refresh token rotation" of Cognito's guide says. */
export class RefreshFamilies {
  readonly #kept = new Map<string, Kept>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  begin(user: PoolUser): StartedToken {
    const authTimeS = Math.floor(this.#clock.nowMs() / 1000)
    const family = { originJti: randomUUID(), authTimeS, user, isRevoked: false }
    return { family, token: this.#add(family) }
  }

  rotate(token: string): StartedToken {
    const kept = this.#kept.get(token)
    if (!kept) throw new CognitoRefusal('NotAuthorizedException', 'Invalid Refresh Token')
    const { family, usedAtMs } = kept
    if (family.isRevoked) throw new CognitoRefusal('NotAuthorizedException', 'Refresh Token has been revoked')
    if (usedAtMs !== null && this.#clock.nowMs() - usedAtMs > graceMs) {
      throw new CognitoRefusal('RefreshTokenReuseException', 'Refresh token has been invalidated by rotation')
    }
    kept.usedAtMs ??= this.#clock.nowMs()
    return { family, token: this.#add(family) }
  }

  /** Without effect for a token that is unknown. */
  revoke(token: string): void {
    const kept = this.#kept.get(token)
    if (kept) kept.family.isRevoked = true
  }

  revokeAll(user: PoolUser): void {
    for (const { family } of this.#kept.values()) if (family.user === user) family.isRevoked = true
  }

  /** As long as Cognito's. */
  #add(family: Family): string {
    const token = `ey${randomBytes(1300).toString('base64url')}`
    this.#kept.set(token, { family, usedAtMs: null })
    return token
  }
}
