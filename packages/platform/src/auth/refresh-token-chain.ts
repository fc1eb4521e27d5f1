import { createHmac, hkdfSync } from 'node:crypto'
import type { RefreshTokenChain } from '@astrovoice/core'

const purpose = 'astrovoice refresh tokens'

/**
 * Derives each refresh token from the one before: HMAC-SHA-256 under a key that HKDF (RFC 5869) makes of the signing
 * key, so that nobody else can. `jwkText` is the private JWK that `readSigningKey` accepts.
 */
export function createRefreshTokenChain(jwkText: string): RefreshTokenChain {
  const { d = '' } = JSON.parse(jwkText) as { d?: string }
  const secret = Buffer.from(hkdfSync('sha256', Buffer.from(d, 'base64url'), '', purpose, 32))
  return { successorOf: (token) => createHmac('sha256', secret).update(token).digest('base64url') }
}
