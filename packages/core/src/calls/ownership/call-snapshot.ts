import { z } from 'zod'
import type { CallRecord } from './call-record.ts'
import { SnapshotV1, snapshotVersion } from './snapshot-schema.ts'

/** A stored call that this gateway cannot read: of a newer release, which goes on with it, or broken. */
export class SnapshotUnreadable extends Error {
  override readonly name = 'SnapshotUnreadable'
}

const Versioned = z.object({ version: z.number().default(snapshotVersion) })

/** The stored form of a call, as text. */
export function writeSnapshot({ live, transcribedSeq, ...rest }: CallRecord): string {
  const { pushToTalk, overlapping, lifecycle, ...same } = live
  const stored: SnapshotV1 = {
    version: snapshotVersion,
    live: { ...same, release: pushToTalk, overlap: overlapping, presence: lifecycle } as SnapshotV1['live'],
    settledSeq: transcribedSeq,
    ...(rest as Pick<SnapshotV1, 'resumeToken' | 'savedAtMs' | 'finished'>),
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
  // Of what is wrong the places are named, not the words that were said.
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join('.'))
    throw new SnapshotUnreadable(`The stored call is not what a gateway stores: ${places.join(', ')}.`)
  }
  const { live, settledSeq, resumeToken, savedAtMs, finished } = parsed.data
  const { release, overlap, presence, ...same } = live
  return {
    live: { ...same, pushToTalk: release, overlapping: overlap, lifecycle: presence },
    transcribedSeq: settledSeq,
    resumeToken,
    savedAtMs,
    finished,
  }
}
