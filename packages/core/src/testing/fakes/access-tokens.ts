import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import { UserFault } from '../../user-fault.ts'
import type { AccessTokenIssuer, AccessTokenVerifier } from '../../accounts/index.ts'

const lifeMs = 15 * 60_000

/** Issues opaque tokens and knows them again. */
export class InMemoryAccessTokens implements AccessTokenIssuer, AccessTokenVerifier {
  readonly #issued = new Map<string, { userId: UserId; expiresAtMs: number }>()

  async issue(userId: UserId, expiresAtMs = Date.now() + lifeMs) {
    const token = randomUUID()
    this.#issued.set(token, { userId, expiresAtMs })
    return { token, expiresAtMs }
  }

  async verify(token: string) {
    const issued = this.#issued.get(token)
    if (!issued) throw new UserFault('token_invalid')
    if (issued.expiresAtMs <= Date.now()) throw new UserFault('token_expired')
    return issued.userId
  }
}
