import { SignInAddress } from '@astrovoice/contracts'
import { identityNeeds, identitySettings } from '@astrovoice/platform/auth'
import {
  aiProvidersSetting,
  metricsSettings,
  processSettings,
  readConfig,
  requireWhen,
  trustedProxiesSetting,
} from '@astrovoice/platform/process'
import { storeSettings } from '@astrovoice/platform/stores'
import { z } from 'zod'

export const AdminSettings = requireWhen(
  z.object({
    ...processSettings,
    ...metricsSettings,
    ...storeSettings,
    ADMIN_URL: z
      .url()
      .describe(
        'where operators reach the admin; cookies are secure with https, which is needed outside of this machine',
      ),
    ...identitySettings,
    AWS_REGION: z.string().default('').describe('for IDENTITY=cognito: the region of the user pool'),
    ADMIN_CLIENT_ID: z
      .string()
      .default('')
      .describe('for IDENTITY=cognito: the client of the admin in the pool'),
    AUTH_ISSUER: z
      .url()
      .optional()
      .describe('for IDENTITY=local: who issues access tokens: the API, as others reach it'),
    AUTH_PRIVATE_JWK: z
      .string()
      .default('')
      .describe(
        'for IDENTITY=local: the key that signs access tokens, the same as the API’s; codes are in the dev inbox',
      ),
    AI_PROVIDERS: aiProvidersSetting,
    FIRST_OWNER: SignInAddress.optional().describe(
      'on a developer’s machine: the phone or mail address of somebody who is an owner without a grant',
    ),
    TRUSTED_PROXIES: trustedProxiesSetting,
  }),
  {
    ...identityNeeds,
    AWS_REGION: ({ IDENTITY }) => IDENTITY === 'cognito',
    ADMIN_CLIENT_ID: ({ IDENTITY }) => IDENTITY === 'cognito',
    AUTH_ISSUER: ({ IDENTITY }) => IDENTITY === 'local',
    AUTH_PRIVATE_JWK: ({ IDENTITY }) => IDENTITY === 'local',
  },
)

export type AdminConfig = z.output<typeof AdminSettings>

/** @throws ConfigFault naming every setting that is missing or wrong. */
export const readAdminConfig = (env: NodeJS.ProcessEnv): AdminConfig => readConfig(AdminSettings, env)
