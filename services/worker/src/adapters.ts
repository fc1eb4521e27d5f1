import type {
  AnalyticsSink,
  Identity,
  Messenger,
  ObjectStore,
  PaymentProvider,
  SpeechSynthesizer,
  Users,
} from '@astrovoice/core'
import { createCognitoAccounts, createCognitoClient, createPollySpeech } from '@astrovoice/platform/aws'
import { createDevInbox, createFolderAnalyticsSink } from '@astrovoice/platform/local'
import { openObjectStore } from '@astrovoice/platform/object-store'
import { createOpenAiSpeech } from '@astrovoice/platform/openai/speech'
import { openPaymentProvider, type WebhookSender } from '@astrovoice/platform/payments'
import type { Redis } from '@astrovoice/platform/redis'
import type { Config } from './config.ts'

/** Everything outside that can be stood in for by something local. */
export interface Adapters {
  readonly speech: SpeechSynthesizer
  readonly objectStore: ObjectStore
  /** None while messages are off. */
  readonly messenger: Messenger | null
  /** None while analytics are off. */
  readonly analytics: AnalyticsSink | null
  /** None where nothing can be paid. */
  readonly paymentProvider: PaymentProvider | null
  /** None where callers have no account at another service. */
  readonly identity: Pick<Identity, 'erase'> | null
}

/** Stores that adapters work with. */
export interface AdapterStores {
  readonly redis: Redis
  readonly users: Pick<Users, 'issuerNameOf'>
  /** Of the sandbox of payments. */
  readonly webhookSender: Pick<WebhookSender, 'send'>
}

/** Chooses each by its setting. */
export const chooseAdapters = (config: Config, { redis, users, webhookSender }: AdapterStores): Adapters => ({
  speech: chooseSpeech(config),
  objectStore: openObjectStore(config),
  messenger: config.MESSENGER === 'dev-inbox' ? createDevInbox({ redis }) : null,
  analytics: config.ANALYTICS === 'folder' ? createFolderAnalyticsSink(config.ANALYTICS_DIR) : null,
  paymentProvider: openPaymentProvider(config, {
    redis,
    publicUrl: config.PUBLIC_URL,
    onWebhooks: (webhooks) => webhookSender.send(webhooks),
  }).paymentProvider,
  identity: config.IDENTITY === 'cognito' ? openCognitoAccounts(config, users) : null,
})

const chooseSpeech = (config: Config): SpeechSynthesizer =>
  config.SPEECH === 'polly'
    ? createPollySpeech({ region: config.AWS_REGION })
    : createOpenAiSpeech({
        apiKey: config.OPENAI_API_KEY,
        baseUrl: config.OPENAI_BASE_URL,
        model: config.OPENAI_SPEECH_MODEL,
      })

function openCognitoAccounts(config: Config, users: AdapterStores['users']) {
  const { AWS_REGION: region, COGNITO_USER_POOL_ID: userPoolId, COGNITO_ENDPOINT: endpoint } = config
  return createCognitoAccounts({
    client: createCognitoClient({ region, userPoolId, endpoint }),
    userPoolId,
    users,
  })
}
