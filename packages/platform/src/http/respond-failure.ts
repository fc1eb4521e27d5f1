import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { describeProblem } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import { BudgetUsedUp } from '../redis/index.ts'
import { requestId } from './log-requests.ts'
import { showBudget } from './rate-limit-headers.ts'
import { readHttpFault } from './read-http-fault.ts'

export const refuseUnknownAddress: RequestHandler = () => {
  throw new UserFault('not_found')
}

/**
 * Sends an error as RFC 9457 problem details. A caller's fault has the words of the table. Anything else only has
 * an id to look up in the log.
 */
export const respondFailure: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const fault = error instanceof UserFault ? error : readHttpFault(error)
  const id = requestId(request)
  // A fault with a cause is not the caller’s: what failed behind it stands nowhere else.
  if (!fault || (error instanceof UserFault && error.cause !== undefined))
    request.log.error({ err: error }, 'request failed')
  // Nothing can be added to a reply under way: Express cuts it off.
  if (response.headersSent) return next(error)
  const problem = fault ? fault.toProblem(id) : describeProblem('internal', { requestId: id })
  if (fault) explainInHeaders(fault, response)
  response
    .status(problem.status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem))
}

function explainInHeaders(fault: UserFault, response: Response): void {
  if (fault instanceof BudgetUsedUp) {
    response.set('Retry-After', `${fault.retryAfterS}`)
    showBudget(response, fault.budget, { times: 0, resetS: fault.retryAfterS })
  }
  if (fault.code === 'token_missing') response.set('WWW-Authenticate', 'Bearer')
  // RFC 6750, section 3.1.
  if (fault.code === 'token_invalid' || fault.code === 'token_expired') {
    response.set('WWW-Authenticate', 'Bearer error="invalid_token"')
  }
}
