import { decodeBase64 } from './base64.ts'
import { chebyshevSum } from './chebyshev.ts'
import type { Coordinates } from './evaluate-series.ts'

/** What a cut series lacks, as `scripts/make-series.ts` packs it: Chebyshev coefficients of equal stretches of time. */
export type PackedCorrection = {
  readonly startDaysFromJ2000: number
  readonly segmentDays: number
  readonly coefficientsPerAxis: number
  /** Radians of one count in longitude and latitude; of the mean distance in the radius. */
  readonly unit: number
  readonly meanDistanceAu: number
  /** Base64 of little-endian i16 counts, by segment, by coordinate. */
  readonly counts: string
}

export type Correction = Omit<PackedCorrection, 'counts'> & {
  readonly counts: Int16Array
  readonly segments: number
}

export function unpackCorrection({ counts, ...rest }: PackedCorrection): Correction {
  const view = new DataView(decodeBase64(counts).buffer)
  const unpacked = Int16Array.from({ length: view.byteLength / 2 }, (_, index) =>
    view.getInt16(index * 2, true),
  )
  return { ...rest, counts: unpacked, segments: unpacked.length / (3 * rest.coefficientsPerAxis) }
}

/** What to add to longitude, latitude (radians) and radius (au), and to their daily rates. */
export function evaluateCorrection(correction: Correction, daysFromJ2000: number): Coordinates {
  const { segmentDays, coefficientsPerAxis, unit, meanDistanceAu, counts, segments } = correction
  const elapsed = (daysFromJ2000 - correction.startDaysFromJ2000) / segmentDays
  const segment = Math.min(Math.max(Math.floor(elapsed), 0), segments - 1)
  const u = 2 * (elapsed - segment) - 1
  const axis = (number: number) =>
    chebyshevSum(counts, (segment * 3 + number) * coefficientsPerAxis, coefficientsPerAxis, u)
  const [longitude, latitude, radius] = [axis(0), axis(1), axis(2)]
  const perDay = (2 * unit) / segmentDays
  return {
    values: [longitude.value * unit, latitude.value * unit, radius.value * unit * meanDistanceAu],
    rates: [longitude.slope * perDay, latitude.slope * perDay, radius.slope * perDay * meanDistanceAu],
  }
}
