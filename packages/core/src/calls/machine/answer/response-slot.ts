import type { Prompt } from './prompts.ts'

/**
 * The one answer the model may be making. `awaited`: asked for; `active`: begun. An unwanted answer is one that was
 * interrupted: nothing more of it reaches the caller, and the next one waits until the model has let go of it.
 */
export type ResponseSlot =
  | { readonly status: 'free' }
  /** `retryAtMs`: the model is too busy; it is asked again then. */
  | { readonly status: 'delayed'; readonly retryAtMs: number; readonly isUnwanted: false }
  | {
      readonly status: 'awaited'
      readonly isUnwanted: boolean
      readonly sinceMs: number
      readonly prompt: Prompt | null
    }
  | {
      readonly status: 'active'
      readonly isUnwanted: boolean
      /** Whether anything of it was said, or written. */
      readonly hasSpoken: boolean
      readonly hasCalledTools: boolean
      readonly prompt: Prompt | null
      /** When the model last did something about it. */
      readonly sinceMs: number
    }

/** How long the model may take to begin an answer, or to go on with one, before its session counts as stalled. */
const responseLimitMs = 8000

/** How often an answer that fails is asked for again in one turn. */
export const maxRetries = 2

export const awaitResponse = (sinceMs: number, prompt: Prompt | null): ResponseSlot => ({
  status: 'awaited',
  isUnwanted: false,
  sinceMs,
  prompt,
})

/** Whether what the model says now is for the caller's ears. */
export const isAudible = (slot: ResponseSlot): slot is Extract<ResponseSlot, { status: 'active' }> =>
  slot.status === 'active' && !slot.isUnwanted

/** When something is to be done about the answer, if nothing is heard of it; null while there is none. */
export function responseDueAtMs(slot: ResponseSlot): number | null {
  if (slot.status === 'free') return null
  return slot.status === 'delayed' ? slot.retryAtMs : slot.sinceMs + responseLimitMs
}
