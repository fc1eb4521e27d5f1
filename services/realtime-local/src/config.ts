import { z } from 'zod'
import { logLevels } from './log.ts'

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(9301),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  /** How long a session may last, in seconds. */
  SESSION_LIMIT_S: z.coerce.number().int().min(1).default(3600),
  /** `on` opens `/control/`: faults, scripts and what passed on each session. For tests only. */
  CONTROL: z.enum(['on', 'off']).default('off'),
  /** How many times faster than real time audio is sent. */
  SPEECH_PACE: z.coerce.number().min(1).max(1000).default(8),
})

export type Config = z.infer<typeof environment>

/** @throws {Error} naming every fault of the environment at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new Error(`The environment is not right. Correct these and start again:\n${faults.join('\n')}`)
}
