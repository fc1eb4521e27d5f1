import {
  choose,
  equals,
  isGiven,
  literal,
  text,
  withoutSlash,
  type Expression,
} from '../expressions/index.ts'
import { parameters } from '../parameters/index.ts'
import type { EnvValue } from './pod/environment.ts'
import { httpPort, metricsPort } from './deployment.ts'
import { fullName } from './identity.ts'

const { config, secrets, realtimeLocal, standIns, ipFamily } = parameters

/** The public addresses of the services; tokens have the first as their issuer, letter by letter. */
export const publicUrl = withoutSlash(config.publicUrl)
export const gatewayUrl = withoutSlash(config.gatewayUrl)

const setting = (value: Extract<EnvValue, { value: unknown }>['value']): EnvValue => ({ value })
const secret = (key: keyof typeof secrets.keys): EnvValue => ({ secret: secrets.keys[key] })

export const processEnv = {
  PORT: setting(`${httpPort}`),
  // The second takes both families.
  HOST: setting(choose(equals(ipFamily, 'ipv4'), literal('0.0.0.0'), literal('::'))),
  LOG_LEVEL: setting(config.logLevel),
  STAND_INS: setting(standIns),
}

export const metricsEnv = { METRICS_PORT: setting(`${metricsPort}`) }

export const storesEnv = { DATABASE_URL: secret('databaseUrl'), REDIS_URL: secret('redisUrl') }

/** The address of the model; the local one takes any key. */
export const openAiEnv = {
  OPENAI_API_KEY: {
    either: realtimeLocal.enabled,
    yes: setting('local'),
    no: secret('openaiApiKey'),
  } satisfies EnvValue,
  OPENAI_BASE_URL: setting(
    choose(
      realtimeLocal.enabled,
      text`http://${fullName}-realtime-local:${literal(`${httpPort}`)}/v1`,
      config.openaiBaseUrl,
    ),
  ),
}

const firstProvider = choose(realtimeLocal.enabled, literal('local'), config.modelProvider)

/** Who gets callers' data, as notices name them: the same in all services. */
export const noticesEnv = {
  AI_PROVIDERS: setting(
    choose(
      isGiven(config.fallback.baseUrl),
      text`${firstProvider},${config.fallback.provider}`,
      firstProvider,
    ),
  ),
}

/** The same in the API and the gateway. */
export const billingEnv = {
  BILLING: setting(choose(config.billing.enabled, literal('on'), literal('off'))),
  FREE_CALL_MINUTES: setting(text`${config.billing.freeCallMinutes}`),
}

export const isRazorpay = equals(config.payments.provider, 'razorpay')

const ofRazorpay = (key: keyof typeof secrets.keys): EnvValue => ({ only: isRazorpay, then: secret(key) })

/** The same in the API and the worker. */
export const paymentsEnv = {
  PAYMENTS: setting(config.payments.provider),
  RAZORPAY_KEY_ID: ofRazorpay('razorpayKeyId'),
  RAZORPAY_KEY_SECRET: ofRazorpay('razorpayKeySecret'),
  RAZORPAY_WEBHOOK_SECRETS: ofRazorpay('razorpayWebhookSecrets'),
}

/** The services' `off` is `none` in the chart: a bare `off` is no text in YAML. */
const offIfNone = (choice: typeof config.messenger | typeof config.analytics) =>
  setting(choose(equals(choice as Expression<string>, 'none'), literal('off'), choice))

export const callersEnv = { PUBLIC_URL: setting(publicUrl), MESSENGER: offIfNone(config.messenger) }

export const analytics = offIfNone(config.analytics)

/** The API's own pages and the named origins. */
export const webOrigins: EnvValue = setting(
  choose(isGiven(config.webOrigins), text`${publicUrl},${config.webOrigins}`, publicUrl),
)
