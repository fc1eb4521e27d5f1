import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readSnapshot, SnapshotUnreadable, writeSnapshot } from './call-snapshot.ts'
import type { SnapshotV1 } from './snapshot-schema.ts'

/** What release 0.1 stored of calls in different states, written by its own code. */
const release = JSON.parse(
  readFileSync(new URL('./snapshots/release-0.1.json', import.meta.url), 'utf8'),
) as Record<string, Omit<SnapshotV1, 'version'>>
const states = Object.entries(release)

test.each(states)('a call that release 0.1 stored while %s is read', (_, stored) => {
  const { live, transcribedSeq, resumeToken, finished } = readSnapshot(JSON.stringify(stored))
  expect({ transcribedSeq, resumeToken }).toEqual({
    transcribedSeq: stored.settledSeq,
    resumeToken: stored.resumeToken,
  })
  expect(finished === null).toBe(stored.finished === null)
  expect(live.transcript).toMatchObject(
    stored.live.transcript.map((entry) =>
      entry.kind === 'answer'
        ? { text: entry.text, cut: entry.wasInterrupted ? 'interrupted' : null }
        : entry,
    ),
  )
  if (stored.live.overlap) expect(live.overlapping).toMatchObject(stored.live.overlap)
  else expect(live.overlapping).toBeNull()
  if (stored.live.release) expect(live.pushToTalk).toMatchObject(stored.live.release)
  else expect(live.pushToTalk).toBeNull()
  const { isLeaving, ...same } = stored.live.presence
  expect(live.lifecycle).toMatchObject(same)
  expect([live.lifecycle.isFull, live.lifecycle.closing]).toEqual([
    false,
    isLeaving ? expect.anything() : null,
  ])
})

test.each(states)('release 0.1 finds all its fields in what is stored of a call while %s', (_, stored) => {
  const written: unknown = JSON.parse(writeSnapshot(readSnapshot(JSON.stringify(stored))))
  // It reads without a check. Every field it wrote is there with its value, and new fields do not disturb it.
  expect(written).toMatchObject(stored)
})

test('what is stored is read back the same', () => {
  for (const [, stored] of states) {
    const record = readSnapshot(JSON.stringify(stored))
    expect(readSnapshot(writeSnapshot(record))).toEqual(record)
  }
})

test('a farewell that release 0.1 had begun is finished, and release 0.1 can read one of ours', () => {
  const { live, ...rest } = states[0]![1]
  const leaving = { ...rest, live: { ...live, presence: { ...live.presence, isLeaving: true } } }
  const record = readSnapshot(JSON.stringify(leaving))
  expect(record.live.lifecycle.closing).toMatchObject({ reason: 'too_long', sinceMs: rest.savedAtMs })
  expect(JSON.parse(writeSnapshot(record))).toMatchObject(leaving)
})

test('a call of a newer release is left to its gateways', () => {
  const newer = JSON.stringify({ ...states[0]![1], version: 2 })
  expect(() => readSnapshot(newer)).toThrow(SnapshotUnreadable)
})

test('a field that is missing is an error, not a call in an unknown state', () => {
  const { live, ...rest } = states[0]![1]
  const { transcript: _, ...broken } = live
  expect(() => readSnapshot(JSON.stringify({ ...rest, live: broken }))).toThrow()
})

test('an ended call that release 0.1 stored has its figures, times and items', () => {
  const { finished } = readSnapshot(JSON.stringify(release['ended but not stored']))
  const said = { kind: 'spoken', atMs: Date.UTC(2026, 10, 24, 10), wasInterrupted: false }
  expect(finished).toMatchObject({
    callId: '7f2c1d9e-1b53-4c0e-9d24-3a5b6c7d8e9f',
    startedAtMs: Date.UTC(2026, 10, 24, 10),
    endedAtMs: Date.UTC(2026, 10, 24, 10, 0, 2),
    durationMs: 2000,
    reason: 'caller_hung_up',
    rating: 5,
    turns: 1,
    birthProfileId: '99999999-8888-4777-8666-555555555555',
    leaseEpoch: 1_764_000_000_000,
    items: [
      { ...said, itemId: 'text When?', role: 'caller', text: 'When?' },
      { ...said, itemId: 'a', role: 'astrologer', text: 'Soon.' },
    ],
  })
})

describe('interruptions of a call that release 0.1 stored', () => {
  const answer = (itemId: string, wasInterrupted: boolean) => ({
    kind: 'answer' as const,
    itemId,
    atMs: 0,
    text: 'Soon.',
    wasInterrupted,
  })
  const storedWith = (interruptions: number, transcript: unknown[]) => {
    const { live, ...rest } = states[0]![1]
    const figures = { ...live.figures, interruptions }
    return JSON.stringify({ ...rest, live: { ...live, figures, transcript } })
  }
  const cutsOf = (text: string) =>
    readSnapshot(text).live.transcript.map((entry) => entry.kind === 'answer' && entry.cut)

  test('are the latest of the answers that were cut', () => {
    const transcript = [answer('a', true), answer('b', false), answer('c', true)]
    expect(cutsOf(storedWith(1, transcript))).toEqual(['unheard', null, 'interrupted'])
  })

  test('include one that it added to a call of this release', () => {
    const ours = { ...answer('a', true), cut: 'incomplete' }
    const theirs = { ...answer('b', true), cut: null }
    expect(cutsOf(storedWith(1, [ours, theirs]))).toEqual(['incomplete', 'interrupted'])
  })

  test('do not include an answer that it took back to whole', () => {
    const resumed = { ...answer('a', false), cut: 'interrupted' }
    expect(cutsOf(storedWith(0, [resumed]))).toEqual([null])
  })
})
