import { degree, normalizeDegrees } from '../ephemeris/angle.ts'
import { apparentSiderealTimeDeg } from '../ephemeris/sidereal-time.ts'
import { AstrologyError } from '../errors.ts'
import type { Moment } from './moment.ts'

/** A place on the Earth: degrees, north and east positive. */
export type Place = { readonly latitudeDeg: number; readonly longitudeDeg: number }

/** How a place's horizon and meridian cut the ecliptic at a moment. */
export type Angles = {
  readonly latitudeDeg: number
  /** True obliquity of the ecliptic, radians. */
  readonly obliquity: number
  /** Right ascension of the meridian, [0, 360). */
  readonly ramcDeg: number
  /** Tropical longitude of the rising point, [0, 360). */
  readonly ascendantDeg: number
  /** Tropical longitude of the culminating point, [0, 360). */
  readonly midheavenDeg: number
}

/** @throws AstrologyError `INVALID_PLACE` outside ±90° and ±180°. */
export function anglesAt(moment: Moment, place: Place): Angles {
  assertPlace(place)
  const ramcDeg = normalizeDegrees(apparentSiderealTimeDeg(moment, moment.nutation) + place.longitudeDeg)
  return anglesOfMeridian(ramcDeg, place.latitudeDeg, moment.obliquity)
}

/** The angles under a meridian of given right ascension; obliquity in radians. */
export function anglesOfMeridian(ramcDeg: number, latitudeDeg: number, obliquity: number): Angles {
  const [sine, cosine] = [Math.sin(ramcDeg * degree), Math.cos(ramcDeg * degree)]
  const tilt = sine * Math.cos(obliquity) + Math.tan(latitudeDeg * degree) * Math.sin(obliquity)
  const onHorizonDeg = normalizeDegrees(Math.atan2(cosine, -tilt) / degree)
  const midheavenDeg = normalizeDegrees(Math.atan2(sine, cosine * Math.cos(obliquity)) / degree)
  // Inside the polar circles the formula gives the setting point for part of the day. The ascendant is the one
  // within 180° after the midheaven.
  const isRising = normalizeDegrees(onHorizonDeg - midheavenDeg) < 180
  const ascendantDeg = isRising ? onHorizonDeg : normalizeDegrees(onHorizonDeg + 180)
  return { latitudeDeg, obliquity, ramcDeg, ascendantDeg, midheavenDeg }
}

/** @throws AstrologyError `INVALID_PLACE` outside ±90° and ±180°. */
export function assertPlace({ latitudeDeg, longitudeDeg }: Place): void {
  if (!(Math.abs(latitudeDeg) <= 90) || !(Math.abs(longitudeDeg) <= 180)) {
    throw new AstrologyError('INVALID_PLACE', 'Latitude must lie within ±90° and longitude within ±180°.')
  }
}
