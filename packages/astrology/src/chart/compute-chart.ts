import { engineVersion } from '../engine-version.ts'
import { AstrologyError } from '../errors.ts'
import { normalizeDegrees } from '../ephemeris/angle.ts'
import { anglesAt, assertPlace } from '../sky/angles.ts'
import type { Angles } from '../sky/angles.ts'
import { apparentPosition } from '../sky/apparent-position.ts'
import { ayanamsa, toSidereal } from '../sky/ayanamsa.ts'
import type { Ayanamsa } from '../sky/ayanamsa.ts'
import { bodies, planets } from '../sky/body.ts'
import type { Body, Planet } from '../sky/body.ts'
import { equalCusps, placidusCusps, porphyryCusps, sripatiCusps, wholeSignCusps } from '../sky/houses.ts'
import type { Cusps } from '../sky/houses.ts'
import { lunarNode } from '../sky/lunar-node.ts'
import type { NodeKind } from '../sky/lunar-node.ts'
import { momentAt } from '../sky/moment.ts'
import type { Moment } from '../sky/moment.ts'
import type { Chart, ChartRequest, HouseCusps, HouseSystem } from './chart.ts'

/**
 * The sky at a moment over a place: planets and nodes in both zodiacs, angles and houses.
 * @throws AstrologyError `INVALID_DATE`, `YEAR_OUT_OF_RANGE`, `INVALID_PLACE` or `INVALID_AYANAMSA`.
 */
export function computeChart(request: ChartRequest): Chart {
  const { utcMs, latitudeDeg, longitudeDeg, ayanamsa: choice = 'lahiri' } = request
  const { node = 'mean', houseSystem = 'wholeSign' } = request
  const place = { latitudeDeg, longitudeDeg }
  assertPlace(place)

  const moment = momentAt(utcMs)
  const angles = anglesAt(moment, place)
  const zero = ayanamsa(choice, moment)
  const sky = skyAt(moment, node)
  const inBothZodiacs = (tropical: number) => ({ tropical, sidereal: toSidereal(tropical, zero) })

  return {
    engineVersion,
    conventions: {
      ayanamsa: choice,
      node,
      houseSystem,
      frame: 'apparent geocentric, true ecliptic and equinox of date',
    },
    julianDayUt: moment.jdUt,
    tropical: sky.longitude,
    sidereal: eachBody((body) => toSidereal(sky.longitude[body], zero)),
    speed: sky.speed,
    ayanamsa: zero.meanDeg,
    ascendant: inBothZodiacs(angles.ascendantDeg),
    midheaven: inBothZodiacs(angles.midheavenDeg),
    houses: housesOf(angles, zero, choice === 'kp' ? zero : ayanamsa('kp', moment)),
    apparentAyanamsa: zero.trueDeg,
    latitude: sky.latitude,
    distance: sky.distance,
    julianDayTt: moment.jdTt,
    utcMs,
    place,
  }
}

type Sky = Record<'longitude' | 'latitude' | 'speed', Record<Body, number>> & {
  distance: Record<Planet, number>
}

function skyAt(moment: Moment, kind: NodeKind): Sky {
  const { longitudeDeg, speedDegPerDay } = lunarNode(kind, moment)
  const sky: Sky = {
    longitude: eachBody(() => 0),
    latitude: eachBody(() => 0),
    speed: eachBody(() => speedDegPerDay),
    distance: eachOf(planets, () => 0),
  }
  for (const planet of planets) {
    const position = apparentPosition(planet, moment)
    sky.longitude[planet] = position.longitudeDeg
    sky.latitude[planet] = position.latitudeDeg
    sky.speed[planet] = position.speedDegPerDay
    sky.distance[planet] = position.distanceAu
  }
  sky.longitude.rahu = longitudeDeg
  sky.longitude.ketu = normalizeDegrees(longitudeDeg + 180)
  return sky
}

function eachBody(value: (body: Body) => number): Record<Body, number> {
  return eachOf(bodies, value)
}

function eachOf<T extends string>(names: readonly T[], value: (name: T) => number): Record<T, number> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<T, number>
}

function housesOf(angles: Angles, zero: Ayanamsa, kpZero: Ayanamsa): Record<HouseSystem, HouseCusps> {
  const { ascendantDeg } = angles
  const inBothZodiacs = (tropical: Cusps, from = zero): HouseCusps => ({
    tropical,
    sidereal: tropical.map((cusp) => toSidereal(cusp, from)),
  })
  return {
    wholeSign: {
      tropical: wholeSignCusps(ascendantDeg),
      sidereal: wholeSignCusps(toSidereal(ascendantDeg, zero)),
    },
    equal: inBothZodiacs(equalCusps(ascendantDeg)),
    placidus: orUnavailable(() => inBothZodiacs(placidusCusps(angles))),
    porphyry: inBothZodiacs(porphyryCusps(angles)),
    sripati: inBothZodiacs(sripatiCusps(angles)),
    kp: orUnavailable(() => inBothZodiacs(placidusCusps(angles), kpZero)),
  }
}

function orUnavailable(cusps: () => HouseCusps): HouseCusps {
  try {
    return cusps()
  } catch (error) {
    if (error instanceof AstrologyError) return { unavailable: error.message }
    throw error
  }
}
