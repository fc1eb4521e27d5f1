import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
} from 'jose'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { UserFault, type AccessTokenVerifier } from '@astrovoice/core'
import { readClaims } from './read-claims.ts'

export interface VerifierOptions {
  /** The `iss` of accepted tokens. */
  readonly issuer: string
  /** Accepted clients, by `client_id` or `aud`. @default any client */
  readonly clientIds?: readonly string[]
  /** By how much the issuer's clock may differ from ours. @default 0 */
  readonly skewMs?: number
  readonly clock?: Clock
}

/** The issuer's keys: at an address, fetched on demand and cached, or given here. */
export type IssuerKeys = { readonly jwksUrl: string } | { readonly jwks: JSONWebKeySet }

/** By how much clocks of servers may differ. */
export const clockSkewMs = 5_000

/** The algorithms of our issuer and of Cognito. */
const algorithms = ['ES256', 'RS256']

/** Faults of a token. Failing to fetch the keys is an outage instead. */
const tokenFaults = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
]

/** Verifies access tokens of our own issuer or of Cognito. */
export function createAccessTokenVerifier(options: VerifierOptions & IssuerKeys): AccessTokenVerifier {
  const { issuer, clientIds, skewMs = 0, clock = systemClock } = options
  const keys =
    'jwks' in options ? createLocalJWKSet(options.jwks) : createRemoteJWKSet(new URL(options.jwksUrl))

  async function verifySignature(token: string): Promise<JWTPayload> {
    try {
      const currentDate = new Date(clock.nowMs())
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms,
        currentDate,
        clockTolerance: skewMs / 1000,
        requiredClaims: ['sub', 'exp'],
      })
      return payload
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new UserFault('token_expired', {}, { cause: error })
      if (tokenFaults.some((fault) => error instanceof fault)) {
        throw new UserFault('token_invalid', {}, { cause: error })
      }
      throw error
    }
  }

  return {
    async verify(token) {
      const claims = await verifySignature(token)
      const principal = readClaims(claims)
      if (clientIds && !clientIds.some((id) => clientsOf(claims).includes(id)))
        throw new UserFault('token_invalid')
      if (!principal) throw new UserFault('token_invalid')
      return principal
    },
  }
}

/** Cognito's access tokens name their client as `client_id`, most others as `aud`. */
const clientsOf = ({ client_id: clientId, aud = [] }: JWTPayload): readonly unknown[] =>
  [clientId, aud].flat()
