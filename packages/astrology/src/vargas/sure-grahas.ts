import { computeChart } from '../chart/index.ts'
import { ARCSECONDS_PER_SIGN, divisionOf } from '../jyotish/arc.ts'
import { siderealSky } from '../jyotish/from-chart.ts'
import { type Graha, GRAHAS } from '../jyotish/grahas.ts'
import { type Natal, readNatal } from '../jyotish/natal.ts'
import { type Varga, vargaSign } from '../jyotish/vargas.ts'
import type { AyanamsaChoice, NodeKind } from '../sky/index.ts'

/** A birth whose hour may be off or unknown. */
export type VargaBirth = {
  readonly utcMs: number
  readonly latitudeDeg: number
  readonly longitudeDeg: number
  /** Noon of the day is taken for the hour when it is not known. */
  readonly isTimeKnown: boolean
  readonly ayanamsa?: AyanamsaChoice
  readonly node?: NodeKind
}

const MINUTE_MS = 60_000
const HALF_DAY_MINUTES = 12 * 60

/** The chart of a birth some minutes earlier or later. */
export const natalAt = (birth: VargaBirth, minutes = 0): Natal => {
  const { utcMs, latitudeDeg, longitudeDeg, ayanamsa = 'lahiri', node = 'mean' } = birth
  const at = { utcMs: utcMs + minutes * MINUTE_MS, latitudeDeg, longitudeDeg }
  return readNatal(siderealSky(computeChart({ ...at, ayanamsa, node })))
}

const partsOf = (varga: Varga): number => Number(varga.slice(1))

/** Which part of the zodiac holds a graha: a quick one may pass all twelve signs of a fine varga in a day. */
const partOf = (varga: Varga, natal: Natal, graha: Graha): number =>
  divisionOf(natal.grahas[graha].arcseconds, partsOf(varga), ARCSECONDS_PER_SIGN)

/** The grahas that stay in one part of a varga for the whole day of birth. */
export const sureGrahas = (birth: VargaBirth, varga: Varga): Graha[] => {
  const edges = [-HALF_DAY_MINUTES, HALF_DAY_MINUTES].map((minutes) => natalAt(birth, minutes))
  const [first, last] = edges as [Natal, Natal]
  return GRAHAS.filter((graha) => partOf(varga, first, graha) === partOf(varga, last, graha))
}

/** The least error of the birth time, of one and five minutes, that may put another sign in the varga's lagna. */
export const lagnaMovesWithin = (birth: VargaBirth, varga: Varga): 1 | 5 | null => {
  const lagnaOf = (minutes: number): number => vargaSign(varga, natalAt(birth, minutes).lagna.arcseconds)
  const lagna = lagnaOf(0)
  const moves = (minutes: number) => lagnaOf(-minutes) !== lagna || lagnaOf(minutes) !== lagna
  if (moves(1)) return 1
  return moves(5) ? 5 : null
}
