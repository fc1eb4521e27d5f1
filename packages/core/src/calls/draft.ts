import type { ServerEventName, ServerPayload } from '@astrovoice/contracts'
import type { CallFigures, LiveCall } from './call.ts'
import type { CallEffect, Emission } from './call-event.ts'

/** A live call while one event is worked in: its fields are replaced, never changed in place. */
export interface Draft {
  readonly live: { -readonly [K in keyof LiveCall]: LiveCall[K] }
  readonly effects: CallEffect[]
  readonly nowMs: number
}

export function emit<E extends ServerEventName>(draft: Draft, event: E, payload: ServerPayload<E>): void {
  draft.effects.push({ type: 'emit', event, payload } as Emission)
}

export function updateFigures(draft: Draft, change: Partial<CallFigures>): void {
  draft.live.figures = { ...draft.live.figures, ...change }
}
