import { pino, type DestinationStream, type Logger, type Level } from 'pino'

export type { Logger } from 'pino'

/** Drops personal data: every field whose name ends in `Pii`, however deep. */
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

/** The name, message, stack and cause of an error. Libraries add their input to it, such as a query's data. */
const toldOfErrors = ['type', 'message', 'stack', 'code', 'errno', 'syscall', 'status']

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error
  const all = Object.entries(pino.stdSerializers.err(error))
  const errors: unknown = error instanceof AggregateError && error.errors.map(describeError)
  return {
    ...Object.fromEntries(all.filter(([name]) => toldOfErrors.includes(name))),
    ...(errors ? { errors } : {}),
  }
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
      serializers: { err: describeError },
      formatters: { level: (label) => ({ level: label }), log: dropPersonal },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? pino.destination({ sync: false }),
  )
}
