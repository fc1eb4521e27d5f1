import { createHmac, timingSafeEqual } from 'node:crypto'

const sha256Hex = /^[0-9a-f]{64}$/

/** Whether bytes have this HMAC-SHA256, in hexadecimal, by one of the secrets. Takes the same time for every guess. */
export function isSigned(
  body: Uint8Array,
  signature: string | undefined,
  secrets: readonly string[],
): boolean {
  if (signature === undefined || !sha256Hex.test(signature)) return false
  const given = Buffer.from(signature, 'hex')
  return secrets
    .filter((secret) => secret !== '')
    .map((secret) => timingSafeEqual(createHmac('sha256', secret).update(body).digest(), given))
    .includes(true)
}

/** Null for what is no JSON in UTF-8. */
export function parseBody(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return null
  }
}
