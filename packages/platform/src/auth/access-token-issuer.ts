import { randomUUID } from 'node:crypto'
import { SignJWT, type JSONWebKeySet } from 'jose'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { AccessTokenIssuer } from '@astrovoice/core'
import { signingAlgorithm, type SigningKey } from './signing-key.ts'

export interface LocalIssuerOptions {
  /** The `iss` of its tokens: an address that others can find `/.well-known/jwks.json` at. */
  readonly issuer: string
  readonly key: SigningKey
  readonly clock?: Clock
}

export interface LocalIssuer extends AccessTokenIssuer {
  /** What is served at `/.well-known/jwks.json`. */
  readonly jwks: JSONWebKeySet
}

const lifeMs = 15 * 60_000

/** Issues access tokens with the claims that Amazon Cognito's have, so that verifiers see no difference. */
export function createLocalIssuer({ issuer, key, clock = systemClock }: LocalIssuerOptions): LocalIssuer {
  const { privateKey, publicJwk } = key
  return {
    jwks: { keys: [publicJwk] },
    async issue(userId) {
      const issuedAtS = Math.floor(clock.nowMs() / 1000)
      const expiresAtS = issuedAtS + lifeMs / 1000
      const token = await new SignJWT({
        token_use: 'access',
        client_id: 'astrovoice',
        scope: 'astrovoice/caller',
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
