import { degree, normalizeDegrees } from '../ephemeris/angle.ts'
import { AstrologyError } from '../errors.ts'
import type { Angles } from './angles.ts'

/** Where the twelve houses begin, from the first: longitudes in [0, 360). */
export type Cusps = readonly number[]

/** Each house is a sign, the first the sign that rises. */
export function wholeSignCusps(ascendantDeg: number): Cusps {
  return equalCusps(Math.floor(ascendantDeg / 30) * 30)
}

/** Twelve times 30° from the ascendant. */
export function equalCusps(ascendantDeg: number): Cusps {
  return Array.from({ length: 12 }, (_, house) => normalizeDegrees(ascendantDeg + 30 * house))
}

/** The quadrants between horizon and meridian, each cut in three. */
export function porphyryCusps({ ascendantDeg, midheavenDeg }: Angles): Cusps {
  const lowerQuadrant = normalizeDegrees(midheavenDeg + 180 - ascendantDeg)
  const upperQuadrant = 180 - lowerQuadrant
  const half = [0, 1, 2].map((third) => ascendantDeg + (lowerQuadrant * third) / 3)
  const rest = [0, 1, 2].map((third) => midheavenDeg + 180 + (upperQuadrant * third) / 3)
  return withOpposites([...half, ...rest])
}

/** Sripati's houses: Porphyry's cusps are their middles, and they begin half way between. */
export function sripatiCusps(angles: Angles): Cusps {
  const middles = porphyryCusps(angles)
  return middles.map((middle, house) => {
    const previous = middles[(house + 11) % 12] as number
    return normalizeDegrees(middle - normalizeDegrees(middle - previous) / 2)
  })
}

/**
 * Placidus: each cusp has made a third or two of its own half arc. Fixed point of
 * `RA = RAMC + offset + fraction · asin(tan φ tan δ)`.
 * @throws AstrologyError `HOUSES_UNDEFINED` inside the polar circles, where part of the ecliptic never rises.
 */
export function placidusCusps(angles: Angles): Cusps {
  const { latitudeDeg, obliquity, ascendantDeg, midheavenDeg } = angles
  const limitDeg = 90 - obliquity / degree
  if (Math.abs(latitudeDeg) >= limitDeg) {
    throw new AstrologyError(
      'HOUSES_UNDEFINED',
      `Placidus houses exist only below ${limitDeg.toFixed(2)}° of latitude: beyond, parts of the ecliptic never ` +
        'rise or set. Use whole sign, equal or Porphyry houses.',
    )
  }
  const eleventh = placidusCusp(angles, 30, 1 / 3)
  const twelfth = placidusCusp(angles, 60, 2 / 3)
  const second = placidusCusp(angles, 120, 2 / 3)
  const third = placidusCusp(angles, 150, 1 / 3)
  return withOpposites([ascendantDeg, second, third, midheavenDeg + 180, eleventh + 180, twelfth + 180])
}

function placidusCusp(
  { ramcDeg, latitudeDeg, obliquity }: Angles,
  offsetDeg: number,
  fraction: number,
): number {
  const start = (ramcDeg + offsetDeg) * degree
  const tilt = Math.tan(latitudeDeg * degree) * Math.tan(obliquity)
  let rightAscension = start
  for (let round = 0; round < 100; round++) {
    const next = start + fraction * Math.asin(tilt * Math.sin(rightAscension))
    if (Math.abs(next - rightAscension) < 1e-13) break
    rightAscension = next
  }
  return Math.atan2(Math.sin(rightAscension), Math.cos(rightAscension) * Math.cos(obliquity)) / degree
}

/** Houses seven to twelve lie opposite the first six. */
function withOpposites(firstSix: readonly number[]): Cusps {
  return [...firstSix, ...firstSix.map((cusp) => cusp + 180)].map(normalizeDegrees)
}
