import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { createRequestHandler } from '../request-handler.ts'

export interface CognitoPool {
  readonly region: string
  readonly userPoolId: string
  /** Another address than the region's own. */
  readonly endpoint?: string | undefined
}

/**
 * The client of a user pool. It sends each request once: the SDK would repeat `LimitExceededException`, and each repeat
 * of a request for a code is a message.
 */
export const createCognitoClient = ({ region, endpoint }: CognitoPool): CognitoIdentityProviderClient =>
  new CognitoIdentityProviderClient({
    region,
    maxAttempts: 1,
    requestHandler: createRequestHandler(),
    ...(endpoint && { endpoint }),
  })

const regionOwn = (region: string) => `https://cognito-idp.${region}.amazonaws.com`

/** The `iss` of the pool's tokens; emulators name it so too. */
export const issuerOf = ({ region, userPoolId }: CognitoPool): string => `${regionOwn(region)}/${userPoolId}`

/** Where the keys of the pool's tokens are. */
export const jwksUrlOf = ({ region, userPoolId, endpoint = regionOwn(region) }: CognitoPool): string =>
  `${endpoint}/${userPoolId}/.well-known/jwks.json`
