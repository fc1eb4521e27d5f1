import { z } from 'zod'
import { queueNames } from '@astrovoice/contracts'
import { objectStoreNeeds, objectStoreSettings } from '@astrovoice/platform/object-store'
import { processSettings, readConfig, requireWhen } from '@astrovoice/platform/process'
import { storeSettings } from '@astrovoice/platform/stores'

export const WorkerSettings = requireWhen(
  z.object({
    ...processSettings,
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
    OPENAI_SPEECH_MODEL: z.string().default('gpt-4o-mini-tts').describe('for SPEECH=openai'),
    ...objectStoreSettings,
    AWS_REGION: objectStoreSettings.AWS_REGION.describe('for SPEECH=polly, for OBJECT_STORE=s3'),
    MESSENGER: z.enum(['dev-inbox']).describe('how messages reach people'),
    ANALYTICS: z.enum(['folder']).describe('where events go'),
    ANALYTICS_DIR: z.string().describe('the folder of the events'),
  }),
  {
    ...objectStoreNeeds,
    OPENAI_API_KEY: ({ SPEECH }) => SPEECH === 'openai',
    AWS_REGION: ({ SPEECH, OBJECT_STORE }) => SPEECH === 'polly' || OBJECT_STORE === 's3',
  },
)

export type Config = z.output<typeof WorkerSettings>

/** @throws ConfigFault */
export const readWorkerConfig = (env: NodeJS.ProcessEnv): Config => readConfig(WorkerSettings, env)
