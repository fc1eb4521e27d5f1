import { type BodyGraha, forEachGraha, type Graha, GRAHAS } from '../jyotish/grahas.ts'
import type { KpLords } from './lords.ts'

/**
 * Four levels, the strongest first.
 * Of a house: those in the star of an occupant, occupants, those in the star of its owner, its owner.
 * Of a graha: the house of its star lord, its own, those its star lord owns, those it owns.
 */
export type Levels<T> = readonly [readonly T[], readonly T[], readonly T[], readonly T[]]

/** Which house each graha is in, and the lords of grahas and of the twelve cusps from the first. */
export type Standing = {
  readonly houseOf: Readonly<Record<Graha, number>>
  readonly lordsOf: Readonly<Record<Graha, KpLords>>
  readonly cuspLords: readonly KpLords[]
}

/** The house, 1 … 12, whose stretch from cusp to cusp holds a longitude. */
export const houseAmong = (cuspsDeg: readonly number[], longitudeDeg: number): number => {
  const after = (fromDeg: number, toDeg: number): number => (((toDeg - fromDeg) % 360) + 360) % 360
  const found = cuspsDeg.findIndex((cusp, i) => {
    const next = cuspsDeg[(i + 1) % 12] as number
    return after(cusp, longitudeDeg) < after(cusp, next)
  })
  return found + 1
}

const ownerOf = ({ cuspLords }: Standing, house: number): BodyGraha => (cuspLords[house - 1] as KpLords).sign

/** The houses whose cusp is in a sign of the graha; the nodes own none. */
const housesOwnedBy = (standing: Standing, graha: Graha): number[] =>
  standing.cuspLords.flatMap(({ sign }, i) => (sign === graha ? [i + 1] : []))

/** The houses that each graha signifies. */
export const signifiedByGrahas = (standing: Standing): Record<Graha, Levels<number>> =>
  forEachGraha((graha) => {
    const { star } = standing.lordsOf[graha]
    return [
      [standing.houseOf[star]],
      [standing.houseOf[graha]],
      housesOwnedBy(standing, star),
      housesOwnedBy(standing, graha),
    ]
  })

/** The grahas that signify a house, 1 … 12. */
export const significatorsOf = (standing: Standing, house: number): Levels<Graha> => {
  const owner = ownerOf(standing, house)
  const occupants = GRAHAS.filter((graha) => standing.houseOf[graha] === house)
  const inStarOf = (lords: readonly Graha[]): Graha[] =>
    GRAHAS.filter((graha) => lords.includes(standing.lordsOf[graha].star))
  return [inStarOf(occupants), occupants, inStarOf([owner]), [owner]]
}

/** Whether a graha gives its own results first: in its own star, or with no graha in its stars. */
export const isSelfStrong = ({ lordsOf }: Standing, graha: Graha): boolean =>
  lordsOf[graha].star === graha || GRAHAS.every((other) => lordsOf[other].star !== graha)
