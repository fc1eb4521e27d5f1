import { systemClock } from '@astrovoice/contracts/clock'
import type { AccessTokenVerifier, Budgets, OperatorSignInDeps } from '@astrovoice/core'
import {
  adminClientId,
  clockSkewMs,
  createAccessTokenVerifier,
  createHostedSignIn,
  createLocalIssuer,
  createSecretBox,
  createSignInCodeSource,
  readSigningKey,
  totpCodes,
  type HostedSignIn,
} from '@astrovoice/platform/auth'
import { issuerOf, jwksUrlOf } from '@astrovoice/platform/aws'
import { createDevInbox } from '@astrovoice/platform/local'
import { createOperators, createSecondFactors, type Database } from '@astrovoice/platform/postgres'
import { createSignInCodes, type Redis } from '@astrovoice/platform/redis'
import type { AdminConfig } from './config.ts'
import { callbackPath } from './sign-in/mount-hosted-sign-in.ts'

/** How operators come in: at our own issuer, or on the pages of Cognito. */
export type OpenSignIn = { readonly tokens: AccessTokenVerifier } & (
  | { readonly local: OperatorSignInDeps; readonly hosted?: undefined }
  | { readonly local?: undefined; readonly hosted: HostedSignIn }
)

export interface SignInStores {
  readonly database: Database
  readonly redis: Redis
  readonly budgets: Budgets
}

/** As the settings say. Reads the key first: a wrong one leaves nothing open. */
export const prepareSignIn = async (config: AdminConfig): Promise<(stores: SignInStores) => OpenSignIn> =>
  config.IDENTITY === 'cognito' ? () => openCognito(config) : prepareLocal(config)

/** Until then an operator need not sign in again. Revocations last longer. */
const sessionMs = 60 * 60_000

async function prepareLocal({ AUTH_ISSUER: name = '', AUTH_PRIVATE_JWK: jwk, FIRST_OWNER }: AdminConfig) {
  const key = await readSigningKey(jwk)
  const issuer = createLocalIssuer({ issuer: name, key, clientId: adminClientId, lifeMs: sessionMs })
  const tokens = createAccessTokenVerifier({ issuer: name, jwks: issuer.jwks, clientIds: [adminClientId] })
  return ({ database: { prisma }, redis, budgets }: SignInStores): OpenSignIn => ({
    tokens,
    local: {
      operators: createOperators(prisma, FIRST_OWNER ?? null),
      codes: createSignInCodes(redis),
      codeSource: createSignInCodeSource(jwk),
      messenger: createDevInbox({ redis }),
      issuer,
      secondFactors: createSecondFactors(prisma, createSecretBox(jwk, 'astrovoice second factors')),
      totpCodes,
      budgets,
      clock: systemClock,
    },
  })
}

function openCognito(config: AdminConfig): OpenSignIn {
  const { AWS_REGION: region, COGNITO_USER_POOL_ID: userPoolId, COGNITO_ENDPOINT: endpoint } = config
  const pool = { region, userPoolId, endpoint }
  const [issuer, clientId] = [issuerOf(pool), config.ADMIN_CLIENT_ID]
  return {
    tokens: createAccessTokenVerifier({
      issuer,
      jwksUrl: jwksUrlOf(pool),
      clientIds: [clientId],
      skewMs: clockSkewMs,
    }),
    hosted: createHostedSignIn({
      issuer,
      clientId,
      callbackUrl: new URL(callbackPath, config.ADMIN_URL).href,
    }),
  }
}
