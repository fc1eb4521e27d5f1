import { degree, normalizeDegrees } from '../ephemeris/angle.ts'
import { heliocentricState } from '../ephemeris/heliocentric.ts'
import { daysPerCentury } from '../ephemeris/time-scales.ts'
import { add, dot, length, lightAuPerDay, rotate, scale, subtract } from '../ephemeris/vector.ts'
import type { State, Vector } from '../ephemeris/vector.ts'
import type { Planet } from './body.ts'
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
/** 2GM/c² of the Sun, au: how much its gravity bends light. */
const deflectionAu = 2 * 9.87062865e-9
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
  const bent =
    planet === 'sun' ? direction : add(direction, deflection(body.position, earth.position, distance))
  const perLight = distance / lightAuPerDay
  return {
    position: add(bent, scale(earth.velocity, perLight)),
    velocity: add(
      subtract(body.velocity, earth.velocity),
      add(
        scale(solarPull(earth.position), perLight),
        scale(earth.velocity, rangeRate(body, earth, distance) / lightAuPerDay),
      ),
    ),
    distance,
  }
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

/** How far the Sun's gravity shifts the seen place (au): Explanatory Supplement (1992), 3.26. */
function deflection(body: Vector, earth: Vector, distance: number): Vector {
  const toBody = scale(subtract(body, earth), 1 / distance)
  const fromSun = scale(body, 1 / length(body))
  const earthFromSun = scale(earth, 1 / length(earth))
  // Behind the Sun's disc nothing is seen; the floor keeps the formula finite there.
  const opening = Math.max(1 + dot(fromSun, earthFromSun), 1e-5)
  const bend = subtract(scale(earthFromSun, dot(toBody, fromSun)), scale(fromSun, dot(earthFromSun, toBody)))
  return scale(bend, (distance * deflectionAu) / (length(earth) * opening))
}
