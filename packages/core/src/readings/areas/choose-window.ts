import type { Window } from '@astrovoice/astrology/timing'

const rank: Readonly<Record<Window['strength'], number>> = { strong: 3, fair: 2, slight: 1 }

/** The window to speak of: of those that are not over, the strongest, and of equals the earliest. */
export function chooseWindow(windows: readonly Window[], nowMs: number): Window | undefined {
  const ahead = windows.filter(({ toUtcMs }) => toUtcMs > nowMs)
  return (ahead.length > 0 ? ahead : windows).reduce<Window | undefined>(
    (best, each) => (best && rank[best.strength] >= rank[each.strength] ? best : each),
    undefined,
  )
}
