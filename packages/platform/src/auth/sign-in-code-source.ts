import { createHmac } from 'node:crypto'
import type { SignInCodeSource } from '@astrovoice/core'
import { deriveSecret } from './derive-secret.ts'

/** Six digits of an HMAC-SHA-256. The codes share 2⁴⁸ values equally, to one in 10⁸. */
export function createSignInCodeSource(jwkText: string): SignInCodeSource {
  const secret = deriveSecret(jwkText, 'astrovoice sign-in codes')
  return {
    codeOf(address, seed) {
      const mac = createHmac('sha256', secret).update(`${address}\n${seed}`).digest()
      return String(mac.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
    },
  }
}
