import type { Window } from '@astrovoice/astrology/timing'

const rank: Readonly<Record<Window['strength'], number>> = { strong: 3, fair: 2, slight: 1 }

/** Windows as they matter to a caller: those that are not over, the strongest, and of equals the earliest first. */
export const byImportance = (windows: readonly Window[], nowMs: number): Window[] =>
  windows.toSorted(
    (a, b) =>
      Number(b.toUtcMs > nowMs) - Number(a.toUtcMs > nowMs) ||
      rank[b.strength] - rank[a.strength] ||
      a.fromUtcMs - b.fromUtcMs,
  )

/** The window to speak of. */
export const chooseWindow = (windows: readonly Window[], nowMs: number): Window | undefined =>
  byImportance(windows, nowMs)[0]

export interface Run {
  readonly fromUtcMs: number
  /** Not part of the run. */
  readonly toUtcMs: number
}

/** The windows that follow one another without a gap around `best`, and are not much weaker, as one time. */
export function runAround(windows: readonly Window[], best: Window): Run {
  let [first, last] = [best, best]
  for (;;) {
    const before = windows.find((each) => each.toUtcMs === first.fromUtcMs && each.strength !== 'slight')
    if (!before) break
    first = before
  }
  for (;;) {
    const after = windows.find((each) => each.fromUtcMs === last.toUtcMs && each.strength !== 'slight')
    if (!after) break
    last = after
  }
  return { fromUtcMs: first.fromUtcMs, toUtcMs: last.toUtcMs }
}
