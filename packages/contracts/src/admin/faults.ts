import type { ErrorSpec } from '../errors/error-spec.ts'

/** What an operator can act on. Callers never get these, so the app does not bundle them. */
export const adminFaults = {
  signed_out: {
    httpStatus: 401,
    retryable: false,
    title: 'You are not signed in, or the sign-in is over.',
    fix: 'Sign in again; a form that was sent meanwhile has changed nothing.',
  },
  second_factor_missing: {
    httpStatus: 403,
    retryable: false,
    title: 'This needs a sign-in with a second factor.',
    fix: 'Sign in here with the code of your authenticator.',
  },
  role_missing: {
    httpStatus: 403,
    retryable: false,
    title: 'This needs a role that you do not have.',
    fix: 'Ask an owner for the role, then sign in again.',
  },
  form_foreign: {
    httpStatus: 403,
    retryable: false,
    title: 'This form does not come from a page of this sign-in.',
    fix: 'Open the page again and send its form.',
  },
  form_invalid: {
    httpStatus: 400,
    retryable: false,
    title: 'The form is not complete, or a field has a value that it does not take.',
    fix: 'Correct the fields that are named, then send it again.',
  },
  form_stale: {
    httpStatus: 409,
    retryable: false,
    title: 'Somebody else has changed this since the page was opened.',
    fix: 'Open the page again, look at what has changed, and make the change there.',
  },
  code_wrong: {
    httpStatus: 403,
    retryable: false,
    title: 'The code is wrong, is over, or was used before.',
    fix: 'Type the newest code. For the authenticator, wait for the next one and check the clock of its device.',
  },
  tries_used_up: {
    httpStatus: 429,
    retryable: true,
    title: 'Too many tries.',
    fix: 'Wait as long as it says, then try again.',
  },
  caller_unknown: {
    httpStatus: 404,
    retryable: false,
    title: 'No caller has this phone, mail address or id.',
    fix: 'Ask the caller how they sign in, and type all of it. An erased caller cannot be found.',
  },
  not_found: {
    httpStatus: 404,
    retryable: false,
    title: 'There is nothing at this address.',
    fix: 'Go back to the list and choose from there.',
  },
  not_offered: {
    httpStatus: 403,
    retryable: false,
    title: 'The admin does not offer this.',
    fix: 'Use the pages of the admin; what they lack is left out on purpose.',
  },
  astrologer_exists: {
    httpStatus: 409,
    retryable: false,
    title: 'There is an astrologer with this id.',
    fix: 'Choose another id; ids of retired astrologers stay taken.',
  },
  astrologer_incomplete: {
    httpStatus: 409,
    retryable: false,
    title: 'This astrologer cannot be shown to callers yet.',
    fix: 'Complete what is named, save, then publish again.',
  },
  internal: {
    httpStatus: 500,
    retryable: true,
    title: 'The admin failed.',
    fix: 'Look whether the change was made before you try again; the log has the request by its id.',
  },
} as const satisfies Record<string, ErrorSpec>

export type AdminFaultCode = keyof typeof adminFaults
