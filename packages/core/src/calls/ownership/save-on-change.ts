import type { CallObserver } from '../call-observer.ts'
import type { Call, LiveCall } from '../machine/call.ts'
import type { CallEvent } from '../machine/call-event.ts'
import { saveWeightOf, type SaveWeight } from '../machine/event-traits.ts'
import type { LeaseKeeper } from './lease-keeper.ts'

/** Saves a call soon after it changes. */
export const saveOnChange = (keeper: Pick<LeaseKeeper, 'saveSoon'>): CallObserver => ({
  name: 'save-on-change',
  onStep({ event, before, after }) {
    if (!isLive(after)) return
    const weight = weightOf(event, before, after)
    if (weight) keeper.saveSoon(weight)
  },
})

const isLive = (call: Call): call is LiveCall => call.phase !== 'connecting' && call.phase !== 'ended'

/** How soon another gateway must know of an event and its outcome; null for those that are too frequent. */
export function weightOf(event: CallEvent, before: Call, after: LiveCall): SaveWeight | null {
  const wasLive = isLive(before)
  if (wasLive && before.transcript.length !== after.transcript.length) return 'whole'
  const weight = saveWeightOf(event)
  // An answer that was heard to its end must not be said again.
  return weight !== null && wasLive && before.playout.length > after.playout.length ? 'whole' : weight
}
