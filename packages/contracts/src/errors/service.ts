import type { ErrorSpec } from './error-spec.ts'

export const serviceErrors = {
  service_stopping: {
    httpStatus: 503,
    retryable: true,
    title: 'This server is stopping.',
    fix: 'Connect again; another server resumes the call.',
  },
  internal: {
    httpStatus: 500,
    retryable: true,
    title: 'The server failed.',
    fix: 'Try again; if it fails again, report the `requestId`.',
  },
} as const satisfies Record<string, ErrorSpec>
