import { pino, type DestinationStream, type Logger, type Level } from 'pino'

export type { Logger } from 'pino'

/** Drops what is personal: every field whose name ends in `Pii`, however deep. */
function dropPersonal(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !name.endsWith('Pii'))
      .map(([name, value]) => [name, isPlainObject(value) ? dropPersonal(value) : value]),
  )
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Logs as JSON lines: static messages, values as fields, nothing personal. */
export function createLogger(
  service: string,
  level: Level | 'silent',
  destination?: DestinationStream,
): Logger {
  return pino(
    {
      level,
      base: { service },
      formatters: { level: (label) => ({ level: label }), log: dropPersonal },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? pino.destination({ sync: false }),
  )
}
