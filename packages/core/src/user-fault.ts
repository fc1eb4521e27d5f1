import { describeProblem, type ErrorCode, type Problem, type ProblemDetails } from '@astrovoice/contracts'

/**
 * Something the caller can do something about. Carries a code of the error table; whatever answers the caller
 * (REST, socket) turns it into a problem. Anything else that is thrown is a bug or an outage.
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
