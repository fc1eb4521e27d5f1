import type { Interval } from '../limbs.ts'

/** The time that lies in both lists of intervals. */
export const intersect = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  a.flatMap((one) =>
    b
      .map((other) => ({
        startMs: Math.max(one.startMs, other.startMs),
        endMs: Math.min(one.endMs, other.endMs),
      }))
      .filter(({ startMs, endMs }) => startMs < endMs),
  )

/** What is left of some intervals without another. */
export const without = (intervals: readonly Interval[], taken: Interval): Interval[] =>
  intersect(intervals, [
    { startMs: -Infinity, endMs: taken.startMs },
    { startMs: taken.endMs, endMs: Infinity },
  ])
