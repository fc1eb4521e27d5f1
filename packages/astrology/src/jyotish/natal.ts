import { houseFrom } from './arc.ts'
import { isCombust } from './strength/combustion.ts'
import { type Dignity, dignityOf } from './strength/dignity.ts'
import { forEachGraha, type BodyGraha, type Graha, GRAHAS, isNode } from './grahas.ts'
import { type Position, positionOf } from './position.ts'
import { lordOfSign } from './signs.ts'

/** Sidereal longitudes in degrees and speeds in degrees a day: all that jyotish needs of the sky. */
export type SiderealSky = {
  readonly ascendantDeg: number
  readonly longitudeDeg: Readonly<Record<Graha, number>>
  readonly speedDegPerDay: Readonly<Record<Graha, number>>
}

export type Placement = Position & {
  readonly graha: Graha
  /** 1 … 12 in whole-sign houses from the lagna. */
  readonly house: number
  readonly speedDegPerDay: number
  /** Rahu and Ketu always move backwards and are not called retrograde. */
  readonly isRetrograde: boolean
  readonly isCombust: boolean
  readonly dignity: Dignity
}

export type Natal = {
  readonly lagna: Position
  readonly grahas: Readonly<Record<Graha, Placement>>
}

/** Reads a sidereal sky as a natal chart in whole-sign houses. */
export const readNatal = (sky: SiderealSky): Natal => {
  const lagna = positionOf(sky.ascendantDeg)
  const grahas = forEachGraha((graha): Placement => {
    const position = positionOf(sky.longitudeDeg[graha])
    const speedDegPerDay = sky.speedDegPerDay[graha]
    const isRetrograde = speedDegPerDay < 0 && !isNode(graha)
    return {
      ...position,
      graha,
      house: houseFrom(lagna.signIndex, position.signIndex),
      speedDegPerDay,
      isRetrograde,
      isCombust: isCombust(graha, position.longitudeDeg, sky.longitudeDeg.sun, isRetrograde),
      dignity: dignityOf(graha, position.signIndex, position.degreeInSign),
    }
  })
  return { lagna, grahas }
}

/** The sign index of a house, 1 … 12, counted from the lagna. */
export const signOfHouse = (natal: Natal, house: number): number => (natal.lagna.signIndex + house - 1) % 12

/** The lord of a house, 1 … 12. */
export const lordOfHouse = (natal: Natal, house: number): BodyGraha => lordOfSign(signOfHouse(natal, house))

/** The grahas standing in a house, 1 … 12. */
export const grahasInHouse = (natal: Natal, house: number): Graha[] =>
  GRAHAS.filter((graha) => natal.grahas[graha].house === house)
