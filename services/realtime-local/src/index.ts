import { createLog, type LogLevel } from './log.ts'
import type { RunningService } from '@astrovoice/platform/process'
import { startServer } from './server.ts'

export interface RealtimeLocalOptions {
  /** 0 takes any free port. */
  readonly port: number
  readonly host?: string
  readonly logLevel?: LogLevel
  /** How many times faster than real time audio is sent. @default 8 */
  readonly timesRealTime?: number
  /** The longest duration of a session, in seconds. @default an hour */
  readonly longestSessionS?: number
  /** Opens `/control/`, where tests order faults and scripts. */
  readonly hasControl?: boolean
}

/** Starts the stand-in for the OpenAI Realtime API; `url` is its HTTP origin, `${url}/v1` the SDK's base URL. */
export function startRealtimeLocal(options: RealtimeLocalOptions): Promise<RunningService> {
  const { logLevel = 'warn', ...given } = options
  const defaults = {
    host: '127.0.0.1',
    timesRealTime: 8,
    longestSessionS: 3600,
    hasControl: false,
    warmsUp: false,
  }
  return startServer({ ...defaults, ...given, log: createLog(logLevel) })
}

export type { RunningService } from '@astrovoice/platform/process'
