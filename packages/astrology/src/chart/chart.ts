import type { Body, NodeKind, Planet } from '../sky/index.ts'
import type { AyanamsaChoice } from '../sky/ayanamsa.ts'
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
  readonly julianDayUt: number
  /** Apparent longitudes, [0, 360). */
  readonly tropical: Readonly<Record<Body, number>>
  /** The same from the sidereal zero point: tropical less `apparentAyanamsa`. */
  readonly sidereal: Readonly<Record<Body, number>>
  /** Degrees a day in tropical longitude; negative is retrograde. */
  readonly speed: Readonly<Record<Body, number>>
  /** To the mean equinox, as almanacs print it (and `swe_get_ayanamsa_ut` gives it). */
  readonly ayanamsa: number
  readonly ascendant: Longitudes
  readonly midheaven: Longitudes
  readonly houses: Readonly<Record<HouseSystem, HouseCusps>>
  /** To the true equinox, nutation included: what lies between an apparent and a sidereal longitude. */
  readonly apparentAyanamsa: number
  /** Apparent ecliptic latitudes; the nodes have none. */
  readonly latitude: Readonly<Record<Body, number>>
  /** From the centre of the Earth, au. */
  readonly distance: Readonly<Record<Planet, number>>
  readonly julianDayTt: number
  readonly utcMs: number
  readonly place: Place
}
