import type { Prompt } from './prompts.ts'

/**
 * The one response the model may be making. `awaited`: requested; `active`: begun. An unwanted response was
 * cancelled: the caller gets no more of it. The next request waits until the model has finished it.
 */
export type ResponseSlot =
  | { readonly status: 'free' }
  /** The model failed; the response is requested again at `retryAtMs`. */
  | { readonly status: 'delayed'; readonly retryAtMs: number; readonly isUnwanted: false }
  | {
      readonly status: 'awaited'
      readonly isUnwanted: boolean
      readonly sinceMs: number
      readonly prompt: Prompt | null
    }
  | ActiveResponse

export interface ActiveResponse {
  readonly status: 'active'
  readonly isUnwanted: boolean
  /** Whether sound of it was sent. */
  readonly hasSpoken: boolean
  readonly hasCalledTools: boolean
  /** Whether a tool call of it broke off. */
  readonly hasCutCall: boolean
  readonly prompt: Prompt | null
  /** When the model last sent something of it. */
  readonly sinceMs: number
}

/** How long the model may be silent about a requested response before its session counts as stalled. */
const responseLimitMs = 8000

/** How often a response that fails is requested again in one turn. */
export const maxRetries = 2

export const awaitResponse = (sinceMs: number, prompt: Prompt | null): ResponseSlot => ({
  status: 'awaited',
  isUnwanted: false,
  sinceMs,
  prompt,
})

/** Whether the caller hears what the model says now. */
export const isAudible = (slot: ResponseSlot): slot is ActiveResponse =>
  slot.status === 'active' && !slot.isUnwanted

/** When the response is overdue; null while the slot is free. */
export function responseDueAtMs(slot: ResponseSlot): number | null {
  if (slot.status === 'free') return null
  return slot.status === 'delayed' ? slot.retryAtMs : slot.sinceMs + responseLimitMs
}
