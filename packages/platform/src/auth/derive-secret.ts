import { hkdfSync } from 'node:crypto'

/**
 * Derives a secret for one purpose from the signing key, by HKDF (RFC 5869). `jwkText` is the private JWK that
 * `readSigningKey` accepts.
 */
export function deriveSecret(jwkText: string, purpose: string): Buffer {
  const { d = '' } = JSON.parse(jwkText) as { d?: string }
  return Buffer.from(hkdfSync('sha256', Buffer.from(d, 'base64url'), '', purpose, 32))
}
