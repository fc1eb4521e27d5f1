import type { Chart } from '../chart/index.ts'
import { degree, normalizeDegrees } from '../ephemeris/angle.ts'
import { anglesOfMeridian, momentAt, placidusCusps } from '../sky/index.ts'
import { type HoraryRow, horaryRow } from './horary-rows.ts'
import { type KpChart, kpChartOf, kpLongitudes, kpZeroDeg } from './kp-chart.ts'

/** The chart of a question: the sky of its moment in the houses of a number. */
export type HoraryChart = KpChart & { readonly row: HoraryRow }

/**
 * The chart of a number, 1 … 249, for the moment and the place of a chart: the row of the number rises, and the other
 * cusps are those that Placidus gives the place with it.
 * @throws AstrologyError `INVALID_REQUEST` for another number, `HOUSES_UNDEFINED` inside the polar circles.
 */
export const readHorary = (chart: Chart, number: number): HoraryChart => {
  const row = horaryRow(number)
  const zeroDeg = kpZeroDeg(chart)
  const { obliquity } = momentAt(chart.utcMs)
  const { latitudeDeg } = chart.place
  const ascendantDeg = normalizeDegrees(row.startArcseconds / 3600 + zeroDeg)
  const angles = anglesOfMeridian(meridianOf(ascendantDeg, latitudeDeg, obliquity), latitudeDeg, obliquity)
  const others = placidusCusps(angles).map((cusp) => normalizeDegrees(cusp - zeroDeg))
  // The row decides, to the arcsecond, and not what the way back from the meridian leaves of it.
  const firstDeg = row.startArcseconds / 3600
  const cuspsDeg = others.with(0, firstDeg).with(6, normalizeDegrees(firstDeg + 180))
  return { ...kpChartOf({ chart, longitudeDeg: kpLongitudes(chart), cuspsDeg }), row }
}

/** The right ascension, in degrees, of the meridian under which a point of the ecliptic rises: its oblique ascension less 90°. */
const meridianOf = (ascendantDeg: number, latitudeDeg: number, obliquity: number): number => {
  const longitude = ascendantDeg * degree
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude))
  const rightAscension = Math.atan2(Math.sin(longitude) * Math.cos(obliquity), Math.cos(longitude))
  const difference = Math.asin(Math.tan(latitudeDeg * degree) * Math.tan(declination))
  return normalizeDegrees((rightAscension - difference) / degree - 90)
}
