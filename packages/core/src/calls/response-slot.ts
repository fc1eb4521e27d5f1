/**
 * The one answer the model may be making. `awaited`: asked for, or about to come by itself; `active`: begun.
 * An unwanted answer is one that was interrupted: nothing more of it reaches the caller, and the next one waits
 * until the model has let go of it.
 */
export type ResponseSlot =
  | { readonly status: 'free' }
  | { readonly status: 'awaited'; readonly isUnwanted: boolean; readonly sinceMs: number }
  | { readonly status: 'active'; readonly isUnwanted: boolean; readonly hasCalledTools: boolean }

/** How long the model may take to begin an answer. */
export const responseLimitMs = 15_000

export const awaitResponse = (sinceMs: number): ResponseSlot => ({
  status: 'awaited',
  isUnwanted: false,
  sinceMs,
})

/** Whether what the model says now is for the caller's ears. */
export const isAudible = (slot: ResponseSlot): slot is Extract<ResponseSlot, { status: 'active' }> =>
  slot.status === 'active' && !slot.isUnwanted
