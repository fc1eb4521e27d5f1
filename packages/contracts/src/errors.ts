/** What is known of an error code: how to answer it and what the caller can do about it. */
export interface ErrorSpec {
  readonly httpStatus: number
  /** Whether the same request may succeed later without being changed. */
  readonly retryable: boolean
  readonly title: string
  readonly fix: string
}

/** The one table of everything that can go wrong for a caller. REST, sockets and jobs all read it. */
export const errors = {
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
    fix: 'Check the newest message and type its six digits.',
  },
  sign_in_code_expired: {
    httpStatus: 401,
    retryable: false,
    title: 'There is no sign-in code to check any more.',
    fix: 'Ask for a new code at POST /v1/auth/codes.',
  },
  messages_off: {
    httpStatus: 503,
    retryable: false,
    title: 'Messages are off here: no sign-in code can be sent.',
    fix: 'Do not repeat the request; ask the operator of this server to turn messages on.',
  },
  birth_profile_missing: {
    httpStatus: 409,
    retryable: false,
    title: 'There is no birth profile to compute a chart from.',
    fix: 'Create one at POST /v1/birth-profiles, then try again.',
  },
  birth_time_ambiguous: {
    httpStatus: 422,
    retryable: false,
    title: 'The clocks of that place showed this time twice, or two clocks were in use.',
    fix: 'Send `disambiguation` with one of the two choices in `choices`.',
  },
  birth_time_impossible: {
    httpStatus: 422,
    retryable: false,
    title: 'That date or time never happened at that place.',
    fix: 'Correct the date or time; `detail` says what is possible.',
  },
  place_unknown: {
    httpStatus: 422,
    retryable: false,
    title: 'The place is not in the place table.',
    fix: 'Search it at GET /v1/places and send the `placeId` found there.',
  },
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
  conversation_unknown: {
    httpStatus: 404,
    retryable: false,
    title: 'There is no such conversation of yours.',
    fix: 'Choose an id from GET /v1/conversations, or leave it out to begin a new one.',
  },
  event_unknown: {
    httpStatus: 400,
    retryable: false,
    title: 'There is no such event.',
    fix: 'Use the events of docs/api/asyncapi.json.',
  },
  event_invalid: {
    httpStatus: 400,
    retryable: false,
    title: 'The event’s payload does not fit its schema.',
    fix: 'Correct the fields listed in `issues`; the schema is in docs/api/asyncapi.json.',
  },
  call_not_started: {
    httpStatus: 409,
    retryable: false,
    title: 'There is no call on this socket.',
    fix: 'Send call:start or call:resume and wait for its acknowledgement first.',
  },
  call_already_started: {
    httpStatus: 409,
    retryable: false,
    title: 'This socket already carries a call.',
    fix: 'End it with call:end, or open another socket.',
  },
  caller_busy: {
    httpStatus: 409,
    retryable: true,
    title: 'You already have a call.',
    fix: 'End it on the other device with call:end, or take it up here with call:resume; then try again.',
  },
  call_full: {
    httpStatus: 409,
    retryable: false,
    title: 'This call holds as much as a call can.',
    fix: 'End it and begin a new one with its `conversationId`; the astrologer remembers what was said.',
  },
  calls_full: {
    httpStatus: 503,
    retryable: true,
    title: 'All lines are busy.',
    fix: 'Try again after the seconds in `detail`; nothing was charged.',
  },
  calls_unavailable: {
    httpStatus: 503,
    retryable: true,
    title: 'Calls cannot be taken right now.',
    fix: 'Try again in a few seconds; nothing was charged.',
  },
  resume_expired: {
    httpStatus: 410,
    retryable: false,
    title: 'That call is over.',
    fix: 'Begin a new one with call:start and its `conversationId`; the astrologer remembers what was said.',
  },
  resume_refused: {
    httpStatus: 403,
    retryable: false,
    title: 'That call cannot be resumed with this token.',
    fix: 'Send the `callId` and `resumeToken` of the same call:start, signed in as the same caller.',
  },
  audio_out_of_order: {
    httpStatus: 409,
    retryable: false,
    title: 'An audio frame came too far ahead of the one before.',
    fix: 'Count `seq` up by one for every frame, and after call:resume go on behind `ackedSeq`.',
  },
  audio_odd_length: {
    httpStatus: 400,
    retryable: false,
    title: 'An audio frame ends in half a sample.',
    fix: 'Send whole 16-bit little-endian samples: an even number of bytes.',
  },
  audio_too_large: {
    httpStatus: 413,
    retryable: false,
    title: 'An audio frame is too large.',
    fix: 'Send frames of 20 to 100 ms, and never more than `maxAudioFrameBytes` of call:start’s answer.',
  },
  audio_empty: {
    httpStatus: 400,
    retryable: false,
    title: 'There is no audio to answer.',
    fix: 'Send at least 100 ms of audio before call:commit.',
  },
  model_unavailable: {
    httpStatus: 503,
    retryable: true,
    title: 'The astrologer cannot be reached right now.',
    fix: 'Try again in a few seconds.',
  },
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

export type ErrorCode = keyof typeof errors

export const errorCodes = Object.keys(errors) as [ErrorCode, ...ErrorCode[]]
