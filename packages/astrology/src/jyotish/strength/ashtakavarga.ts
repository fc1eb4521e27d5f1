import { modulo } from '../arc.ts'
import { type BodyGraha, forEachBody, SEVEN_GRAHAS } from '../grahas.ts'
import type { Natal } from '../natal.ts'

type Contributor = BodyGraha | 'lagna'

const CONTRIBUTORS: readonly Contributor[] = [...SEVEN_GRAHAS, 'lagna']

/**
 * The sources disagree on two grahas. `varahamihira`: Brihat Jataka 9, as tabulated by B. V. Raman, Ashtakavarga
 * System of Prediction, ch. 2. `parashara`: BPHS 66.13-52 (Santhanam). Totals are 48, 49, 39, 54, 56, 52 and 39 in
 * both: 337 for any chart.
 */
export const ASHTAKAVARGA_TABLES = ['varahamihira', 'parashara'] as const
export type AshtakavargaTable = (typeof ASHTAKAVARGA_TABLES)[number]

/** Places of benefic points by Varahamihira, counted from each contributor in the order Sun … Saturn, lagna. */
const PLACES: Readonly<Record<BodyGraha, readonly string[]>> = {
  sun: [
    '1 2 4 7 8 9 10 11',
    '3 6 10 11',
    '1 2 4 7 8 9 10 11',
    '3 5 6 9 10 11 12',
    '5 6 9 11',
    '6 7 12',
    '1 2 4 7 8 9 10 11',
    '3 4 6 10 11 12',
  ],
  moon: [
    '3 6 7 8 10 11',
    '1 3 6 7 10 11',
    '2 3 5 6 9 10 11',
    '1 3 4 5 7 8 10 11',
    '1 4 7 8 10 11 12',
    '3 4 5 7 9 10 11',
    '3 5 6 11',
    '3 6 10 11',
  ],
  mars: [
    '3 5 6 10 11',
    '3 6 11',
    '1 2 4 7 8 10 11',
    '3 5 6 11',
    '6 10 11 12',
    '6 8 11 12',
    '1 4 7 8 9 10 11',
    '1 3 6 10 11',
  ],
  mercury: [
    '5 6 9 11 12',
    '2 4 6 8 10 11',
    '1 2 4 7 8 9 10 11',
    '1 3 5 6 9 10 11 12',
    '6 8 11 12',
    '1 2 3 4 5 8 9 11',
    '1 2 4 7 8 9 10 11',
    '1 2 4 6 8 10 11',
  ],
  jupiter: [
    '1 2 3 4 7 8 9 10 11',
    '2 5 7 9 11',
    '1 2 4 7 8 10 11',
    '1 2 4 5 6 9 10 11',
    '1 2 3 4 7 8 10 11',
    '2 5 6 9 10 11',
    '3 5 6 12',
    '1 2 4 5 6 7 9 10 11',
  ],
  venus: [
    '8 11 12',
    '1 2 3 4 5 8 9 11 12',
    '3 5 6 9 11 12',
    '3 5 6 9 11',
    '5 8 9 10 11',
    '1 2 3 4 5 8 9 10 11',
    '3 4 5 8 9 10 11',
    '1 2 3 4 5 8 9 11',
  ],
  saturn: [
    '1 2 4 7 8 10 11',
    '3 6 11',
    '3 5 6 10 11 12',
    '6 8 9 10 11 12',
    '5 6 11 12',
    '6 11 12',
    '3 5 6 11',
    '1 3 4 6 10 11',
  ],
}

/** Where Parashara differs. */
const PARASHARA: Readonly<Partial<Record<BodyGraha, Partial<Record<Contributor, string>>>>> = {
  moon: { moon: '1 3 6 7 9 10 11', mars: '2 3 5 6 10 11', jupiter: '1 2 4 7 8 10 11' },
  venus: { mars: '3 4 6 9 11 12' },
}

/** Bit h − 1 of each mask says whether place h gets a point. */
const masksOf = (table: AshtakavargaTable): Record<BodyGraha, number[]> =>
  forEachBody((graha) =>
    CONTRIBUTORS.map((contributor, i) => {
      const own = table === 'parashara' ? PARASHARA[graha]?.[contributor] : undefined
      const places = own ?? PLACES[graha][i] ?? ''
      return places.split(' ').reduce((mask, place) => mask | (1 << (Number(place) - 1)), 0)
    }),
  )

const MASKS = { varahamihira: masksOf('varahamihira'), parashara: masksOf('parashara') } as const

export type Ashtakavarga = {
  readonly table: AshtakavargaTable
  /** Points, 0 … 8, of each graha in the twelve signs from Aries. */
  readonly bhinna: Readonly<Record<BodyGraha, readonly number[]>>
  /** Points of all seven together in the twelve signs from Aries; they sum to 337. */
  readonly sarva: readonly number[]
}

/** Bhinna and sarva ashtakavarga, without reductions. */
export const computeAshtakavarga = (
  natal: Natal,
  table: AshtakavargaTable = 'varahamihira',
): Ashtakavarga => {
  const signs = CONTRIBUTORS.map((c) => (c === 'lagna' ? natal.lagna : natal.grahas[c]).signIndex)
  const bhinna = forEachBody((graha) => {
    const points = new Array<number>(12).fill(0)
    MASKS[table][graha].forEach((mask, contributor) => {
      const from = signs[contributor] as number
      for (let place = 0; place < 12; place += 1) {
        if (mask & (1 << place)) points[modulo(from + place, 12)]! += 1
      }
    })
    return points
  })
  const sarva = Array.from({ length: 12 }, (_, sign) =>
    SEVEN_GRAHAS.reduce((sum, graha) => sum + (bhinna[graha][sign] as number), 0),
  )
  return { table, bhinna, sarva }
}

/** Sarva points of a house, 1 … 12, counted from the lagna. */
export const sarvaOfHouse = (ashtakavarga: Ashtakavarga, natal: Natal, house: number): number =>
  ashtakavarga.sarva[(natal.lagna.signIndex + house - 1) % 12] as number
