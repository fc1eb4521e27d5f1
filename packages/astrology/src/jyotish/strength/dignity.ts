import { naturalRegard } from './friendship.ts'
import { type BodyGraha, type Graha, isNode } from '../grahas.ts'
import { lordOfSign, SIGNS, type Sign } from '../signs.ts'

export type Dignity = 'exalted' | 'moolatrikona' | 'own' | 'friend' | 'neutral' | 'enemy' | 'debilitated'

type Exaltation = { readonly sign: Sign; readonly degree: number }

/** Sign and degree of deepest exaltation. BPHS 3.49-50; debilitation is the opposite point. */
const EXALTATION: Readonly<Record<BodyGraha, Exaltation>> = {
  sun: { sign: 'aries', degree: 10 },
  moon: { sign: 'taurus', degree: 3 },
  mars: { sign: 'capricorn', degree: 28 },
  mercury: { sign: 'virgo', degree: 15 },
  jupiter: { sign: 'cancer', degree: 5 },
  venus: { sign: 'pisces', degree: 27 },
  saturn: { sign: 'libra', degree: 20 },
}

type Span = { readonly sign: Sign; readonly fromDeg: number; readonly toDeg: number }

/** Moolatrikona spans in degrees of the sign. BPHS 3.51-54. */
const MOOLATRIKONA: Readonly<Record<BodyGraha, Span>> = {
  sun: { sign: 'leo', fromDeg: 0, toDeg: 20 },
  moon: { sign: 'taurus', fromDeg: 3, toDeg: 30 },
  mars: { sign: 'aries', fromDeg: 0, toDeg: 12 },
  mercury: { sign: 'virgo', fromDeg: 15, toDeg: 20 },
  jupiter: { sign: 'sagittarius', fromDeg: 0, toDeg: 10 },
  venus: { sign: 'libra', fromDeg: 0, toDeg: 15 },
  saturn: { sign: 'aquarius', fromDeg: 0, toDeg: 20 },
}

/** Longitude of deepest exaltation in degrees. */
export const exaltationDeg = (graha: BodyGraha): number =>
  SIGNS.indexOf(EXALTATION[graha].sign) * 30 + EXALTATION[graha].degree

export const exaltationSignIndex = (graha: BodyGraha): number => SIGNS.indexOf(EXALTATION[graha].sign)
export const debilitationSignIndex = (graha: BodyGraha): number => (exaltationSignIndex(graha) + 6) % 12

export const isMoolatrikona = (graha: BodyGraha, signIndex: number, degreeInSign: number): boolean => {
  const span = MOOLATRIKONA[graha]
  return SIGNS[signIndex] === span.sign && degreeInSign >= span.fromDeg && degreeInSign < span.toDeg
}

const NODE_DIGNITY: Readonly<Record<'rahu' | 'ketu', Partial<Record<Sign, Dignity>>>> = {
  rahu: { taurus: 'exalted', scorpio: 'debilitated' },
  ketu: { scorpio: 'exalted', taurus: 'debilitated' },
}

/**
 * The dignity of a graha at a place in a sign. Exaltation holds in the whole sign, except where Mercury's
 * and the Moon's moolatrikona and own spans begin (BPHS 3.51-54). Rahu is taken exalted in Taurus and Ketu
 * in Scorpio (BPHS 47.34-36); elsewhere the nodes are called neutral.
 */
export const dignityOf = (graha: Graha, signIndex: number, degreeInSign: number): Dignity => {
  if (isNode(graha)) return NODE_DIGNITY[graha][SIGNS[signIndex] as Sign] ?? 'neutral'
  if (isMoolatrikona(graha, signIndex, degreeInSign)) return 'moolatrikona'
  const isPastExaltation = graha === 'mercury' && degreeInSign >= 15
  if (exaltationSignIndex(graha) === signIndex && !isPastExaltation) return 'exalted'
  if (debilitationSignIndex(graha) === signIndex) return 'debilitated'
  return lordOfSign(signIndex) === graha ? 'own' : naturalRegard(graha, lordOfSign(signIndex))
}
