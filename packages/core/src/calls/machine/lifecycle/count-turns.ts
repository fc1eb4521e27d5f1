import type { LiveCall } from '../call.ts'

/** Questions that began a turn. Overlapping speech is none until it interrupts. */
export function countTurns({ transcript, overlapping }: LiveCall): number {
  const undecided = overlapping && !overlapping.cut ? overlapping.items : []
  return transcript.filter(({ kind, itemId }) => kind === 'question' && !undecided.includes(itemId)).length
}

/** Answers that the caller interrupted. */
export const countInterruptions = ({ transcript }: LiveCall): number =>
  transcript.filter((entry) => entry.kind === 'answer' && entry.cut === 'interrupted').length
