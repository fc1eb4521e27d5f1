import { z } from 'zod'
import { queueNames } from '@astrovoice/contracts'
import { processSettings, readConfig } from '@astrovoice/platform/process'

export const WorkerSettings = z
  .object({
    ...processSettings,
    DATABASE_URL: z.url().describe('where PostgreSQL is'),
    REDIS_URL: z.url().describe('where Redis is'),
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
    AWS_REGION: z.string().default('').describe('for SPEECH=polly'),
    OBJECT_STORE: z.enum(['folder']).describe('where audio files are kept'),
    OBJECT_STORE_DIR: z.string().describe('the folder of the files'),
    OBJECT_STORE_SIGNING_KEY: z.string().min(32).describe('signs addresses of files; the same as of the API'),
    PUBLIC_URL: z.url().describe('where callers reach the API'),
    MESSENGER: z.enum(['dev-inbox']).describe('how messages reach people'),
    ANALYTICS: z.enum(['folder']).describe('where events go'),
    ANALYTICS_DIR: z.string().describe('the folder of the events'),
  })
  .superRefine((settings, check) => {
    const needed = settings.SPEECH === 'openai' ? 'OPENAI_API_KEY' : 'AWS_REGION'
    if (settings[needed] !== '') return
    check.addIssue({ code: 'custom', path: [needed], message: `needed by SPEECH=${settings.SPEECH}` })
  })

export type Config = z.output<typeof WorkerSettings>

/** @throws ConfigFault */
export const readWorkerConfig = (env: NodeJS.ProcessEnv): Config => readConfig(WorkerSettings, env)
