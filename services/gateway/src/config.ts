import { processSettings, readConfig } from '@astrovoice/platform/process'
import { z } from 'zod'

const GatewaySettings = z.object({
  ...processSettings,
  DATABASE_URL: z.url().describe('where Postgres is'),
  REDIS_URL: z.url().describe('where Redis is'),
  AUTH_ISSUER: z.url().describe('who issues access tokens'),
  AUTH_JWKS_URL: z.url().describe('where the keys that sign them are published'),
  OPENAI_API_KEY: z.string().describe('key of the realtime model; any text for the local one'),
  OPENAI_BASE_URL: z.url().default('https://api.openai.com/v1').describe('where the realtime model is'),
  OPENAI_REALTIME_MODEL: z.string().default('gpt-realtime-2.1').describe('which realtime model speaks'),
  WEB_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
    .describe('origins of web pages that may connect, separated by commas'),
})

export type GatewayConfig = z.output<typeof GatewaySettings>

/** @throws ConfigFault naming every setting that is missing or wrong. */
export const readGatewayConfig = (env: NodeJS.ProcessEnv): GatewayConfig => readConfig(GatewaySettings, env)
