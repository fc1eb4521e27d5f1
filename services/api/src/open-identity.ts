import { setTimeout as wait } from 'node:timers/promises'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import {
  createLocalIdentity,
  type AccessTokenVerifier,
  type Identity,
  type Messenger,
  type Revocations,
  type SignIns,
  type Users,
} from '@astrovoice/core'
import {
  clockSkewMs,
  createAccessTokenVerifier,
  createLocalIssuer,
  createRefreshTokenChain,
  createSignInCodeSource,
  localClientId,
  readSigningKey,
  rememberVerified,
} from '@astrovoice/platform/auth'
import { createCognitoClient, createCognitoIdentity, issuerOf, jwksUrlOf } from '@astrovoice/platform/aws'
import { createRefreshTokens, type Database } from '@astrovoice/platform/postgres'
import { createSignInCodes, type Redis } from '@astrovoice/platform/redis'
import type { ApiConfig } from './config.ts'

export interface OpenIdentity {
  readonly identity: Identity
  readonly tokens: AccessTokenVerifier
  /** The public keys of our own issuer, for `/.well-known/jwks.json`. */
  readonly jwks: { readonly keys: readonly object[] }
}

export interface IdentityStores {
  readonly database: Database
  readonly redis: Redis
  readonly users: Users
  readonly signIns: SignIns
  readonly revocations: Revocations
  /** Null while messages are off. */
  readonly messenger: Messenger | null
  readonly clock: Clock
}

/** Who signs callers in, as the settings say. Reads the key first: a wrong one leaves nothing open. */
export const prepareIdentity = async (
  config: ApiConfig,
): Promise<(stores: IdentityStores) => OpenIdentity> =>
  config.IDENTITY === 'cognito' ? (stores) => openCognito(config, stores) : prepareLocal(config)

async function prepareLocal({ AUTH_ISSUER = '', AUTH_PRIVATE_JWK: jwk }: ApiConfig) {
  const issuer = createLocalIssuer({ issuer: AUTH_ISSUER, key: await readSigningKey(jwk) })
  const { jwks } = issuer
  const verifier = createAccessTokenVerifier({ issuer: AUTH_ISSUER, jwks, clientIds: [localClientId] })
  const tokens = rememberVerified(verifier, { clock: systemClock })
  return ({ database, redis, ...stores }: IdentityStores): OpenIdentity => {
    const identity = createLocalIdentity({
      ...stores,
      issuer,
      codes: createSignInCodes(redis),
      codeSource: createSignInCodeSource(jwk),
      refreshTokens: createRefreshTokens(database.prisma),
      refreshTokenChain: createRefreshTokenChain(jwk),
    })
    return { identity, tokens, jwks }
  }
}

/** Longer than Cognito takes to create a user, so that no reply shows whether it did. */
const codeReplyMs = 1500

function openCognito(
  config: ApiConfig,
  { users, signIns, revocations, clock }: IdentityStores,
): OpenIdentity {
  const { AWS_REGION: region, COGNITO_USER_POOL_ID: userPoolId, COGNITO_ENDPOINT: endpoint } = config
  const { COGNITO_CLIENT_ID: clientId, COGNITO_DOMAIN: domain = '', SIGN_IN_PROVIDERS: providers } = config
  const pool = { region, userPoolId, endpoint }
  const [issuer, jwksUrl] = [issuerOf(pool), jwksUrlOf(pool)]
  const verifier = createAccessTokenVerifier({ issuer, jwksUrl, clientIds: [clientId], skewMs: clockSkewMs })
  const tokens = rememberVerified(verifier, { clock })
  const identity = createCognitoIdentity({
    client: createCognitoClient(pool),
    userPoolId,
    pages: { domain, clientId, providers },
    tokens,
    users,
    signIns,
    revocations,
    clock,
    waitForReply: () => wait(codeReplyMs),
  })
  return { identity, tokens, jwks: { keys: [] } }
}
