import type { ErrorSpec } from './error-spec.ts'

export const callsErrors = {
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
    fix: 'End it on the other device with call:end, or resume it here with call:resume.',
  },
  call_minutes_used_up: {
    httpStatus: 429,
    retryable: true,
    title: 'You have used up your minutes of calls for a day.',
    fix: 'Wait for the seconds given in `detail`; docs/api/budgets.md has the number of minutes.',
  },
  balance_too_low: {
    httpStatus: 402,
    retryable: false,
    title: 'Your balance does not last for a minute of this call.',
    fix: 'Add money to the wallet, or raise the limit for a call; GET /v1/wallet has both.',
  },
  sockets_full: {
    httpStatus: 429,
    retryable: true,
    title: 'You have too many sockets open.',
    fix: 'Close the sockets that carry no call, then connect again; one socket carries a call.',
  },
  socket_idle: {
    httpStatus: 408,
    retryable: true,
    title: 'No call was started on this socket for two minutes.',
    fix: 'Connect when a call begins, and send call:start or call:resume at once.',
  },
  call_full: {
    httpStatus: 409,
    retryable: false,
    title: 'This call has reached the limit of its questions or its transcript.',
    fix: 'End it and begin a new one with its `conversationId`; with consent to memory the astrologer goes on from there.',
  },
  calls_paused: {
    httpStatus: 503,
    retryable: true,
    title: 'No calls can be started for now.',
    fix: 'Try again later; `detail` has the reason in the language of the call.',
  },
  calls_full: {
    httpStatus: 503,
    retryable: true,
    title: 'All slots for calls are taken.',
    fix: 'Try again after the seconds in `detail`; nothing was charged.',
  },
  calls_unavailable: {
    httpStatus: 503,
    retryable: true,
    title: 'The gateway cannot accept calls right now.',
    fix: 'Try again in a few seconds; nothing was charged.',
  },
  resume_expired: {
    httpStatus: 410,
    retryable: false,
    title: 'This call has ended.',
    fix: 'Begin a new one with call:start and its `conversationId`; with consent to memory the astrologer goes on from there.',
  },
  resume_refused: {
    httpStatus: 403,
    retryable: false,
    title: 'This call cannot be resumed with this token.',
    fix: 'Send the `callId` and `resumeToken` of the same call:start, signed in as the same caller.',
  },
  audio_out_of_order: {
    httpStatus: 409,
    retryable: false,
    title: 'The number of an audio frame is too far ahead of the one before.',
    fix: 'Count `seq` up by one for every frame; after call:resume send the frames after `ackedSeq`.',
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
} as const satisfies Record<string, ErrorSpec>
