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
  media_type_unsupported: {
    httpStatus: 415,
    retryable: false,
    title: 'The body has a media type or encoding that this address does not read.',
    fix: 'Send JSON in UTF-8 with `Content-Type: application/json`.',
  },
  idempotency_key_reused: {
    httpStatus: 422,
    retryable: false,
    title: 'This Idempotency-Key belongs to another request.',
    fix: 'Make up a new key for every new request, and repeat a key only with the same request.',
  },
  idempotency_key_in_use: {
    httpStatus: 409,
    retryable: true,
    title: 'The first request with this Idempotency-Key is still running.',
    fix: 'Wait a second, then repeat the request with the same key.',
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
  range_unsatisfiable: {
    httpStatus: 416,
    retryable: false,
    title: 'The range begins behind the end of the file.',
    fix: 'Ask for a range within the size that Content-Range gives, or leave Range out.',
  },
  rate_limited: {
    httpStatus: 429,
    retryable: true,
    title: 'Too many requests.',
    fix: 'Wait for the seconds given in Retry-After or `detail`, then try again; the limits are in docs/api/budgets.md.',
  },
} as const satisfies Record<string, ErrorSpec>
