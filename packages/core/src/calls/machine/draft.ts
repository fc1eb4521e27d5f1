import type { ItemId } from '@astrovoice/contracts'
import type { CallFigures, LiveCall, Lifecycle } from './call.ts'
import type { CallEffect, Emission, EmittedName, EmittedPayload } from './call-event.ts'

/** A live call while one event is worked in: its fields are replaced, never changed in place. */
export interface Draft {
  readonly live: { -readonly [K in keyof LiveCall]: LiveCall[K] }
  readonly effects: CallEffect[]
  readonly nowMs: number
}

export function emit<E extends EmittedName>(draft: Draft, event: E, payload: EmittedPayload<E>): void {
  draft.effects.push({ type: 'emit', event, payload } as Emission)
}

/** What was said up to the end of this question is dealt with, and not heard again by another session. */
export function markTranscribed({ live, effects }: Draft, itemId: ItemId): void {
  effects.push({ type: 'mark-transcribed', itemId })
  if (live.pushToTalk?.itemId === itemId) live.pushToTalk = null
}

export function updateFigures(draft: Draft, change: Partial<CallFigures>): void {
  draft.live.figures = { ...draft.live.figures, ...change }
}

export function updateLifecycle(draft: Draft, change: Partial<Lifecycle>): void {
  draft.live.lifecycle = { ...draft.live.lifecycle, ...change }
}
