import { createHash, randomUUID } from 'node:crypto'
import type { Clock } from '@astrovoice/contracts/clock'

const lifeMs = 5 * 60_000

/** A sign-in at a provider's page. */
export interface Grant {
  readonly email: string
  readonly isVerified: boolean
  readonly redirectUri: string
  readonly codeChallenge: string
}

/** Authorization codes of the pool's pages: each works once, for five minutes, with its verifier. */
export class ProviderGrants {
  readonly #grants = new Map<string, Grant & { readonly beganAtMs: number }>()
  readonly #clientId: string
  readonly #clock: Clock

  constructor(clientId: string, clock: Clock) {
    this.#clientId = clientId
    this.#clock = clock
  }

  add(grant: Grant): string {
    const code = randomUUID()
    this.#grants.set(code, { ...grant, beganAtMs: this.#clock.nowMs() })
    return code
  }

  /** The grant of a request to the token endpoint; null for `invalid_grant`. */
  take(form: URLSearchParams): Grant | null {
    const code = form.get('code') ?? ''
    const grant = this.#grants.get(code)
    this.#grants.delete(code)
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    const isValid =
      grant !== undefined &&
      this.#clock.nowMs() - grant.beganAtMs <= lifeMs &&
      form.get('grant_type') === 'authorization_code' &&
      form.get('client_id') === this.#clientId &&
      form.get('redirect_uri') === grant.redirectUri &&
      challenge === grant.codeChallenge
    return isValid ? grant : null
  }
}
