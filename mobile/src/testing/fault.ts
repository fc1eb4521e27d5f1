import { CallFault } from '@astrovoice/client/rest'
import { describeProblem, type ErrorCode, type ProblemDetails } from '@astrovoice/contracts'

/** A reply of the API that refuses. */
export const refuse = (code: ErrorCode, details?: ProblemDetails) => (): never => {
  throw new CallFault(describeProblem(code, details))
}

/** No reply at all. */
export const noNetwork = (): never => {
  throw new TypeError('Network request failed')
}
