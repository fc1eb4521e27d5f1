import { createHmac } from 'node:crypto'
import type { RefreshTokenChain } from '@astrovoice/core'
import { deriveSecret } from './derive-secret.ts'

/** Derives each refresh token from the one before: HMAC-SHA-256 under a secret from the signing key. */
export function createRefreshTokenChain(jwkText: string): RefreshTokenChain {
  const secret = deriveSecret(jwkText, 'astrovoice refresh tokens')
  return { successorOf: (token) => createHmac('sha256', secret).update(token).digest('base64url') }
}
