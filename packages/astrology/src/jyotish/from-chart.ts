import type { Chart } from '../chart/chart.ts'
import type { SiderealSky } from './natal.ts'

/** The part of a computed chart that jyotish reads. */
export const siderealSky = (chart: Pick<Chart, 'ascendant' | 'sidereal' | 'speed'>): SiderealSky => ({
  ascendantDeg: chart.ascendant.sidereal,
  longitudeDeg: chart.sidereal,
  speedDegPerDay: chart.speed,
})
