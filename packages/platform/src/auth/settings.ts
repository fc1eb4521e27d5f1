import { z } from 'zod'

/** Who knows the callers, equal for every service that asks. */
export const identitySettings = {
  IDENTITY: z
    .enum(['local', 'cognito'])
    .default('local')
    .describe('who signs callers in: a user pool of Amazon Cognito, or the API itself, which is a stand-in'),
  COGNITO_USER_POOL_ID: z
    .string()
    .default('')
    .describe('for IDENTITY=cognito: the user pool, in the region AWS_REGION'),
  COGNITO_ENDPOINT: z
    .url()
    .optional()
    .describe('for IDENTITY=cognito: where Cognito is, if it is not Amazon’s'),
}

const providerNames = ['google', 'apple'] as const

/** What signing in needs beside it. */
export const signInSettings = {
  ...identitySettings,
  COGNITO_CLIENT_ID: z.string().default('').describe('for IDENTITY=cognito: the app’s client'),
  COGNITO_DOMAIN: z
    .url()
    .optional()
    .describe('for IDENTITY=cognito: where the pages of the pool are, for sign-in by a provider'),
  SIGN_IN_PROVIDERS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((name) => name.trim() || []))
    .pipe(z.array(z.enum(providerNames)))
    .describe('for IDENTITY=cognito: the pool’s providers that the app offers, separated by commas'),
  AUTH_ISSUER: z
    .url()
    .optional()
    .describe('for IDENTITY=local: who issues access tokens: this service, as others reach it'),
  AUTH_PRIVATE_JWK: z
    .string()
    .default('')
    .describe('for IDENTITY=local: the key that signs access tokens: a private EC key on P-256, as a JWK'),
}

type IdentitySettings = z.output<z.ZodObject<typeof identitySettings>>
type SignInSettings = z.output<z.ZodObject<typeof signInSettings>>

const isLocal = ({ IDENTITY }: Pick<IdentitySettings, 'IDENTITY'>) => IDENTITY === 'local'
const isCognito = ({ IDENTITY }: Pick<IdentitySettings, 'IDENTITY'>) => IDENTITY === 'cognito'

/** Which of them are required when. */
export const identityNeeds = { COGNITO_USER_POOL_ID: isCognito }

export const signInNeeds = {
  ...identityNeeds,
  COGNITO_CLIENT_ID: isCognito,
  COGNITO_DOMAIN: ({ SIGN_IN_PROVIDERS }: SignInSettings) => SIGN_IN_PROVIDERS.length > 0,
  AUTH_ISSUER: isLocal,
  AUTH_PRIVATE_JWK: isLocal,
}
