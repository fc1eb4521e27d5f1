import { all, choose, equals, isGiven, literal, text, type Expression } from '../expressions/index.ts'
import { parameters } from '../parameters/index.ts'
import { httpPort } from './deployment.ts'
import { fullName } from './identity.ts'
import type { EnvValue } from './pod/environment.ts'
import { publicUrl } from './settings.ts'

const { config, secrets } = parameters
const { identity } = config

export const areInCognito = equals(identity.issuer, 'cognito')
const isLocal = equals(identity.issuer, 'local')

const inCognito = (value: Expression<string>): EnvValue => ({
  only: all(areInCognito, isGiven(value)),
  then: { value },
})

/** Who knows the callers. */
export const identityEnv = {
  IDENTITY: { value: identity.issuer },
  COGNITO_USER_POOL_ID: inCognito(identity.userPoolId),
} satisfies Record<string, EnvValue>

/** What the API signs callers in with. */
export const signInEnv = {
  ...identityEnv,
  COGNITO_CLIENT_ID: inCognito(identity.clientId),
  COGNITO_DOMAIN: inCognito(identity.domain),
  SIGN_IN_PROVIDERS: inCognito(identity.providers),
  AUTH_ISSUER: { only: isLocal, then: { value: publicUrl } },
  AUTH_PRIVATE_JWK: { only: isLocal, then: { secret: secrets.keys.authPrivateJwk } },
} satisfies Record<string, EnvValue>

const poolIssuer = text`https://cognito-idp.${config.awsRegion}.amazonaws.com/${identity.userPoolId}`
const keysPath = '/.well-known/jwks.json'

/** What the gateway verifies access tokens by. */
export const verifyEnv = {
  AUTH_ISSUER: { value: choose(areInCognito, poolIssuer, publicUrl) },
  AUTH_JWKS_URL: {
    value: choose(
      areInCognito,
      text`${poolIssuer}${literal(keysPath)}`,
      text`http://${fullName}-api:${literal(`${httpPort}`)}${literal(keysPath)}`,
    ),
  },
  AUTH_CLIENT_IDS: inCognito(identity.clientId),
} satisfies Record<string, EnvValue>
