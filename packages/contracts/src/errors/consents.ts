import type { ErrorSpec } from './error-spec.ts'

export const consentsErrors = {
  consent_missing: {
    httpStatus: 403,
    retryable: false,
    title: 'The caller has not agreed to what this needs.',
    fix: 'Show the caller the notices of GET /v1/notices for the purposes in `issues`, then send the decision to PUT /v1/me/consents.',
  },
  age_not_declared: {
    httpStatus: 403,
    retryable: false,
    title: 'The caller has not declared to be 18 or older.',
    fix: 'Ask the caller, and send `isAdult: true` to PUT /v1/me/consents if they are. People under 18 cannot use the service.',
  },
  notice_outdated: {
    httpStatus: 409,
    retryable: false,
    title: 'A newer notice has replaced the one that was agreed to.',
    fix: 'Read GET /v1/notices again, show the caller the newer notices, and send their versions.',
  },
  erasure_id_taken: {
    httpStatus: 409,
    retryable: false,
    title: 'This id belongs to another erasure.',
    fix: 'Draw a new random UUID for the erasure, or leave it out.',
  },
} as const satisfies Record<string, ErrorSpec>
