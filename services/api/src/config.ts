import { objectStoreNeeds, objectStoreSettings } from '@astrovoice/platform/object-store'
import { metricsSettings, processSettings, readConfig, requireWhen } from '@astrovoice/platform/process'
import { storeSettings } from '@astrovoice/platform/stores'
import { z } from 'zod'

export const ApiSettings = requireWhen(
  z.object({
    ...processSettings,
    ...metricsSettings,
    ...storeSettings,
    AUTH_ISSUER: z.url().describe('who issues access tokens: this service, as others reach it'),
    AUTH_PRIVATE_JWK: z
      .string()
      .describe('the key that signs access tokens: a private EC key on P-256, as a JWK'),
    MESSENGER: z.enum(['off', 'dev-inbox']).describe('how messages reach people; with off they do not'),
    ...objectStoreSettings,
    GATEWAY_URL: z.url().describe('where callers reach the gateway; told to the web app'),
    WEB_ROOT: z.string().optional().describe('the folder of the exported web app, if it is served from here'),
    WEB_ORIGINS: z
      .string()
      .default('')
      .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
      .describe('origins of web pages elsewhere that may use this service, separated by commas'),
    TRUSTED_PROXIES: z
      .string()
      .default('loopback')
      .transform((list) => list.split(',').flatMap((network) => network.trim() || []))
      .pipe(z.array(z.union([z.literal('loopback'), z.cidrv4(), z.cidrv6()])))
      .describe('networks of proxies whose X-Forwarded-For is believed: CIDRs, separated by commas'),
  }),
  objectStoreNeeds,
)

export type ApiConfig = z.output<typeof ApiSettings>

/** @throws ConfigFault naming every setting that is missing or wrong. */
export const readApiConfig = (env: NodeJS.ProcessEnv): ApiConfig => readConfig(ApiSettings, env)
