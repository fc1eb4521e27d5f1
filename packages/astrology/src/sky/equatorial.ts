import { degree, normalizeDegrees } from '../ephemeris/angle.ts'
import type { Position } from './apparent-position.ts'
import type { Moment } from './moment.ts'

/** Right ascension [0, 360) and declination on the true equator and equinox of date. */
export type Equatorial = { readonly rightAscensionDeg: number; readonly declinationDeg: number }

/** The equatorial place of an ecliptic one: Meeus, Astronomical Algorithms 13.3 and 13.4. */
export function toEquatorial(
  { longitudeDeg, latitudeDeg }: Pick<Position, 'longitudeDeg' | 'latitudeDeg'>,
  { obliquity }: Pick<Moment, 'obliquity'>,
): Equatorial {
  const [longitude, latitude] = [longitudeDeg * degree, latitudeDeg * degree]
  const x = Math.cos(latitude) * Math.cos(longitude)
  const y = Math.cos(latitude) * Math.sin(longitude)
  const z = Math.sin(latitude)
  const [cosine, sine] = [Math.cos(obliquity), Math.sin(obliquity)]
  return {
    rightAscensionDeg: normalizeDegrees(Math.atan2(y * cosine - z * sine, x) / degree),
    declinationDeg: Math.asin(y * sine + z * cosine) / degree,
  }
}
