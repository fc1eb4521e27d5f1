import type { CallId, UserId } from '@astrovoice/contracts'

// The prefix in braces: one slot for all keys, so that a cluster keeps the scripts' keys together.

/** The sorted set of all live calls by the end of their lease. */
export const activeKeyOf = (prefix: string) => `{${prefix}}:active`

/** The hash of one call. */
export const callKeyOf = (prefix: string, callId: CallId) => `{${prefix}}:${callId}`

/** The sorted set of one caller's calls by their start. */
export const callersKeyOf = (prefix: string, userId: UserId) => `{${prefix}}:caller:${userId}`
