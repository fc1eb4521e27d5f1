import { degreesBetween, normalizeDegrees } from '../../ephemeris/angle.ts'
import type { Span } from '../../events/span.ts'
import { drishtiOf } from '../../jyotish/strength/aspects.ts'
import type { Claim } from '../../rules/claim.ts'
import { exactHits, type Track, trackOf } from '../transits/exact-hits.ts'
import { SLOW_GRAHAS, type SlowGraha, type SlowSky } from '../transits/slow-sky.ts'
import { exactStation, slowStations } from '../transits/slow-stations.ts'
import { looksExactlyOn, standsExactlyOn, turnsNear } from '../words.ts'
import type { NatalPoint } from './area-view.ts'
import { TRANSIT_RULES } from './window-rules.ts'

/** How far behind a natal point, in degrees, a slow graha stands on it or aspects it in full. */
const fullAspectsDeg = (graha: SlowGraha): number[] => [1, ...drishtiOf(graha)].map((sign) => (sign - 1) * 30)

/** A station marks a natal point within this. */
const STATION_ORB_DEG = 1

type Peak = Omit<Claim, 'id'> & { readonly about: string; readonly atUtcMs: number }

const hitsOf = (sky: SlowSky, track: Track, { id, longitudeDeg, label }: NatalPoint): Peak[] =>
  fullAspectsDeg(track.graha).flatMap((aspectDeg) => {
    const { graha } = track
    const targetDeg = normalizeDegrees(longitudeDeg - aspectDeg)
    return exactHits(sky, track, targetDeg).map((atUtcMs) => ({
      about: `${graha}.${id}`,
      atUtcMs,
      rule: TRANSIT_RULES.exactHit.id,
      evidence: (aspectDeg === 0 ? standsExactlyOn : looksExactlyOn)(graha, label),
      figures: { atUtcMs, longitudeDeg: targetDeg, natalDeg: longitudeDeg, aspectDeg },
    }))
  })

const stationsOf = (sky: SlowSky, graha: SlowGraha, points: readonly NatalPoint[], span: Span): Peak[] =>
  slowStations(sky, graha, span).flatMap((station) =>
    points
      .filter((point) => Math.abs(degreesBetween(station.longitudeDeg, point.longitudeDeg)) < STATION_ORB_DEG)
      .map(({ id, longitudeDeg: natalDeg, label }) => {
        const atUtcMs = exactStation(sky, station)
        return {
          about: `${graha}.${id}`,
          atUtcMs,
          rule: TRANSIT_RULES.station.id,
          evidence: turnsNear(graha, label),
          figures: { atUtcMs, longitudeDeg: station.longitudeDeg, natalDeg },
        }
      }),
  )

/**
 * Instants in a window, in order, when Jupiter or Saturn stands on a natal point, aspects it to the degree, or turns
 * within a degree of it.
 */
export const peaksIn = (sky: SlowSky, points: readonly NatalPoint[], span: Span, prefix: string): Claim[] =>
  SLOW_GRAHAS.flatMap((graha) => {
    const track = trackOf(sky, graha, span)
    return [...points.flatMap((point) => hitsOf(sky, track, point)), ...stationsOf(sky, graha, points, span)]
  })
    .filter(({ atUtcMs }) => atUtcMs >= span.fromMs && atUtcMs < span.toMs)
    .sort((a, b) => a.atUtcMs - b.atUtcMs)
    .map(({ about, atUtcMs, ...claim }) => ({ id: `${prefix}.${claim.rule}.${about}.${atUtcMs}`, ...claim }))
