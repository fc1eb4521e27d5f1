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
  /** The `iss` of the tokens that are accepted. */
  readonly issuer: string
  readonly clock?: Clock
}

/** Where the issuer's keys are: at an address, fetched when needed and cached; or given here. */
export type IssuerKeys = { readonly jwksUrl: string } | { readonly jwks: JSONWebKeySet }

/** What our issuer and Cognito sign with. */
const algorithms = ['ES256', 'RS256']

/** Faults of a token. Keys that cannot be fetched are an outage instead. */
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
  const { issuer, clock = systemClock } = options
  const keys =
    'jwks' in options ? createLocalJWKSet(options.jwks) : createRemoteJWKSet(new URL(options.jwksUrl))

  async function verifySignature(token: string): Promise<JWTPayload> {
    try {
      const currentDate = new Date(clock.nowMs())
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms,
        currentDate,
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
      const principal = readClaims(await verifySignature(token))
      if (!principal) throw new UserFault('token_invalid')
      return principal
    },
  }
}
