import { separation } from '../arc.ts'
import type { BodyGraha } from '../grahas.ts'
import type { Natal } from '../natal.ts'

/** The four angles as a graha's point of least strength. BPHS 27.7: east, north, west, south. */
const WEAKEST: Readonly<Record<BodyGraha, 'ascendant' | 'midheaven' | 'descendant' | 'nadir'>> = {
  sun: 'nadir',
  mars: 'nadir',
  jupiter: 'descendant',
  mercury: 'descendant',
  moon: 'midheaven',
  venus: 'midheaven',
  saturn: 'ascendant',
}

/** Directional strength, 0 … 60 virupas: a third of the arc from the weakest angle; angles are sidereal degrees. */
export const digBala = (
  natal: Natal,
  graha: BodyGraha,
  ascendantDeg: number,
  midheavenDeg: number,
): number => {
  const angles = {
    ascendant: ascendantDeg,
    midheaven: midheavenDeg,
    descendant: ascendantDeg + 180,
    nadir: midheavenDeg + 180,
  }
  return separation(natal.grahas[graha].longitudeDeg, angles[WEAKEST[graha]]) / 3
}
