import { describe, expect, test } from '@jest/globals'
import { describeMetrics } from './describe-metrics.ts'
import { handler } from './handler.ts'

const id = '3f0c9a52-6a0e-4f4e-9d3a-0b3f5c1d2e4f'
const event = {
  type: 'call_finished',
  callId: id,
  conversationId: id,
  userId: id,
  astrologerId: 'acharya-vidya',
  language: 'hi',
  startedAt: '2026-11-24T04:00:00.000Z',
  endedAt: '2026-11-24T04:05:00.000Z',
  durationMs: 300_000,
  reason: 'caller_hung_up',
  turns: 4,
  interruptions: 1,
  toolCalls: [],
  firstAudioMs: [700, 900],
  rating: null,
}
const arrivedAtMs = Date.parse('2026-11-24T04:05:03.000Z')

type Metrics = Record<string, unknown> & {
  readonly _aws: {
    readonly CloudWatchMetrics: [{ Namespace: string; Metrics: { Name: string; Unit: string }[] }]
  }
}
const read = (given: object) => JSON.parse(describeMetrics(JSON.stringify(given), arrivedAtMs)!) as Metrics

describe('the metrics of an ended call', () => {
  test('have the embedded metric format, each named metric with its value beside it', () => {
    const metrics = read(event)
    const [{ Namespace, Metrics: named }] = metrics._aws.CloudWatchMetrics
    expect(Namespace).toBe('AstroVoice')
    for (const { Name } of named) expect(metrics[Name]).toBeDefined()
    expect(metrics).toMatchObject({
      CallsEnded: 1,
      CallsDropped: 0,
      CallMs: 300_000,
      FirstAudioMs: [700, 900],
    })
  })

  test('have the time that the event waited in its queue', () => {
    expect(read(event)['EventAgeMs']).toBe(3000)
  })

  test.each([
    ['model_lost', 1],
    ['server_stopping', 1],
    ['caller_gone', 0],
  ])('count %s as %i dropped', (reason, dropped) => {
    expect(read({ ...event, reason })['CallsDropped']).toBe(dropped)
  })

  test('leave first audio out when nobody spoke: an empty list is no value', () => {
    expect(
      read({ ...event, firstAudioMs: [] })._aws.CloudWatchMetrics[0].Metrics.map(({ Name }) => Name),
    ).not.toContain('FirstAudioMs')
  })

  test('hold nothing about the caller', () => {
    expect(JSON.stringify(read(event))).not.toContain(id)
  })
})

test('every record passes unchanged, also one that is no event', () => {
  const records = ['{"type":"other"}', 'not JSON'].map((text, index) => ({
    recordId: `${index}`,
    data: Buffer.from(text).toString('base64'),
    approximateArrivalTimestamp: arrivedAtMs,
  }))
  expect(handler({ records })).toEqual({
    records: records.map(({ recordId, data }) => ({ recordId, data, result: 'Ok' })),
  })
})
