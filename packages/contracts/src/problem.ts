import { z } from 'zod'
import { errorCodes, errors, type ErrorCode } from './errors/index.ts'

/** One field that does not fit: where it is and what is expected there. */
export const Issue = z.object({ path: z.string(), message: z.string() }).meta({ id: 'Issue' })
export type Issue = z.infer<typeof Issue>

/** One of the answers to a question that an error asks. */
export const Choice = z
  .object({ value: z.string(), label: z.string(), utc: z.iso.datetime() })
  .meta({ id: 'Choice' })
export type Choice = z.infer<typeof Choice>

/** An error as callers see it: RFC 9457 problem details, on REST and on sockets alike. */
export const Problem = z
  .object({
    type: z
      .string()
      .describe('Where this code is documented: an address relative to the server that sent the problem.'),
    code: z.enum(errorCodes),
    status: z.int(),
    title: z.string(),
    detail: z.string().optional().describe('What is particular to this occurrence.'),
    fix: z.string().describe('What to do about it.'),
    retryable: z.boolean(),
    issues: z.array(Issue).optional(),
    choices: z.array(Choice).optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>

export type ProblemDetails = Pick<Problem, 'detail' | 'issues' | 'choices' | 'requestId'>

/**
 * Builds the problem of a code from the table, with what is particular to this occurrence. Its type is a
 * relative reference: each server that sends problems serves `/errors`.
 */
export function describeProblem(code: ErrorCode, details: ProblemDetails = {}): Problem {
  const { httpStatus, title, fix, retryable } = errors[code]
  return { type: `/errors#${code}`, code, status: httpStatus, title, fix, retryable, ...details }
}
