import { supportedYears } from '../ephemeris/time-scales.ts'
import { type Station, stations } from '../events/stations.ts'
import { FIVE_GRAHAS, type Graha } from '../jyotish/grahas.ts'

const DAY_MS = 86_400_000
/** Two stations of Mercury lie within it, and those of the others within three. */
const LOOK_MS = 240 * DAY_MS
const LAST_MS = Date.UTC(supportedYears.last + 1, 0, 1) - 1

type Turning = (typeof FIVE_GRAHAS)[number]

/** Which way a graha goes, and when it turns next. */
export type Motion = {
  readonly isRetrograde: boolean
  /** In order of time; fewer where the tables end. */
  readonly nextStations: readonly Station[]
}

/** The last answer for each graha: it holds until the first of its stations. */
const known = new Map<Turning, Motion & { readonly fromMs: number }>()

const turns = (graha: Graha): graha is Turning => FIVE_GRAHAS.some((each) => each === graha)

/**
 * The motion of a graha at an instant, with its next two stations; null for the Sun and the Moon, which never turn, and
 * for the nodes, which always go back.
 * @throws AstrologyError `YEAR_OUT_OF_RANGE` outside 1800 to 2100.
 */
export const motionAt = (graha: Graha, utcMs: number): Motion | null => {
  if (!turns(graha)) return null
  const last = known.get(graha)
  if (last && last.fromMs <= utcMs && utcMs < (last.nextStations[0]?.utcMs ?? Number.NEGATIVE_INFINITY))
    return last
  const found: Station[] = []
  for (let fromMs = utcMs; found.length < 2 && fromMs < LAST_MS; fromMs += LOOK_MS) {
    found.push(...stations(graha, { fromMs, toMs: Math.min(fromMs + LOOK_MS, LAST_MS) }))
  }
  const nextStations = found.slice(0, 2)
  const motion = { fromMs: utcMs, isRetrograde: nextStations[0]?.turns === 'direct', nextStations }
  known.set(graha, motion)
  return motion
}
