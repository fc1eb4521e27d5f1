import type { Entry, Transcript } from '../machine/answer/transcript.ts'
import type { SnapshotV1 } from './snapshot-schema.ts'

type StoredEntry = SnapshotV1['live']['transcript'][number]
type StoredAnswer = Extract<StoredEntry, { kind: 'answer' }>

/** Release 0.1 knows of an answer only whether it was cut. */
export const writeTranscript = (transcript: Transcript): StoredEntry[] =>
  transcript.map((entry) =>
    entry.kind === 'answer' ? { ...entry, wasInterrupted: entry.cut !== null } : { ...entry },
  )

/**
 * Release 0.1 stores no reason of a cut and counts interruptions beside the transcript. Interruptions that the
 * transcript cannot name go to the latest answers that were cut.
 */
export function readTranscript(stored: readonly StoredEntry[], interruptions: number): Transcript {
  const named = stored.filter((entry) => entry.kind === 'answer' && entry.cut === 'interrupted').length
  let unnamed = Math.max(0, interruptions - named)
  const read = (entry: StoredEntry): Entry => {
    if (entry.kind !== 'answer') return entry
    if (isNamed(entry)) return toAnswer(entry, entry.cut)
    return toAnswer(entry, unnamed-- > 0 ? 'interrupted' : 'unheard')
  }
  return stored.toReversed().map(read).toReversed()
}

/** A gateway of release 0.1 that goes on with a call of this one changes `wasInterrupted` and leaves `cut`. */
const isNamed = ({ cut, wasInterrupted }: StoredAnswer) => !wasInterrupted || cut !== null

function toAnswer({ wasInterrupted, ...answer }: StoredAnswer, cut: StoredAnswer['cut']): Entry {
  return { ...answer, cut: wasInterrupted ? cut : null }
}
