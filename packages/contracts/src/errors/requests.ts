import type { ErrorSpec } from './error-spec.ts'

export const requestsErrors = {
  request_invalid: {
    httpStatus: 400,
    retryable: false,
    title: 'The request does not fit its schema.',
    fix: 'Correct the fields listed in `issues`; the schema is in /openapi.json.',
  },
  request_too_large: {
    httpStatus: 413,
    retryable: false,
    title: 'The request body is too large.',
    fix: 'Send at most 100 kB of JSON.',
  },
  not_found: {
    httpStatus: 404,
    retryable: false,
    title: 'There is nothing at this address.',
    fix: 'Check the id and the path; what belongs to another caller is reported as not found.',
  },
  method_not_allowed: {
    httpStatus: 405,
    retryable: false,
    title: 'This address does not answer that method.',
    fix: 'Use one of the methods in the Allow header.',
  },
  rate_limited: {
    httpStatus: 429,
    retryable: true,
    title: 'Too many requests.',
    fix: 'Wait for the seconds given in Retry-After or `detail`, then try again; the limits are in docs/api/budgets.md.',
  },
} as const satisfies Record<string, ErrorSpec>
