import { degreesBetween, degree } from '../../src/ephemeris/angle.ts'
import type { PackedCorrection } from '../../src/ephemeris/correction.ts'
import { evaluateSeries } from '../../src/ephemeris/evaluate-series.ts'
import { eclipticToEquator } from '../../src/ephemeris/heliocentric.ts'
import { unpackSeries } from '../../src/ephemeris/packed-series.ts'
import type { PackedSeries } from '../../src/ephemeris/packed-series.ts'
import { daysPerCentury, j2000 } from '../../src/ephemeris/time-scales.ts'
import { length, rotate } from '../../src/ephemeris/vector.ts'
import type { Matrix, Vector } from '../../src/ephemeris/vector.ts'
import { chebyshevFit } from './chebyshev-fit.ts'

/** A ten-thousandth of an arcsecond: no planet's correction is more than 32,767 of them. */
const angleUnit = 5e-10
const segmentDays = 3652.5
/** Samples of a segment, far more than coefficients, so that what is quicker than they averages out. */
const sampleCount = 192

const transposed = ([a, b, c]: Matrix): Matrix => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
]
const equatorToEcliptic = transposed(eclipticToEquator)

/**
 * What JPL's integration, fitted to radar and spacecraft, has more than the cut VSOP87 (which was fitted to DE200):
 * slow enough for a few Chebyshev coefficients every ten years.
 */
export function packCorrection(
  packed: PackedSeries,
  jplPlace: (jd: number) => Vector,
  span: { startDaysFromJ2000: number; segments: number; degree: number; meanDistanceAu: number },
): PackedCorrection {
  const { startDaysFromJ2000, segments, meanDistanceAu } = span
  const series = unpackSeries(packed)
  const difference = (days: number): Vector => {
    const { values } = evaluateSeries(series, days / (daysPerCentury * 10))
    const place = rotate(equatorToEcliptic, jplPlace(j2000 + days))
    const distance = length(place)
    const longitude = Math.atan2(place[1], place[0])
    return [
      degreesBetween(values[0] / degree, longitude / degree) * degree,
      Math.asin(place[2] / distance) - values[1],
      (distance - values[2]) / meanDistanceAu,
    ]
  }
  const counts = Array.from({ length: segments }, (_, segment) => {
    const from = startDaysFromJ2000 + segment * segmentDays
    return chebyshevFit(difference, { from, to: from + segmentDays, degree: sampleCount - 1 }).map((axis) =>
      axis.slice(0, span.degree + 1).map((coefficient) => Math.round(coefficient / angleUnit)),
    )
  }).flat(2)
  const bytes = Buffer.alloc(counts.length * 2)
  counts.forEach((count, index) => bytes.writeInt16LE(count, index * 2))
  return {
    startDaysFromJ2000,
    segmentDays,
    coefficientsPerAxis: span.degree + 1,
    unit: angleUnit,
    meanDistanceAu,
    counts: bytes.toString('base64'),
  }
}
