import type { ErrorSpec } from './error-spec.ts'

export const consultationsErrors = {
  astrologer_unknown: {
    httpStatus: 404,
    retryable: false,
    title: 'There is no such astrologer.',
    fix: 'Choose an id from GET /v1/astrologers.',
  },
  language_unsupported: {
    httpStatus: 422,
    retryable: false,
    title: 'This astrologer does not speak that language.',
    fix: 'Choose one of the astrologer’s `languages`, or another astrologer.',
  },
  conversation_busy: {
    httpStatus: 409,
    retryable: true,
    title: 'A call of this conversation is live.',
    fix: 'End the call, then delete again.',
  },
  prediction_open: {
    httpStatus: 409,
    retryable: false,
    title: 'The time of this prediction is not over.',
    fix: 'Say whether it came true after its last day, `until`.',
  },
  conversation_unknown: {
    httpStatus: 404,
    retryable: false,
    title: 'There is no such conversation of yours.',
    fix: 'Choose an id from GET /v1/conversations, or leave it out to begin a new one.',
  },
} as const satisfies Record<string, ErrorSpec>
