import { readConfig, standInsSetting } from '@astrovoice/platform/process'
import { z } from 'zod'
import { logLevels } from './log.ts'

export const RealtimeLocalSettings = z.object({
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(9301)
    .describe('port to listen on, 0 for any free one'),
  LOG_LEVEL: z.enum(logLevels).default('info').describe('least level that is logged'),
  STAND_INS: standInsSetting,
  SESSION_LIMIT_S: z.coerce
    .number()
    .int()
    .min(1)
    .default(3600)
    .describe('how long a session may last, in seconds'),
  CONTROL: z
    .enum(['on', 'off'])
    .default('off')
    .describe('on opens /control/: faults, scripts and what passed on each session; for tests only'),
  SPEECH_PACE: z.coerce
    .number()
    .min(1)
    .max(1000)
    .default(8)
    .describe('how many times faster than real time audio is sent'),
})

export type Config = z.infer<typeof RealtimeLocalSettings>

/** @throws ConfigFault with every missing or wrong setting. */
export const readRealtimeLocalConfig = (env: NodeJS.ProcessEnv): Config =>
  readConfig(RealtimeLocalSettings, env)
