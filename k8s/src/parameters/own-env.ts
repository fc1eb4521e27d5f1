/** The variables that the chart sets itself, by workload: those of each service's config.ts. */
const everywhere = ['PORT', 'HOST', 'LOG_LEVEL', 'STAND_INS'] as const
const stores = ['DATABASE_URL', 'REDIS_URL'] as const
const files = [
  'OBJECT_STORE',
  'OBJECT_STORE_DIR',
  'OBJECT_STORE_SIGNING_KEY',
  'OBJECT_STORE_BUCKET',
  'AWS_REGION',
  'OBJECT_STORE_ENDPOINT',
  'OBJECT_STORE_PUBLIC_ENDPOINT',
  'OBJECT_STORE_ACCESS_KEY_ID',
  'OBJECT_STORE_SECRET_ACCESS_KEY',
  'PUBLIC_URL',
  'MESSENGER',
] as const
const openAi = ['OPENAI_API_KEY', 'OPENAI_BASE_URL'] as const

export const ownEnv = {
  gateway: [
    ...everywhere,
    ...stores,
    ...openAi,
    'AUTH_ISSUER',
    'AUTH_JWKS_URL',
    'OPENAI_REALTIME_MODEL',
    'MODEL_MAX_OUTPUT_TOKENS',
    'MODEL_CONTEXT_TOKENS',
    'FALLBACK_BASE_URL',
    'FALLBACK_API_KEY',
    'FALLBACK_REALTIME_MODEL',
    'CALLS_MAX',
    'CALL_TRACE',
    'TURN_ENDPOINTING_MS',
    'TURN_INTERRUPT_AFTER_MS',
    'TURN_MIN_WORDS_MS',
    'TURN_FALSE_INTERRUPTION_MS',
    'TURN_MAX_MS',
    'CALLS_MAX_PER_GATEWAY',
    'CALLS_MAX_PER_CALLER',
    'INR_PER_USD',
    'OTLP_URL',
    'POD_NAME',
    'POD_NAMESPACE',
    'WEB_ORIGINS',
  ],
  api: [
    ...everywhere,
    ...stores,
    ...files,
    'AUTH_ISSUER',
    'AUTH_PRIVATE_JWK',
    'GATEWAY_URL',
    'WEB_ORIGINS',
    'TRUSTED_PROXIES',
  ],
  worker: [
    ...everywhere,
    ...stores,
    ...files,
    ...openAi,
    'WORKER_QUEUES',
    'SPEECH',
    'OPENAI_SPEECH_MODEL',
    'ANALYTICS',
    'ANALYTICS_DIR',
  ],
  realtimeLocal: [...everywhere, 'SPEECH_PACE'],
  migration: ['DATABASE_URL'],
} as const

export type OwnEnv<W extends keyof typeof ownEnv> = (typeof ownEnv)[W][number]
