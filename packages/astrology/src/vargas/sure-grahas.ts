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
  /** How long before or after `utcMs` the birth may have been. Default 0 with a known time, else half a day. */
  readonly doubtMinutes?: number
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

/** Which part of the zodiac holds a point: a quick graha may pass all twelve signs of a fine varga in a day. */
const partOf = (varga: Varga, { arcseconds }: { readonly arcseconds: number }): number =>
  divisionOf(arcseconds, partsOf(varga), ARCSECONDS_PER_SIGN)

const doubtOf = ({ isTimeKnown, doubtMinutes }: VargaBirth): number =>
  doubtMinutes ?? (isTimeKnown ? 0 : HALF_DAY_MINUTES)

/** The grahas that stay in one part of a varga at every moment that the birth may have had. */
export const sureGrahas = (birth: VargaBirth, varga: Varga): readonly Graha[] => {
  const doubt = doubtOf(birth)
  if (doubt === 0) return GRAHAS
  const edges = [-doubt, doubt].map((minutes) => natalAt(birth, minutes))
  const [first, last] = edges as [Natal, Natal]
  return GRAHAS.filter((graha) => partOf(varga, first.grahas[graha]) === partOf(varga, last.grahas[graha]))
}

/** Whether the lagna of a varga is the same at every moment that the birth may have had. */
export const isLagnaSure = (birth: VargaBirth, varga: Varga): boolean => {
  if (!birth.isTimeKnown) return false
  const doubt = doubtOf(birth)
  if (doubt === 0) return true
  // The lagna goes forward through the parts, so that it has not left one in which it both begins and ends.
  const [first, last] = [-doubt, doubt].map((minutes) => partOf(varga, natalAt(birth, minutes).lagna))
  return first === last
}

/** The least error of the birth time, of one and five minutes, that may put another sign in the varga's lagna. */
export const lagnaMovesWithin = (birth: VargaBirth, varga: Varga): 1 | 5 | null => {
  const lagnaOf = (minutes: number): number => vargaSign(varga, natalAt(birth, minutes).lagna.arcseconds)
  const lagna = lagnaOf(0)
  const moves = (minutes: number) => lagnaOf(-minutes) !== lagna || lagnaOf(minutes) !== lagna
  if (moves(1)) return 1
  return moves(5) ? 5 : null
}
