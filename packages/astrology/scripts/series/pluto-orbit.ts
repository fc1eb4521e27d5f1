import { heliocentricState } from '../../src/ephemeris/heliocentric.ts'
import type { VsopPlanet } from '../../src/ephemeris/heliocentric.ts'
import { add, length, scale, subtract } from '../../src/ephemeris/vector.ts'
import type { State, Vector } from '../../src/ephemeris/vector.ts'

/** Pluto's system about the Sun on 2000-05-06 0h TDB, JPL Horizons, DE441, ICRF: au, au a day. */
const epochJd = 2_451_670.5
const epochState: State = {
  position: [-9.494487941750078, -28.11807228263049, -5.911997257113815],
  velocity: [3.040678955184133e-3, -1.090807218506993e-3, -1.257645019449264e-3],
}

const sunGravity = 0.01720209895 ** 2
const plutoMass = 1 / 1.36e8
/** Masses as fractions of the Sun's (IAU 2009). */
const masses: Readonly<Record<VsopPlanet, number>> = {
  mercury: 1 / 6_023_600,
  venus: 1 / 408_523.719,
  earth: 1 / 328_900.5596, // with the Moon
  mars: 1 / 3_098_703.59,
  jupiter: 1 / 1_047.348644,
  saturn: 1 / 3_497.9018,
  uranus: 1 / 22_902.98,
  neptune: 1 / 19_412.26,
}

const stepDays = 5

/** Pluto's place about the Sun at any Julian day (TDB) between two, by Runge-Kutta from the epoch both ways. */
export function integratePluto(fromJd: number, toJd: number): (jd: number) => Vector {
  const later = follow(toJd, stepDays)
  const earlier = follow(fromJd, -stepDays)
  return (jd) => {
    const step = jd < epochJd ? -stepDays : stepDays
    const states = jd < epochJd ? earlier : later
    const elapsed = (jd - epochJd) / step
    const index = Math.min(Math.floor(elapsed), states.length - 2)
    return between(states[index] as State, states[index + 1] as State, elapsed - index, step)
  }
}

function follow(untilJd: number, step: number): State[] {
  const states = [epochState]
  const steps = Math.ceil((untilJd - epochJd) / step) + 1
  for (let index = 0; index < steps; index++) {
    const { position, velocity } = states[index] as State
    const jd = epochJd + index * step
    const half = add(position, scale(velocity, step / 2))
    const k1 = pull(position, jd)
    const k2 = pull(half, jd + step / 2)
    const k3 = pull(add(half, scale(k1, step ** 2 / 4)), jd + step / 2)
    const k4 = pull(add(position, add(scale(velocity, step), scale(k2, step ** 2 / 2))), jd + step)
    states.push({
      position: add(position, add(scale(velocity, step), scale(add(k1, add(k2, k3)), step ** 2 / 6))),
      velocity: add(velocity, scale(add(add(k1, k4), scale(add(k2, k3), 2)), step / 6)),
    })
  }
  return states
}

/** Hermite's cubic between two states, `share` of the way. */
function between(a: State, b: State, share: number, step: number): Vector {
  const rest = 1 - share
  const ends = add(
    scale(a.position, rest ** 2 * (1 + 2 * share)),
    scale(b.position, share ** 2 * (1 + 2 * rest)),
  )
  const slopes = subtract(scale(a.velocity, rest ** 2 * share), scale(b.velocity, share ** 2 * rest))
  return add(ends, scale(slopes, step))
}

/** Acceleration about the Sun: the Sun's pull, each planet's, less each planet's on the Sun. */
function pull(position: Vector, jd: number): Vector {
  const attraction = (towards: Vector, mass: number): Vector =>
    scale(towards, (sunGravity * mass) / length(towards) ** 3)
  let total = attraction(scale(position, -1), 1 + plutoMass)
  for (const [planet, mass] of Object.entries(masses) as [VsopPlanet, number][]) {
    const place = heliocentricState(planet, jd).position
    total = add(total, subtract(attraction(subtract(place, position), mass), attraction(place, mass)))
  }
  return total
}
