import { signInNeeds, signInSettings } from '@astrovoice/platform/auth'
import { paymentNeeds, paymentSettings } from '@astrovoice/platform/payments'
import { objectStoreNeeds, objectStoreSettings } from '@astrovoice/platform/object-store'
import {
  aiProvidersSetting,
  billingSettings,
  metricsSettings,
  processSettings,
  readConfig,
  requireWhen,
  trustedProxiesSetting,
} from '@astrovoice/platform/process'
import { storeSettings } from '@astrovoice/platform/stores'
import { z } from 'zod'
import { messengerNeeds, messengerSettings, needsAws } from './messenger-settings.ts'

export const ApiSettings = requireWhen(
  z.object({
    ...processSettings,
    ...metricsSettings,
    ...storeSettings,
    ...signInSettings,
    AI_PROVIDERS: aiProvidersSetting,
    ...billingSettings,
    ...paymentSettings,
    GRIEVANCE_NAME: z
      .string()
      .default('Grievance officer')
      .describe('whom callers complain to about the use of data'),
    GRIEVANCE_EMAIL: z
      .email()
      .optional()
      .describe('where such complaints go; only with STAND_INS=allowed it may be left out'),
    ...messengerSettings,
    ...objectStoreSettings,
    AWS_REGION: objectStoreSettings.AWS_REGION.describe(
      'for OBJECT_STORE=s3, for IDENTITY=cognito, for MESSENGER=aws',
    ),
    GATEWAY_URL: z.url().describe('where callers reach the gateway; told to the web app'),
    WEB_ROOT: z.string().optional().describe('the folder of the exported web app, if it is served from here'),
    WEB_ORIGINS: z
      .string()
      .default('')
      .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
      .describe('origins of web pages elsewhere that may use this service, separated by commas'),
    TRUSTED_PROXIES: trustedProxiesSetting,
  }),
  {
    ...objectStoreNeeds,
    ...signInNeeds,
    ...messengerNeeds,
    ...paymentNeeds,
    AWS_REGION: (settings) =>
      settings.OBJECT_STORE === 's3' || settings.IDENTITY === 'cognito' || needsAws(settings),
    GRIEVANCE_EMAIL: ({ STAND_INS }) => STAND_INS !== 'allowed',
  },
)

export type ApiConfig = z.output<typeof ApiSettings>

/** @throws ConfigFault naming every setting that is missing or wrong. */
export const readApiConfig = (env: NodeJS.ProcessEnv): ApiConfig => readConfig(ApiSettings, env)
