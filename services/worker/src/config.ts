import { z } from 'zod'
import { queueNames } from '@astrovoice/contracts/operations'
import { identityNeeds, identitySettings } from '@astrovoice/platform/auth'
import { paymentNeeds, paymentSettings } from '@astrovoice/platform/payments'
import { objectStoreNeeds, objectStoreSettings } from '@astrovoice/platform/object-store'
import {
  aiProvidersSetting,
  metricsSettings,
  nameAiProviders,
  processSettings,
  readConfig,
  requireWhen,
} from '@astrovoice/platform/process'
import { storeSettings } from '@astrovoice/platform/stores'

export const WorkerSettings = requireWhen(
  z.object({
    ...processSettings,
    ...metricsSettings,
    ...storeSettings,
    WORKER_QUEUES: z
      .string()
      .default(queueNames.join(','))
      .transform((list) => list.split(','))
      .pipe(z.array(z.enum(queueNames)).min(1))
      .describe('which queues to work on, divided by commas'),
    AI_PROVIDERS: aiProvidersSetting,
    SPEECH: z.enum(['openai', 'polly']).describe('who speaks the summaries'),
    OPENAI_API_KEY: z.string().default('').describe('for SPEECH=openai'),
    OPENAI_BASE_URL: z.url().default('https://api.openai.com/v1').describe('for SPEECH=openai'),
    OPENAI_SPEECH_MODEL: z
      .string()
      .default('gpt-realtime-2.1-mini')
      .describe('for SPEECH=openai: the realtime model that reads aloud'),
    ...objectStoreSettings,
    AWS_REGION: objectStoreSettings.AWS_REGION.describe(
      'for SPEECH=polly, for OBJECT_STORE=s3, for IDENTITY=cognito',
    ),
    ...identitySettings,
    MEMORY_DAYS: z.coerce
      .number()
      .int()
      .min(1)
      .max(3650)
      .default(730)
      .describe('how long what a call taught of its caller is remembered, in days'),
    MESSENGER: z.enum(['off', 'dev-inbox']).describe('how messages reach people; with off they do not'),
    ...paymentSettings,
    ANALYTICS: z.enum(['off', 'folder']).describe('where events go; with off they are forgotten'),
    ANALYTICS_DIR: z.string().default('').describe('for ANALYTICS=folder: the folder of the events'),
  }),
  {
    ...objectStoreNeeds,
    ...identityNeeds,
    ...paymentNeeds,
    OPENAI_API_KEY: ({ SPEECH }) => SPEECH === 'openai',
    AWS_REGION: ({ SPEECH, OBJECT_STORE, IDENTITY }) =>
      SPEECH === 'polly' || OBJECT_STORE === 's3' || IDENTITY === 'cognito',
    ANALYTICS_DIR: ({ ANALYTICS }) => ANALYTICS === 'folder',
  },
)

const WholeSettings = nameAiProviders(WorkerSettings, ({ SPEECH, OPENAI_BASE_URL }) =>
  SPEECH === 'openai' ? [OPENAI_BASE_URL] : [],
)

export type Config = z.output<typeof WorkerSettings>

/** @throws ConfigFault */
export const readWorkerConfig = (env: NodeJS.ProcessEnv): Config => readConfig(WholeSettings, env)
