import { describeProblem, type ErrorCode, type Problem, type ProblemDetails } from '@astrovoice/contracts'

/**
 * A fault that the caller can act on. It has a code of the error table; REST and socket turn it into a problem.
 * Any other error is a bug or an outage.
 */
export class UserFault extends Error {
  override readonly name = 'UserFault'
  readonly code: ErrorCode
  readonly details: ProblemDetails

  constructor(code: ErrorCode, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(details.detail ? `${code}: ${details.detail}` : code, options)
    this.code = code
    this.details = details
  }

  toProblem(requestId?: string): Problem {
    return describeProblem(this.code, { ...this.details, ...(requestId && { requestId }) })
  }
}
