import type { ErrorSpec } from './error-spec.ts'

export const signInErrors = {
  token_missing: {
    httpStatus: 401,
    retryable: false,
    title: 'No access token was sent.',
    fix: 'Send `Authorization: Bearer <accessToken>`, or `auth: { token }` in the Socket.IO handshake.',
  },
  token_invalid: {
    httpStatus: 401,
    retryable: false,
    title: 'The access token is not valid here.',
    fix: 'Sign in again and use the new access token.',
  },
  token_expired: {
    httpStatus: 401,
    retryable: false,
    title: 'The access token has expired.',
    fix: 'Exchange the refresh token at POST /v1/auth/tokens/refresh, then try again.',
  },
  refresh_token_invalid: {
    httpStatus: 401,
    retryable: false,
    title: 'The refresh token is unknown, used or expired.',
    fix: 'Sign in again with a new code.',
  },
  sign_in_code_wrong: {
    httpStatus: 401,
    retryable: false,
    title: 'The sign-in code is wrong.',
    fix: 'Check the newest message and type its digits.',
  },
  sign_in_code_expired: {
    httpStatus: 401,
    retryable: false,
    title: 'This address has no sign-in code that works.',
    fix: 'Ask for a new code at POST /v1/auth/codes.',
  },
  sign_in_grant_invalid: {
    httpStatus: 401,
    retryable: false,
    title: 'What the provider’s page gave does not sign in here.',
    fix: 'Open the page again and send its new code within five minutes, with the same redirect address.',
  },
  sign_in_codes_used_up: {
    httpStatus: 429,
    retryable: true,
    title: 'No more sign-in codes are sent to this address for now.',
    fix: 'Use the code of the last message; it still works. Otherwise wait for the seconds given in Retry-After.',
  },
  message_not_sent: {
    httpStatus: 503,
    retryable: true,
    title: 'The message could not be sent.',
    fix: 'Check the phone number or mail address, wait a moment and ask for a code again.',
  },
  messages_off: {
    httpStatus: 503,
    retryable: false,
    title: 'Messages are off here: no sign-in code can be sent.',
    fix: 'Do not repeat the request; ask the operator of this server to turn messages on.',
  },
} as const satisfies Record<string, ErrorSpec>
