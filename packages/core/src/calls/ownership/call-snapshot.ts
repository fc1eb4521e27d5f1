import { z } from 'zod'
import { farewell } from '../machine/answer/phrases.ts'
import { countInterruptions, countTurns } from '../machine/lifecycle/count-turns.ts'
import type { CallRecord } from './call-record.ts'
import { readEnding, writeEnding } from './stored-ending.ts'
import { SnapshotV1, snapshotVersion } from './snapshot-schema.ts'
import { readTranscript, writeTranscript } from './stored-transcript.ts'

/** A stored call that this gateway cannot read: of a newer release, which goes on with it, or broken. */
export class SnapshotUnreadable extends Error {
  override readonly name = 'SnapshotUnreadable'
}

const Versioned = z.object({ version: z.number().default(snapshotVersion) })

/** The stored form of a call, as text. */
export function writeSnapshot({ live, transcribedSeq, finished, ...rest }: CallRecord): string {
  const { pushToTalk, overlapping, lifecycle, transcript, ...same } = live
  const presence = { ...lifecycle, isLeaving: lifecycle.closing !== null }
  const stored: SnapshotV1 = {
    version: snapshotVersion,
    live: {
      ...same,
      release: pushToTalk,
      overlap: overlapping,
      presence,
      transcript: writeTranscript(transcript),
      figures: { ...live.figures, turns: countTurns(live), interruptions: countInterruptions(live) },
    } as SnapshotV1['live'],
    settledSeq: transcribedSeq,
    finished: finished && writeEnding(finished),
    ...rest,
  }
  return JSON.stringify(stored)
}

/**
 * Reads what a gateway of this release or of the one before has stored.
 * @throws SnapshotUnreadable
 */
export function readSnapshot(text: string): CallRecord {
  const stored: unknown = JSON.parse(text)
  const { version } = Versioned.parse(stored)
  if (version > snapshotVersion) {
    throw new SnapshotUnreadable(
      `The call was stored in version ${version}; this gateway reads ${snapshotVersion}.`,
    )
  }
  const parsed = SnapshotV1.safeParse(stored)
  // Names the places of faults, not the words of the caller.
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join('.'))
    throw new SnapshotUnreadable(`The stored call is not what a gateway stores: ${places.join(', ')}.`)
  }
  const { version: _version, live, settledSeq, finished, ...record } = parsed.data
  const { release, overlap, presence, figures, ...same } = live
  const { interruptions, turns: _turns, ...heldFigures } = figures
  const { isLeaving, ...lifecycle } = presence
  // Release 0.1 knew one reason, and nothing of when.
  const leave = {
    reason: 'too_long',
    farewell: farewell[live.identity.language],
    sinceMs: record.savedAtMs,
  } as const
  const closing = lifecycle.closing ?? (isLeaving ? leave : null)
  return {
    live: {
      ...same,
      pushToTalk: release,
      overlapping: overlap,
      lifecycle: { ...lifecycle, closing },
      transcript: readTranscript(live.transcript, interruptions),
      figures: heldFigures,
    },
    transcribedSeq: settledSeq,
    finished: finished && readEnding(finished),
    ...record,
  }
}
