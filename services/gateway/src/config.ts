import { budgets, defaultTurnPolicy, timingBudget, TurnPolicy } from '@astrovoice/contracts'
import { localClientId } from '@astrovoice/platform/auth'
import {
  aiProvidersSetting,
  billingSettings,
  callsMaxSetting,
  metricsSettings,
  nameAiProviders,
  processSettings,
  readConfig,
  requireWhen,
} from '@astrovoice/platform/process'
import { storeSettings } from '@astrovoice/platform/stores'
import { z } from 'zod'

/** A setting of the turn policy, within its bounds. */
const turnTime = (name: keyof TurnPolicy) => {
  const { shape } = TurnPolicy
  return z.coerce
    .number()
    .pipe(shape[name])
    .default(defaultTurnPolicy[name])
    .describe(`${shape[name].description}, in milliseconds`)
}

export const GatewaySettings = z.object({
  ...processSettings,
  ...metricsSettings,
  ...storeSettings,
  AUTH_ISSUER: z.url().describe('who issues access tokens'),
  AUTH_JWKS_URL: z.url().describe('where the keys that sign them are published'),
  AUTH_CLIENT_IDS: z
    .string()
    .default(localClientId)
    .transform((list) => list.split(',').flatMap((id) => id.trim() || []))
    .describe('clients that access tokens may be issued for, by client_id or aud, separated by commas'),
  AI_PROVIDERS: aiProvidersSetting,
  ...billingSettings,
  OPENAI_API_KEY: z.string().describe('key of the realtime model; any text for the local one'),
  OPENAI_BASE_URL: z.url().default('https://api.openai.com/v1').describe('where the realtime model is'),
  OPENAI_REALTIME_MODEL: z.string().default('gpt-realtime-2.1').describe('which realtime model speaks'),
  MODEL_MAX_OUTPUT_TOKENS: z.coerce
    .number()
    .int()
    .min(256)
    .max(4096)
    .default(2048)
    .describe('longest response of the model; 20 tokens are a second of speech'),
  MODEL_CONTEXT_TOKENS: z.coerce
    .number()
    .int()
    .min(2000)
    .max(96_000)
    .default(16_000)
    .describe('how much of a conversation each response is paid for again; older turns are dropped'),
  FALLBACK_BASE_URL: z
    .url()
    .optional()
    .describe('where another realtime model is, for when the first is away'),
  FALLBACK_API_KEY: z.string().optional().describe('key of that model'),
  FALLBACK_REALTIME_MODEL: z.string().optional().describe('which model that is'),
  ...callsMaxSetting,
  CALLS_MAX_PER_GATEWAY: z.coerce.number().int().min(1).default(400).describe('calls one gateway carries'),
  CALLS_MAX_PER_CALLER: z.coerce
    .number()
    .int()
    .min(1)
    .default(budgets.callsAtOnce.times)
    .describe('calls one caller holds at the same time'),
  CALL_TRACE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'folder for traces of calls: events without words, for `npm run -s replay`; none are recorded when left out',
    ),
  TURN_ENDPOINTING_MS: turnTime('endpointingMs'),
  TURN_INTERRUPT_AFTER_MS: turnTime('interruptAfterMs'),
  TURN_MIN_WORDS_MS: turnTime('minWordsMs'),
  TURN_FALSE_INTERRUPTION_MS: turnTime('falseInterruptionMs'),
  TURN_MAX_MS: turnTime('maxTurnMs'),
  TURN_ACKNOWLEDGE_AFTER_MS: turnTime('acknowledgeAfterMs'),
  DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(timingBudget.drainMs)
    .default(timingBudget.drainMs)
    .describe('how long calls may finish their turn when the gateway is to stop, in milliseconds'),
  INR_PER_USD: z.coerce.number().positive().default(85).describe('to tell in paise what the model costs'),
  OTLP_URL: z
    .url()
    .optional()
    .describe('where traces go, such as http://collector:4318; nowhere when left out'),
  POD_NAME: z
    .string()
    .optional()
    .describe('its pod: the gateway reports its calls to Kubernetes, which removes the emptiest pod first'),
  POD_NAMESPACE: z.string().optional().describe('the namespace of that pod'),
  WEB_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
    .describe('origins of web pages that may connect, separated by commas'),
})

/** Groups of settings: half of one would be missed when it is needed. */
const together = [
  ['FALLBACK_BASE_URL', 'FALLBACK_API_KEY', 'FALLBACK_REALTIME_MODEL'],
  ['POD_NAME', 'POD_NAMESPACE'],
] as const

type Settings = z.output<typeof GatewaySettings>

const needs = Object.fromEntries(
  together.flatMap((names) =>
    names.map((name) => [name, (settings: Settings) => names.some((other) => settings[other] !== undefined)]),
  ),
)

const WholeSettings = nameAiProviders(
  requireWhen(GatewaySettings, needs),
  ({ OPENAI_BASE_URL, FALLBACK_BASE_URL }) => [OPENAI_BASE_URL, FALLBACK_BASE_URL],
)

export type GatewayConfig = z.output<typeof WholeSettings>

/** When callers' turns begin, end and interrupt, as these settings say. */
export const turnPolicyOf = (config: GatewayConfig): TurnPolicy => ({
  endpointingMs: config.TURN_ENDPOINTING_MS,
  interruptAfterMs: config.TURN_INTERRUPT_AFTER_MS,
  minWordsMs: config.TURN_MIN_WORDS_MS,
  falseInterruptionMs: config.TURN_FALSE_INTERRUPTION_MS,
  maxTurnMs: config.TURN_MAX_MS,
  acknowledgeAfterMs: config.TURN_ACKNOWLEDGE_AFTER_MS,
})

/** @throws ConfigFault with every missing or wrong setting. */
export const readGatewayConfig = (env: NodeJS.ProcessEnv): GatewayConfig => readConfig(WholeSettings, env)
