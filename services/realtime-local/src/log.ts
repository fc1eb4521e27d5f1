const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof levels)[number]
export const logLevels = levels

type Write = (message: string, fields?: Record<string, unknown>) => void
export type Log = Record<Exclude<LogLevel, 'silent'>, Write>

/** One JSON object a line on standard output, from `level` up. */
export function createLog(level: LogLevel): Log {
  const at =
    (name: LogLevel): Write =>
    (message, fields) => {
      if (levels.indexOf(name) < levels.indexOf(level)) return
      process.stdout.write(
        `${JSON.stringify({ level: name, time: new Date().toISOString(), service: 'realtime-local', ...fields, msg: message })}\n`,
      )
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
