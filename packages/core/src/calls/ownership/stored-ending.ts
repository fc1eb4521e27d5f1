import { toInstant } from '@astrovoice/contracts'
import type { EndedCall } from '../../ports/conversations.ts'
import type { StoredEnding } from './snapshot-schema.ts'

/** An ended call as release 0.1 stores it in the snapshot. */
export function writeEnding({
  birthProfileId,
  leaseEpoch,
  items,
  startedAtMs,
  endedAtMs,
  ...figures
}: EndedCall): StoredEnding {
  return {
    event: {
      type: 'call_finished',
      ...figures,
      startedAt: toInstant(startedAtMs),
      endedAt: toInstant(endedAtMs),
      toolCalls: [...figures.toolCalls],
      firstAudioMs: [...figures.firstAudioMs],
    },
    birthProfileId,
    leaseEpoch,
    items: items.map(({ atMs, ...item }) => ({ ...item, at: toInstant(atMs) })),
  }
}

export function readEnding({ event, items, ...rest }: StoredEnding): EndedCall {
  const { type: _, startedAt, endedAt, ...figures } = event
  return {
    ...figures,
    ...rest,
    startedAtMs: Date.parse(startedAt),
    endedAtMs: Date.parse(endedAt),
    items: items.map(({ at, ...item }) => ({ ...item, atMs: Date.parse(at) })),
  }
}
