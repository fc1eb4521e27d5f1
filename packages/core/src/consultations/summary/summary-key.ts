import type { CallId } from '@astrovoice/contracts'

/** The key of a call's spoken summary in the object store. */
export const summaryKey = (callId: CallId) => `summaries/${callId}.wav`
