import type { ErrorSpec } from './error-spec.ts'

export const serviceErrors = {
  service_stopping: {
    httpStatus: 503,
    retryable: true,
    title: 'This server is being replaced.',
    fix: 'Connect again; another server takes the call.',
  },
  internal: {
    httpStatus: 500,
    retryable: true,
    title: 'Something broke on our side.',
    fix: 'Try again; if it stays, report the `requestId`.',
  },
} as const satisfies Record<string, ErrorSpec>
