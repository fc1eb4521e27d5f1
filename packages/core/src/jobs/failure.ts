import { ZodError } from 'zod'

/** A failure in words that may be stored anywhere: Redis, the dead-letter table, a screen. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure'
}

/**
 * Describes the kind of a failure. It leaves out messages of libraries, which may quote words or names of
 * callers; the log has them.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof JobFailure) return error.message
  if (error instanceof ZodError) return `payload does not fit: ${error.issues.map(describeIssue).join('; ')}`
  if (!(error instanceof Error)) return typeof error
  const { code, status } = error as { code?: unknown; status?: unknown }
  const kind = error.name === 'Error' ? error.constructor.name : error.name
  return [kind, code, status].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ')
}

const describeIssue = ({ path, message }: ZodError['issues'][number]) =>
  `${path.join('.') || 'payload'}: ${message}`
