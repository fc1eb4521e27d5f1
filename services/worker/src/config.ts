import { z } from 'zod'
import { queueNames } from '@astrovoice/contracts/operations'
import { objectStoreNeeds, objectStoreSettings } from '@astrovoice/platform/object-store'
import { metricsSettings, processSettings, readConfig, requireWhen } from '@astrovoice/platform/process'
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
    SPEECH: z.enum(['openai', 'polly']).describe('who speaks the summaries'),
    OPENAI_API_KEY: z.string().default('').describe('for SPEECH=openai'),
    OPENAI_BASE_URL: z.url().default('https://api.openai.com/v1').describe('for SPEECH=openai'),
    OPENAI_SPEECH_MODEL: z
      .string()
      .default('gpt-realtime-2.1-mini')
      .describe('for SPEECH=openai: the realtime model that reads aloud'),
    ...objectStoreSettings,
    AWS_REGION: objectStoreSettings.AWS_REGION.describe('for SPEECH=polly, for OBJECT_STORE=s3'),
    MESSENGER: z.enum(['off', 'dev-inbox']).describe('how messages reach people; with off they do not'),
    ANALYTICS: z.enum(['off', 'folder']).describe('where events go; with off they are forgotten'),
    ANALYTICS_DIR: z.string().default('').describe('for ANALYTICS=folder: the folder of the events'),
  }),
  {
    ...objectStoreNeeds,
    OPENAI_API_KEY: ({ SPEECH }) => SPEECH === 'openai',
    AWS_REGION: ({ SPEECH, OBJECT_STORE }) => SPEECH === 'polly' || OBJECT_STORE === 's3',
    ANALYTICS_DIR: ({ ANALYTICS }) => ANALYTICS === 'folder',
  },
)

export type Config = z.output<typeof WorkerSettings>

/** @throws ConfigFault */
export const readWorkerConfig = (env: NodeJS.ProcessEnv): Config => readConfig(WorkerSettings, env)
