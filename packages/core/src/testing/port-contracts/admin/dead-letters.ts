import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { DeadLetter, DeadLetters } from '../../../jobs/index.ts'

const letter = (fields: Partial<DeadLetter> = {}): DeadLetter => ({
  queue: 'tts',
  jobName: 'speakSummary',
  payload: { callId: randomUUID() },
  reason: 'SpeechFailed',
  failedAtMs: Date.parse('2026-11-29T10:00:00Z'),
  ...fields,
})

/** The contract of every store of dead letters; each test gets an empty one. */
export function deadLettersContract(name: string, open: () => Promise<DeadLetters>) {
  describe(`${name} as the store of dead letters`, () => {
    test('letters are counted by queue, job and reason, the largest group first', async () => {
      const letters = await open()
      const later = Date.parse('2026-11-29T12:00:00Z')
      await letters.record(letter())
      await letters.record(letter({ failedAtMs: later }))
      await letters.record(letter({ reason: 'ModelUnavailable' }))
      await letters.record(letter({ reason: 'ModelUnavailable' }))
      await letters.record(letter({ reason: 'ModelUnavailable' }))
      await letters.record(letter({ queue: 'analytics', jobName: 'recordEvent' }))
      const base = { queue: 'tts', jobName: 'speakSummary' }
      const groups = await letters.group()
      expect(groups.map(({ count }) => count)).toEqual([3, 2, 1])
      expect(groups[0]).toMatchObject({ ...base, reason: 'ModelUnavailable' })
      expect(groups[1]).toEqual({
        ...base,
        reason: 'SpeechFailed',
        count: 2,
        oldestMs: Date.parse('2026-11-29T10:00:00Z'),
        newestMs: later,
      })
    })

    test('letters are listed by queue, job, reason and id, oldest first', async () => {
      const letters = await open()
      await letters.record(letter({ failedAtMs: 2000, payload: { n: 2 } }))
      await letters.record(letter({ failedAtMs: 1000, payload: { n: 1 } }))
      await letters.record(letter({ reason: 'ModelUnavailable', payload: { n: 3 } }))
      const same = await letters.list({ reason: 'SpeechFailed', jobName: 'speakSummary', limit: 10 })
      expect(same.map(({ payload }) => payload)).toEqual([{ n: 1 }, { n: 2 }])
      const [first] = same
      expect(await letters.list({ ids: [first!.id], limit: 10 })).toEqual([first])
      expect(await letters.list({ ids: [], limit: 10 })).toEqual([])
      expect(await letters.list({ queue: 'notifications', limit: 10 })).toEqual([])
    })

    test('what is discarded is gone, and what was replayed cannot be discarded', async () => {
      const letters = await open()
      await letters.record(letter({ failedAtMs: 1000 }))
      await letters.record(letter({ failedAtMs: 2000 }))
      const [replayed, discarded] = await letters.list({ limit: 10 })
      await letters.markReplayed(replayed!.id, Date.now())
      const ids = [replayed!.id, discarded!.id, randomUUID()]
      expect(await letters.discard({ queue: 'privacy', ids })).toBe(0)
      expect(await letters.discard({ queue: 'tts', ids })).toBe(1)
      expect(await letters.list({ limit: 10 })).toEqual([])
      expect(await letters.group()).toEqual([])
    })
  })
}
