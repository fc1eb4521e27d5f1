import type { ErrorSpec } from './error-spec.ts'
import { birthsErrors } from './births.ts'
import { callsErrors } from './calls.ts'
import { consentsErrors } from './consents.ts'
import { consultationsErrors } from './consultations.ts'
import { paymentsErrors } from './payments.ts'
import { requestsErrors } from './requests.ts'
import { serviceErrors } from './service.ts'
import { signInErrors } from './sign-in.ts'

export type { ErrorSpec } from './error-spec.ts'

/** The one table of errors that callers can get. REST, sockets and jobs all read it. */
export const errors = {
  ...requestsErrors,
  ...signInErrors,
  ...consentsErrors,
  ...birthsErrors,
  ...consultationsErrors,
  ...callsErrors,
  ...paymentsErrors,
  ...serviceErrors,
} as const satisfies Record<string, ErrorSpec>

export type ErrorCode = keyof typeof errors

export const errorCodes = Object.keys(errors) as [ErrorCode, ...ErrorCode[]]
