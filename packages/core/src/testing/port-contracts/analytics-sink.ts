import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { CallFinished } from '@astrovoice/contracts/operations'
import type { AnalyticsSink } from '../../analytics/index.ts'
import { buildCallFinished } from '../builders/ended-call.ts'

export interface AnalyticsSinkUnderTest {
  readonly sink: AnalyticsSink
  /** Every stored event, in any order. */
  list(): Promise<CallFinished[]>
  close(): Promise<void>
}

/** The contract of every AnalyticsSink. */
export function analyticsSinkContract(name: string, open: () => Promise<AnalyticsSinkUnderTest>) {
  describe(`${name} as an analytics sink`, () => {
    let subject: AnalyticsSinkUnderTest
    beforeEach(async () => void (subject = await open()))
    afterEach(() => subject.close())

    test('an event is kept with every field', async () => {
      const event = buildCallFinished()
      await subject.sink.record(event)
      expect(await subject.list()).toEqual([event])
    })

    test('an event is kept once, also when it is recorded again', async () => {
      const event = buildCallFinished()
      await Promise.all([1, 2, 3].map(() => subject.sink.record(event)))
      await subject.sink.record(event)
      expect(await subject.list()).toEqual([event])
    })

    test('every event of an erased caller is gone, and those of others stay', async () => {
      const [event, other] = [buildCallFinished(), buildCallFinished()]
      const later = { ...buildCallFinished(), userId: event.userId, endedAt: '2026-12-01T00:00:00.000Z' }
      for (const each of [event, other, later]) await subject.sink.record(each)
      await subject.sink.erase(event.userId)
      await subject.sink.erase(event.userId)
      expect(await subject.list()).toEqual([other])
    })

    test('a caller without an event is erased from an empty sink', async () => {
      await subject.sink.erase(buildCallFinished().userId)
      expect(await subject.list()).toEqual([])
    })

    test('events recorded at once are all kept', async () => {
      const events = Array.from({ length: 50 }, () => buildCallFinished())
      await Promise.all(events.map((event) => subject.sink.record(event)))
      const kept = (await subject.list()).map(({ callId }) => callId)
      expect(kept.toSorted()).toEqual(events.map(({ callId }) => callId).toSorted())
    })
  })
}
