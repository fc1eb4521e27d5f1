import { degree, normalizeDegrees } from '../ephemeris/angle.ts'
import { heliocentricState } from '../ephemeris/heliocentric.ts'
import { daysPerCentury } from '../ephemeris/time-scales.ts'
import { add, dot, length, lightAuPerDay, rotate, scale, subtract } from '../ephemeris/vector.ts'
import type { State, Vector } from '../ephemeris/vector.ts'
import type { Planet } from './body.ts'
import { lightDeflection } from './light-deflection.ts'
import type { Moment } from './moment.ts'

/** Apparent geocentric place on the true ecliptic and equinox of date. */
export type Position = {
  /** [0, 360) */
  readonly longitudeDeg: number
  readonly latitudeDeg: number
  readonly distanceAu: number
  /** Daily motion in longitude; negative when retrograde. */
  readonly speedDegPerDay: number
}

/** Gaussian constant squared: the Sun's pull, au³/day². */
const solarGravity = 0.01720209895 ** 2
/** General precession, radians a day: how fast the equinox goes to meet the planets. */
const precessionRate = (5028.796 / 3600 / daysPerCentury) * degree

/**
 * Where a body is seen from the centre of the Earth: light-time, aberration and the Sun's bending of light
 * included, refraction and parallax not.
 */
export function apparentPosition(planet: Planet, moment: Moment): Position {
  const seen = planet === 'moon' ? seenMoon(moment) : seenFromEarth(planet, moment)
  const [x, y, z] = rotate(moment.trueFrame, seen.position)
  const [vx, vy] = rotate(moment.trueFrame, seen.velocity)
  const flat = x * x + y * y
  const equinoxRate = precessionRate + moment.nutation.longitudeRate / daysPerCentury
  return {
    longitudeDeg: normalizeDegrees(Math.atan2(y, x) / degree),
    latitudeDeg: Math.atan2(z, Math.sqrt(flat)) / degree,
    distanceAu: seen.distance,
    speedDegPerDay: ((x * vy - y * vx) / flat + equinoxRate) / degree,
  }
}

type Seen = State & { readonly distance: number }

/** The Moon goes with the Earth: its light-time is all its aberration. */
function seenMoon({ moon }: Moment): Seen {
  const { position, velocity } = moon()
  const distance = length(position)
  return { position: subtract(position, scale(velocity, distance / lightAuPerDay)), velocity, distance }
}

function seenFromEarth(planet: Exclude<Planet, 'moon'>, moment: Moment): Seen {
  const earth = moment.earth()
  const body = planet === 'sun' ? sunAtRest : whenLightLeft(heliocentricState(planet, moment.jdTt), earth)
  const direction = subtract(body.position, earth.position)
  const distance = length(direction)
  const bending = planet === 'sun' ? unbent : bendingOf(body, earth)
  const perLight = distance / lightAuPerDay
  return {
    position: add(add(direction, bending.position), scale(earth.velocity, perLight)),
    velocity: add(
      add(subtract(body.velocity, earth.velocity), bending.velocity),
      add(
        scale(solarPull(earth.position), perLight),
        scale(earth.velocity, rangeRate(body, earth, distance) / lightAuPerDay),
      ),
    ),
    distance,
  }
}

const unbent: State = { position: [0, 0, 0], velocity: [0, 0, 0] }
/** Some hours, in which a planet and the Earth go straight. */
const bendingStepDays = 0.05
/** Within some 12° of the Sun the bending changes by a thousandth of an arcsecond a day and more. */
const nearSun = -0.98

/** How the Sun's gravity shifts a body (au) and how fast the shift grows, which matters only near the Sun. */
function bendingOf(body: State, earth: State): State {
  const position = shiftAfter(body, earth, 0)
  const sunward = dot(body.position, earth.position) / (length(body.position) * length(earth.position))
  if (sunward > nearSun) return { position, velocity: unbent.velocity }
  const change = subtract(shiftAfter(body, earth, bendingStepDays), shiftAfter(body, earth, -bendingStepDays))
  return { position, velocity: scale(change, 1 / (2 * bendingStepDays)) }
}

function shiftAfter(body: State, earth: State, days: number): Vector {
  const place = add(body.position, scale(body.velocity, days))
  const observer = add(earth.position, scale(earth.velocity, days))
  const direction = subtract(place, observer)
  const distance = length(direction)
  const shift = lightDeflection(scale(direction, 1 / distance), scale(place, 1 / length(place)), observer)
  return scale(shift, distance)
}

const sunAtRest: State = { position: [0, 0, 0], velocity: [0, 0, 0] }

/** The body as it was when its light left it: along its path, bent by the Sun, to 1e-9 au. */
function whenLightLeft(now: State, earth: State): State {
  const pull = solarPull(now.position)
  let days = length(subtract(now.position, earth.position)) / lightAuPerDay
  let position = now.position
  for (let round = 0; round < 2; round++) {
    position = add(now.position, add(scale(now.velocity, -days), scale(pull, days ** 2 / 2)))
    days = length(subtract(position, earth.position)) / lightAuPerDay
  }
  const velocity = subtract(now.velocity, scale(pull, days))
  const slowing = 1 - rangeRate({ position, velocity }, earth, days * lightAuPerDay) / lightAuPerDay
  return { position, velocity: scale(velocity, slowing) }
}

function rangeRate(body: State, earth: State, distance: number): number {
  return dot(subtract(body.position, earth.position), subtract(body.velocity, earth.velocity)) / distance
}

function solarPull(position: Vector): Vector {
  return scale(position, -solarGravity / length(position) ** 3)
}
