import type { Body, NodeKind } from '../sky/index.ts'
import type { Ayanamsa, AyanamsaChoice } from '../sky/ayanamsa.ts'
import type { Place } from '../sky/angles.ts'

export const houseSystems = ['wholeSign', 'equal', 'placidus', 'porphyry', 'sripati', 'kp'] as const
export type HouseSystem = (typeof houseSystems)[number]

/** A moment and a place, and how to look at them. */
export type ChartRequest = Place & {
  /** Milliseconds since 1970-01-01 UTC; years 1800 to 2100. */
  readonly utcMs: number
  /** Default `lahiri`. */
  readonly ayanamsa?: AyanamsaChoice
  /** Default `mean`. */
  readonly node?: NodeKind
  /** The system the chart is read by; all are computed. Default `wholeSign`. */
  readonly houseSystem?: HouseSystem
}

/** How the numbers were made: no result goes without it. */
export type Conventions = {
  readonly ayanamsa: AyanamsaChoice
  readonly node: NodeKind
  readonly houseSystem: HouseSystem
  readonly frame: 'apparent geocentric, true ecliptic and equinox of date'
}

/** One point in both zodiacs, degrees in [0, 360). */
export type Longitudes = { readonly tropical: number; readonly sidereal: number }

/** Twelve cusps from the first house, or why there are none. */
export type HouseCusps =
  | { readonly tropical: readonly number[]; readonly sidereal: readonly number[] }
  | { readonly unavailable: string }

/** The sky of a moment over a place. Angles in degrees. */
export type Chart = {
  readonly engineVersion: string
  readonly conventions: Conventions
  readonly utcMs: number
  readonly julianDayUt: number
  readonly julianDayTt: number
  readonly place: Place
  readonly tropical: Readonly<Record<Body, number>>
  readonly sidereal: Readonly<Record<Body, number>>
  readonly latitude: Readonly<Record<Body, number>>
  /** Degrees a day in longitude; negative is retrograde. */
  readonly speed: Readonly<Record<Body, number>>
  readonly ayanamsa: Ayanamsa
  readonly ascendant: Longitudes
  readonly midheaven: Longitudes
  readonly houses: Readonly<Record<HouseSystem, HouseCusps>>
}
