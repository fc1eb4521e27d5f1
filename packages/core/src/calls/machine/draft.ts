import type { ItemId } from '@astrovoice/contracts'
import type { TurnReason } from '@astrovoice/contracts/operations'
import type { CallFigures, LiveCall, Lifecycle } from './call.ts'
import type { CallEffect, Emission, EmittedName, EmittedPayload } from './call-event.ts'

/** A live call while one event is handled. Fields are replaced, never mutated. */
export interface Draft {
  readonly live: { -readonly [K in keyof LiveCall]: LiveCall[K] }
  readonly effects: CallEffect[]
  readonly nowMs: number
}

export function emit<E extends EmittedName>(draft: Draft, event: E, payload: EmittedPayload<E>): void {
  draft.effects.push({ type: 'emit', event, payload } as Emission)
}

/** Audio up to the end of this question is not replayed to another model session. */
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

/** Records why a turn is taken or dropped, or what happens to its answer. */
export function giveReason({ effects }: Draft, reason: TurnReason, itemId: ItemId | null = null): void {
  effects.push({ type: 'measure', what: 'turn', reason, itemId })
}
