import { readFileSync } from 'node:fs'
import type { AyanamsaName, Planet } from '../../src/sky/index.ts'

/** Longitude and latitude (degrees), distance (au), motion in longitude (degrees a day). */
type SwissPosition = readonly [
  longitudeDeg: number,
  latitudeDeg: number,
  distanceAu: number,
  degPerDay: number,
]

type SwissPlace = { readonly latitudeDeg: number; readonly longitudeDeg: number }

export type SwissMoment = SwissPlace & {
  readonly utcMs: number
  readonly bodies: Readonly<Record<Planet, SwissPosition>>
  readonly meanNode: number
  readonly trueNode: number
  readonly ayanamsas: Readonly<Record<AyanamsaName, number>>
  readonly siderealMoon: number
  readonly houses: Readonly<Record<'placidus' | 'porphyry' | 'sripati' | 'equal', readonly number[]>>
  readonly ascendant: number
  readonly midheaven: number
}

/** Inside the polar circles, where there are no Placidus houses. */
export type SwissPolarMoment = SwissPlace &
  Pick<SwissMoment, 'utcMs' | 'ascendant' | 'midheaven'> & {
    readonly houses: Readonly<Record<'porphyry' | 'sripati' | 'equal', readonly number[]>>
  }

export type SwissRising = SwissPlace & {
  readonly body: 'sun' | 'moon'
  readonly convention: 'upper-limb' | 'hindu'
  readonly fromMs: number
  readonly riseMs: number | null
}

export type SwissLimb = {
  readonly kind: 'tithi' | 'nakshatra'
  readonly fromMs: number
  readonly index: number
  readonly endMs: number
}

/** What swiss-reference.py writes. */
export type SwissReference = {
  readonly oracle: string
  readonly span: { readonly fromMs: number; readonly toMs: number }
  readonly moments: readonly SwissMoment[]
  readonly polarMoments: readonly SwissPolarMoment[]
  readonly risings: readonly SwissRising[]
  readonly limbs: readonly SwissLimb[]
  readonly saturnIngressesMs: readonly number[]
  readonly saturnStationsMs: readonly number[]
  readonly eclipses: Readonly<Record<'solar' | 'lunar', readonly number[]>>
}

export function readSwissReference(path: string): SwissReference {
  return JSON.parse(readFileSync(path, 'utf8')) as SwissReference
}
