import { setTimeout as wait } from 'node:timers/promises'
import type { BenchCall } from './bench-call.ts'
import { FrameReader, StampedFrames } from './stamped-frames.ts'

export interface LoadResult {
  readonly callSeconds: number
  readonly latenciesMs: readonly number[]
  readonly lost: number
  readonly duplicated: number
  readonly reordered: number
}

/** How long to wait for frames after the last one was sent. */
const drainMs = 2000

/**
 * Sends frames on all calls in real time, spread evenly over the frame's length. Waits for them to come back.
 */
export async function carryLoad(
  calls: readonly BenchCall[],
  { frameMs, lengthMs }: { frameMs: number; lengthMs: number },
): Promise<LoadResult> {
  const lines = calls.map((call) => {
    const reader = new FrameReader(frameMs)
    call.listen((chunk) => reader.push(chunk))
    return { call, reader, frames: new StampedFrames(frameMs) }
  })
  const startMs = performance.now()
  const total = Math.floor(lengthMs / frameMs) * lines.length
  /** The nth frame over all calls is due at n times the distance between two frames. */
  for (let n = 0; n < total;) {
    const dueCount = Math.min(total, Math.floor(((performance.now() - startMs) / frameMs) * lines.length))
    for (; n < dueCount; n++) {
      const { call, frames } = lines[n % lines.length]!
      call.send(frames.make())
    }
    await wait(1)
  }
  const isDone = () => lines.every(({ reader, frames }) => reader.tally.received >= frames.sent)
  for (const endMs = performance.now() + drainMs; !isDone() && performance.now() < endMs;) await wait(5)
  const tallies = lines.map(({ reader, frames }) => ({ ...reader.tally, sent: frames.sent }))
  const sum = (read: (tally: (typeof tallies)[number]) => number) =>
    tallies.reduce((total, tally) => total + read(tally), 0)
  return {
    callSeconds: (calls.length * lengthMs) / 1000,
    latenciesMs: tallies.flatMap(({ latenciesMs }) => latenciesMs).toSorted((a, b) => a - b),
    lost: sum(({ sent, received, duplicated }) => sent - (received - duplicated)),
    duplicated: sum(({ duplicated }) => duplicated),
    reordered: sum(({ reordered }) => reordered),
  }
}

/** Of sorted values. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

export const median = (values: readonly number[]): number =>
  percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  )
