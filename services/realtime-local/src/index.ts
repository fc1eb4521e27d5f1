import { createLog, type LogLevel } from './log.ts'
import { startServer, type RunningServer } from './server.ts'

export interface RealtimeLocalOptions {
  /** 0 takes any free port. */
  readonly port: number
  readonly host?: string
  readonly logLevel?: LogLevel
  /** How many times faster than real time audio is sent; 8 unless told. */
  readonly timesRealTime?: number
}

/** Starts the stand-in for the OpenAI Realtime API; `url` is its HTTP origin, `${url}/v1` the SDK's base URL. */
export function startRealtimeLocal(options: RealtimeLocalOptions): Promise<RunningServer> {
  const { port, host = '127.0.0.1', logLevel = 'warn', timesRealTime = 8 } = options
  return startServer({ host, port, timesRealTime, log: createLog(logLevel) })
}

export type { RunningServer } from './server.ts'
