import { separation } from '../arc.ts'
import { debilitationDeg } from './points.ts'
import { isMoolatrikona } from '../strength/dignity.ts'
import {
  type CompoundRegard,
  compoundRegard,
  isTemporalFriend,
  naturalRegard,
} from '../strength/friendship.ts'
import type { BodyGraha } from '../grahas.ts'
import type { Natal } from '../natal.ts'
import { isOddSign, lordOfSign } from '../signs.ts'
import { type Varga, vargaSign } from '../vargas.ts'

/** Strength of position in virupas, part by part. BPHS 27.1-6. */
export type SthanaBala = {
  readonly uchcha: number
  readonly saptavargaja: number
  readonly ojayugma: number
  readonly kendradi: number
  readonly drekkana: number
}

/** A third of the arc from the point of debilitation: 0 … 60. */
const uchcha = (natal: Natal, graha: BodyGraha): number =>
  separation(natal.grahas[graha].longitudeDeg, debilitationDeg(graha)) / 3

const REGARD_VIRUPAS: Readonly<Record<CompoundRegard, number>> = {
  'great-friend': 22.5,
  friend: 15,
  neutral: 7.5,
  enemy: 3.75,
  'great-enemy': 1.875,
}

const SAPTAVARGA: readonly Varga[] = ['D1', 'D2', 'D3', 'D7', 'D9', 'D12', 'D30']

/** Regard for the lord of a varga sign; temporal friendship is read from the rashi chart. */
const vargaVirupas = (natal: Natal, graha: BodyGraha, varga: Varga): number => {
  const place = natal.grahas[graha]
  if (varga === 'D1' && isMoolatrikona(graha, place.signIndex, place.degreeInSign)) return 45
  const lord = lordOfSign(vargaSign(varga, place.arcseconds))
  if (lord === graha) return 30
  const isFriend = isTemporalFriend(place.signIndex, natal.grahas[lord].signIndex)
  return REGARD_VIRUPAS[compoundRegard(naturalRegard(graha, lord), isFriend)]
}

const saptavargaja = (natal: Natal, graha: BodyGraha): number =>
  SAPTAVARGA.reduce((sum, varga) => sum + vargaVirupas(natal, graha, varga), 0)

/** Moon and Venus gain 15 in an even sign and 15 in an even navamsha, the others in odd ones. */
const ojayugma = (natal: Natal, graha: BodyGraha): number => {
  const { signIndex, arcseconds } = natal.grahas[graha]
  const likesOdd = graha !== 'moon' && graha !== 'venus'
  const gain = (sign: number): number => (isOddSign(sign) === likesOdd ? 15 : 0)
  return gain(signIndex) + gain(vargaSign('D9', arcseconds))
}

const kendradi = (natal: Natal, graha: BodyGraha): number =>
  [60, 30, 15][(natal.grahas[graha].house - 1) % 3] as number

/** The decanate in which a graha gains: male first, neuter second, female third. */
const DECANATE: Readonly<Record<BodyGraha, number>> = {
  sun: 0,
  mars: 0,
  jupiter: 0,
  mercury: 1,
  saturn: 1,
  moon: 2,
  venus: 2,
}

const drekkana = (natal: Natal, graha: BodyGraha): number =>
  Math.floor(natal.grahas[graha].degreeInSign / 10) === DECANATE[graha] ? 15 : 0

export const sthanaBala = (natal: Natal, graha: BodyGraha): SthanaBala => ({
  uchcha: uchcha(natal, graha),
  saptavargaja: saptavargaja(natal, graha),
  ojayugma: ojayugma(natal, graha),
  kendradi: kendradi(natal, graha),
  drekkana: drekkana(natal, graha),
})
