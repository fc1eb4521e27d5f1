import { utcMsFromJdTt } from '../ephemeris/time-scales.ts'
import { apparentPosition } from '../sky/apparent-position.ts'
import { planets } from '../sky/body.ts'
import type { Planet } from '../sky/body.ts'
import { momentAtTt } from '../sky/moment.ts'
import { crossings } from './search.ts'
import { spanInTt } from './span.ts'
import type { Span } from './span.ts'

export type RetrogradePlanet = Exclude<Planet, 'sun' | 'moon'>

/** Mercury to Pluto: the Sun and the Moon, the first of the planets, never turn back. */
export const retrogradePlanets = planets.slice(2) as [RetrogradePlanet, ...RetrogradePlanet[]]

/** A planet stands still in longitude and turns. */
export type Station = {
  readonly planet: RetrogradePlanet
  readonly turns: 'retrograde' | 'direct'
  readonly utcMs: number
  readonly tropicalDeg: number
}

/** Each planet stays retrograde, and direct, for longer than this, so that a step holds at most one station. */
const stepDays: Readonly<Record<RetrogradePlanet, number>> = {
  mercury: 7,
  venus: 20,
  mars: 28,
  jupiter: 60,
  saturn: 60,
  uranus: 60,
  neptune: 60,
  pluto: 60,
}

/** The stations of a planet in a span, by the zero of its apparent daily motion. */
export function stations(planet: RetrogradePlanet, span: Span): Station[] {
  const { from, to } = spanInTt(span)
  const speed = (jd: number): number => apparentPosition(planet, momentAtTt(jd)).speedDegPerDay
  return [...crossings(speed, from, to, stepDays[planet])].map((jd) => ({
    planet,
    turns: speed(jd + 1) < 0 ? 'retrograde' : 'direct',
    utcMs: utcMsFromJdTt(jd),
    tropicalDeg: apparentPosition(planet, momentAtTt(jd)).longitudeDeg,
  }))
}
