import { Secret, TOTP } from 'otpauth'
import type { TotpCodes } from '@astrovoice/core'

const periodS = 30
const options = { algorithm: 'SHA1', digits: 6, period: periodS } as const
/** Steps before and after the present one that count: a clock may be 30 s off, and typing takes time. */
const window = 1

/** Codes of authenticators as Google Authenticator makes them. */
export const totpCodes: TotpCodes = {
  drawSecret: () => new Secret({ size: 20 }).base32,
  stepOf(secret, code, nowMs) {
    const totp = new TOTP({ ...options, secret: Secret.fromBase32(secret) })
    const delta = totp.validate({ token: code, timestamp: nowMs, window })
    return delta === null ? null : Math.floor(nowMs / 1000 / periodS) + delta
  },
  uriOf: (secret, label) =>
    new TOTP({ ...options, issuer: 'AstroVoice admin', label, secret: Secret.fromBase32(secret) }).toString(),
}
