import type { CallObserver } from '../call-observer.ts'
import type { Call, LiveCall } from '../machine/call.ts'
import type { CallEvent } from '../machine/call-event.ts'
import type { LeaseKeeper, SaveWeight } from './lease-keeper.ts'

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

const frequent = new Set<CallEvent['type']>(['answer-audio', 'answer-sounded', 'microphone-heard'])

/** How soon another gateway has to know of an event and its outcome; null for those that are too frequent. */
export function weightOf(event: CallEvent, before: Call, after: LiveCall): SaveWeight | null {
  const wasLive = isLive(before)
  if (wasLive && before.transcript.length !== after.transcript.length) return 'whole'
  if (frequent.has(event.type)) return null
  // An answer that was heard to its end must not be said again.
  if (wasLive && before.playout.length > after.playout.length) return 'whole'
  if (event.type === 'playout-reported') return 'heard'
  if (event.type === 'answer-transcribed') return 'words'
  return event.type === 'question-transcribed' && !event.isFinal ? 'words' : 'whole'
}
