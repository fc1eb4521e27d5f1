import { ARCSECONDS_PER_SIGN, toArcseconds } from './arc.ts'
import { type Nakshatra, nakshatraOf, NAKSHATRAS } from './nakshatras.ts'
import { type Sign, signAt } from './signs.ts'

/** A sidereal longitude read off in signs and nakshatras. */
export type Position = {
  readonly longitudeDeg: number
  readonly arcseconds: number
  readonly signIndex: number
  readonly sign: Sign
  /** 0 ≤ degrees < 30, from the rounded arcseconds. */
  readonly degreeInSign: number
  readonly nakshatraIndex: number
  readonly nakshatra: Nakshatra
  readonly pada: number
}

/** Reads a sidereal longitude in degrees; boundaries are decided in whole arcseconds. */
export const positionOf = (longitudeDeg: number): Position => {
  const arcseconds = toArcseconds(longitudeDeg)
  const signIndex = Math.floor(arcseconds / ARCSECONDS_PER_SIGN)
  const { nakshatraIndex, pada } = nakshatraOf(arcseconds)
  return {
    longitudeDeg,
    arcseconds,
    signIndex,
    sign: signAt(signIndex),
    degreeInSign: (arcseconds % ARCSECONDS_PER_SIGN) / 3600,
    nakshatraIndex,
    nakshatra: NAKSHATRAS[nakshatraIndex] as Nakshatra,
    pada,
  }
}
