import { normalizeDegrees } from '../ephemeris/angle.ts'
import type { SkyOfDays } from './interpolated-sky.ts'
import { lastReach, nextReach, type GrowingAngle } from './reach.ts'

/** The angles of which the limbs of the panchang are equal parts, with their mean daily motions. */
export const elongation = (sky: SkyOfDays): GrowingAngle => ({
  at: (utcMs) => normalizeDegrees(sky.moonDeg(utcMs) - sky.sunDeg(utcMs)),
  degPerDay: 12.190749,
})
export const moonLongitude = (sky: SkyOfDays): GrowingAngle => ({ at: sky.moonDeg, degPerDay: 13.176358 })
export const sunLongitude = (sky: SkyOfDays): GrowingAngle => ({ at: sky.sunDeg, degPerDay: 0.985609 })
export const longitudeSum = (sky: SkyOfDays): GrowingAngle => ({
  at: (utcMs) => normalizeDegrees(sky.moonDeg(utcMs) + sky.sunDeg(utcMs)),
  degPerDay: 14.161967,
})

/** A stretch of time, UTC milliseconds; its end is not part of it. */
export type Interval = { readonly startMs: number; readonly endMs: number }

/** The part of the circle, 0 … parts − 1, in which an angle stands, and for how long. */
export type LimbSpan = Interval & { readonly index: number }

/** Every part of the circle (of `parts` equal ones) that an angle passes through within an interval. */
export const limbsWithin = (angle: GrowingAngle, parts: number, { startMs, endMs }: Interval): LimbSpan[] => {
  const widthDeg = 360 / parts
  const spans: LimbSpan[] = []
  let index = Math.floor(angle.at(startMs) / widthDeg)
  let from = lastReach(angle, index * widthDeg, startMs)
  while (from < endMs) {
    const next = (index + 1) % parts
    const to = nextReach(angle, next * widthDeg, from + 60_000)
    spans.push({ index, startMs: from, endMs: to })
    ;[index, from] = [next, to]
  }
  return spans
}
