import { randomUUID } from 'node:crypto'
import { SignJWT, type JSONWebKeySet } from 'jose'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { AccessTokenIssuer } from '@astrovoice/core'
import { signingAlgorithm, type SigningKey } from './signing-key.ts'

export interface LocalIssuerOptions {
  /** The `iss` of its tokens: the address of `/.well-known/jwks.json`. */
  readonly issuer: string
  readonly key: SigningKey
  /** The client of its tokens. @default localClientId */
  readonly clientId?: string
  /** @default 15 minutes */
  readonly lifeMs?: number
  readonly clock?: Clock
}

export interface LocalIssuer extends AccessTokenIssuer {
  /** The API serves it at `/.well-known/jwks.json`. */
  readonly jwks: JSONWebKeySet
}

/** The client of callers' tokens. */
export const localClientId = 'astrovoice'
/** The client of operators' tokens: the API and the gateway do not take them, and the admin takes no others. */
export const adminClientId = 'astrovoice-admin'

/** Issues access tokens with Amazon Cognito's claims, so that one verifier reads both. */
export function createLocalIssuer({
  issuer,
  key,
  clientId = localClientId,
  lifeMs = 15 * 60_000,
  clock = systemClock,
}: LocalIssuerOptions): LocalIssuer {
  const { privateKey, publicJwk } = key
  return {
    jwks: { keys: [publicJwk] },
    async issue(userId, { roles, secondFactor, deviceId, authTimeMs }) {
      const issuedAtS = Math.floor(clock.nowMs() / 1000)
      const expiresAtS = issuedAtS + lifeMs / 1000
      const token = await new SignJWT({
        token_use: 'access',
        client_id: clientId,
        scope: 'astrovoice/caller',
        auth_time: Math.floor(authTimeMs / 1000),
        ...(deviceId && { device_key: deviceId }),
        ...(roles.length > 0 && { 'cognito:groups': roles }),
        ...(secondFactor && { second_factor: true }),
      })
        .setProtectedHeader({ alg: signingAlgorithm, ...(publicJwk.kid && { kid: publicJwk.kid }) })
        .setSubject(userId)
        .setIssuer(issuer)
        .setIssuedAt(issuedAtS)
        .setExpirationTime(expiresAtS)
        .setJti(randomUUID())
        .sign(privateKey)
      return { token, expiresAtMs: expiresAtS * 1000 }
    },
  }
}
