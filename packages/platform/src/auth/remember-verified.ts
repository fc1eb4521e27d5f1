import { createHash } from 'node:crypto'
import type { Clock } from '@astrovoice/contracts/clock'
import type { AccessTokenVerifier, Principal } from '@astrovoice/core'

/** How long a key of the issuer that is withdrawn still counts at most. */
const rememberedForMs = 60_000
const maxRemembered = 10_000

export interface RememberOptions {
  readonly clock: Clock
  /** @default 10 000 */
  readonly maxTokens?: number
}

/**
 * A verifier that checks the signature of a token once a minute: most requests of a caller come in bursts. Tokens are
 * held as digests. Refused tokens are not remembered.
 */
export function rememberVerified(
  tokens: AccessTokenVerifier,
  { clock, maxTokens = maxRemembered }: RememberOptions,
): AccessTokenVerifier {
  const known = new Map<string, { readonly principal: Principal; readonly untilMs: number }>()

  function remember(digest: string, principal: Principal): void {
    const [oldest] = known.keys()
    if (known.size >= maxTokens && oldest !== undefined) known.delete(oldest)
    const untilMs = Math.min(principal.expiresAtMs, clock.nowMs() + rememberedForMs)
    known.set(digest, { principal, untilMs })
  }

  return {
    async verify(token) {
      const digest = createHash('sha256').update(token).digest('base64')
      const found = known.get(digest)
      if (found && clock.nowMs() < found.untilMs) return found.principal
      known.delete(digest)
      const principal = await tokens.verify(token)
      remember(digest, principal)
      return principal
    },
  }
}
