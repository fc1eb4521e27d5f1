import type { ErrorRequestHandler, Request } from 'express'
import type { ErrorCode } from '@astrovoice/contracts'
import type { AdminFaultCode } from '@astrovoice/contracts/admin'
import { AdminFault, UserFault } from '@astrovoice/core'
import { readHttpFault, requestId } from '@astrovoice/platform/http'
import type { Logger } from '@astrovoice/platform/process'
import { BudgetUsedUp } from '@astrovoice/platform/redis'
import { faultPage } from '../pages/fault-page.ts'

/** Shows a fault as a page. Somebody who opens a page without a sign-in is led to it. */
export const respondFault =
  (logger: Pick<Logger, 'error'>): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const fault = readFault(error)
    if (fault.code === 'internal')
      logger.error({ err: error, requestId: requestId(request) }, 'request failed')
    if (response.headersSent) return next(error)
    if (fault.code === 'signed_out' && isPage(request)) return response.redirect(303, '/sign-in')
    const page = faultPage(fault, requestId(request))
    response.status(fault.spec.httpStatus).type('html').send(String(page))
  }

const isPage = ({ method }: Request) => method === 'GET' || method === 'HEAD'

/** What the sign-in of callers, which operators share, calls otherwise. */
const codes: Partial<Record<ErrorCode, AdminFaultCode>> = {
  rate_limited: 'tries_used_up',
  sign_in_codes_used_up: 'tries_used_up',
  token_invalid: 'signed_out',
  token_expired: 'signed_out',
}

function readFault(error: unknown): AdminFault {
  if (error instanceof AdminFault) return error
  if (error instanceof UserFault) {
    const wait = error instanceof BudgetUsedUp ? [`Wait ${error.retryAfterS} s.`] : []
    return new AdminFault(codes[error.code] ?? 'internal', wait)
  }
  return new AdminFault(readHttpFault(error) ? 'form_invalid' : 'internal')
}
