import { hkdfSync } from 'node:crypto'

/**
 * A secret for one purpose, which HKDF (RFC 5869) makes of the signing key. `jwkText` is the private JWK that
 * `readSigningKey` accepts.
 */
export function deriveSecret(jwkText: string, purpose: string): Buffer {
  const { d = '' } = JSON.parse(jwkText) as { d?: string }
  return Buffer.from(hkdfSync('sha256', Buffer.from(d, 'base64url'), '', purpose, 32))
}
