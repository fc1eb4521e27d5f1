import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
} from 'jose'
import { UserId } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { UserFault, type AccessTokenVerifier } from '@astrovoice/core'

export interface VerifierOptions {
  /** Whose tokens are taken. */
  readonly issuer: string
  readonly clock?: Clock
}

/** Where the issuer's keys are: at an address, fetched when needed and kept; or at hand. */
export type IssuerKeys = { readonly jwksUrl: string } | { readonly jwks: JSONWebKeySet }

/** What our issuer and Cognito sign with. */
const algorithms = ['ES256', 'RS256']

/** What is wrong with a token rather than with us. Keys that cannot be fetched are an outage. */
const tokenFaults = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
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

  async function readClaims(token: string): Promise<JWTPayload> {
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
      const { sub, token_use: use } = await readClaims(token)
      const userId = UserId.safeParse(sub)
      if (use !== 'access' || !userId.success) throw new UserFault('token_invalid')
      return userId.data
    },
  }
}
