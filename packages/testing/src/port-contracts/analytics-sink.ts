import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CallFinished } from '@astrovoice/contracts'
import type { AnalyticsSink } from '@astrovoice/core'

export interface AnalyticsSinkUnderTest {
  readonly sink: AnalyticsSink
  /** Everything that was kept, in any order. */
  list(): Promise<CallFinished[]>
  close(): Promise<void>
}

export const callFinished = (fields: Partial<Record<keyof CallFinished, unknown>> = {}) =>
  CallFinished.parse({
    type: 'call_finished',
    callId: randomUUID(),
    conversationId: randomUUID(),
    userId: randomUUID(),
    astrologerId: 'acharya-vidya',
    language: 'hinglish',
    startedAt: '2026-11-24T04:57:00Z',
    endedAt: '2026-11-24T05:02:00Z',
    durationMs: 300_000,
    reason: 'caller_hung_up',
    turns: 4,
    interruptions: 1,
    toolCalls: ['get_birth_chart'],
    firstAudioMs: [640, 710],
    rating: null,
    ...fields,
  })

/** What every AnalyticsSink keeps its callers. */
export function analyticsSinkContract(name: string, open: () => Promise<AnalyticsSinkUnderTest>) {
  describe(`${name} as an analytics sink`, () => {
    let subject: AnalyticsSinkUnderTest
    beforeEach(async () => void (subject = await open()))
    afterEach(() => subject.close())

    test('an event is kept with every field', async () => {
      const event = callFinished()
      await subject.sink.record(event)
      expect(await subject.list()).toEqual([event])
    })

    test('an event is kept once, however often it is recorded', async () => {
      const event = callFinished()
      await Promise.all([1, 2, 3].map(() => subject.sink.record(event)))
      await subject.sink.record(event)
      expect(await subject.list()).toEqual([event])
    })

    test('events recorded at once are all kept', async () => {
      const events = Array.from({ length: 50 }, () => callFinished())
      await Promise.all(events.map((event) => subject.sink.record(event)))
      const kept = (await subject.list()).map(({ callId }) => callId)
      expect(kept.toSorted()).toEqual(events.map(({ callId }) => callId).toSorted())
    })
  })
}
