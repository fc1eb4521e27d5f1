import { degreesBetween } from '../../ephemeris/angle.ts'
import { refineCrossing } from '../../events/search.ts'
import type { Span } from '../../events/span.ts'
import { polish } from './polish.ts'
import { DAY_MS, type SlowGraha, type SlowSky } from './slow-sky.ts'

/** Neither Jupiter nor Saturn crosses a longitude twice in this time, but within hours of a station. */
const STEP_DAYS = 8
/** Some minutes: the theory does the rest. */
const TOLERANCE_DAYS = 0.01

/** Where a slow graha is, every eight days of a span: looked up once for all longitudes that are searched. */
export type Track = {
  readonly graha: SlowGraha
  readonly span: Span
  readonly instantsMs: readonly number[]
  readonly longitudesDeg: readonly number[]
}

export const trackOf = (sky: SlowSky, graha: SlowGraha, span: Span): Track => {
  const stepMs = STEP_DAYS * DAY_MS
  const count = Math.ceil((span.toMs - span.fromMs) / stepMs) + 1
  const instantsMs = Array.from({ length: count }, (_, step) =>
    Math.min(span.toMs, span.fromMs + step * stepMs),
  )
  return { graha, span, instantsMs, longitudesDeg: instantsMs.map((utcMs) => sky.near(graha, utcMs)) }
}

/** Instants of a track at which its graha stands exactly on a sidereal longitude. */
export const exactHits = (sky: SlowSky, track: Track, targetDeg: number): number[] => {
  const { graha, span, instantsMs, longitudesDeg } = track
  const hits: number[] = []
  let before = degreesBetween(targetDeg, longitudesDeg[0] ?? 0)
  for (let step = 1; step < instantsMs.length; step++) {
    const after = degreesBetween(targetDeg, longitudesDeg[step] as number)
    // An angle's jump from +180 to -180 is no crossing.
    if (before < 0 !== after < 0 && Math.abs(after - before) < 180) {
      const startMs = instantsMs[step - 1] as number
      const away = (days: number): number =>
        degreesBetween(targetDeg, sky.near(graha, startMs + days * DAY_MS))
      const days = refineCrossing(away, 0, ((instantsMs[step] as number) - startMs) / DAY_MS, TOLERANCE_DAYS)
      hits.push(polish(sky, graha, targetDeg, startMs + days * DAY_MS))
    }
    before = after
  }
  return hits.filter((utcMs) => utcMs >= span.fromMs && utcMs < span.toMs)
}
