import { randomUUID } from 'node:crypto'
import { SignJWT, type JSONWebKeySet } from 'jose'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { AccessTokenIssuer } from '@astrovoice/core'
import { signingAlgorithm, type SigningKey } from './signing-key.ts'

export interface LocalIssuerOptions {
  /** The `iss` of its tokens: the address of `/.well-known/jwks.json`. */
  readonly issuer: string
  readonly key: SigningKey
  readonly clock?: Clock
}

export interface LocalIssuer extends AccessTokenIssuer {
  /** The API serves it at `/.well-known/jwks.json`. */
  readonly jwks: JSONWebKeySet
}

/** The client of its tokens. */
export const localClientId = 'astrovoice'

const lifeMs = 15 * 60_000

/** Issues access tokens with Amazon Cognito's claims, so that one verifier reads both. */
export function createLocalIssuer({ issuer, key, clock = systemClock }: LocalIssuerOptions): LocalIssuer {
  const { privateKey, publicJwk } = key
  return {
    jwks: { keys: [publicJwk] },
    async issue(userId, { roles, deviceId, authTimeMs }) {
      const issuedAtS = Math.floor(clock.nowMs() / 1000)
      const expiresAtS = issuedAtS + lifeMs / 1000
      const token = await new SignJWT({
        token_use: 'access',
        client_id: localClientId,
        scope: 'astrovoice/caller',
        auth_time: Math.floor(authTimeMs / 1000),
        ...(deviceId && { device_key: deviceId }),
        ...(roles.length > 0 && { 'cognito:groups': roles }),
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
