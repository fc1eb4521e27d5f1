import type { SkyOfDays } from '../interpolated-sky.ts'
import { elongation, type Interval } from '../limbs.ts'
import { nextReach } from '../reach.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** When a tithi, 1 … 30, of a lunation runs. */
export const tithiIn = (sky: SkyOfDays, lunation: Interval, tithi: number): Interval => {
  const angle = elongation(sky)
  const nearMs = lunation.startMs + ((lunation.endMs - lunation.startMs) * (tithi - 1)) / 30
  const startMs = tithi === 1 ? lunation.startMs : nextReach(angle, (tithi - 1) * 12, nearMs - 2 * DAY_MS)
  return { startMs, endMs: nextReach(angle, (tithi % 30) * 12, startMs + HOUR_MS) }
}

/** The tithi that begins when another ends. */
export const tithiAfter = (sky: SkyOfDays, { endMs }: Interval): Interval => {
  const angle = elongation(sky)
  const endDeg = (Math.round(angle.at(endMs) / 12) * 12 + 12) % 360
  return { startMs: endMs, endMs: nextReach(angle, endDeg, endMs) }
}
