import { Body, Ecliptic, GeoMoon, GeoVector, MakeTime, SetDeltaTFunction } from 'astronomy-engine'
import { j2000 } from '../../src/ephemeris/time-scales.ts'
import type { Planet } from '../../src/sky/index.ts'

const bodies: Readonly<Record<Planet, Body>> = {
  sun: Body.Sun,
  moon: Body.Moon,
  mercury: Body.Mercury,
  venus: Body.Venus,
  mars: Body.Mars,
  jupiter: Body.Jupiter,
  saturn: Body.Saturn,
  uranus: Body.Uranus,
  neptune: Body.Neptune,
  pluto: Body.Pluto,
}

/** Where astronomy-engine sees a body at a Julian day in TT: apparent longitude and latitude of date, degrees. */
export function astronomyEnginePlace(
  planet: Planet,
  jdTt: number,
): { longitudeDeg: number; latitudeDeg: number } {
  SetDeltaTFunction(() => 0)
  const time = MakeTime(jdTt - j2000)
  const vector = planet === 'moon' ? GeoMoon(time) : GeoVector(bodies[planet], time, true)
  const { elon, elat } = Ecliptic(vector)
  return { longitudeDeg: elon, latitudeDeg: elat }
}
