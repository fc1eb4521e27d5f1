import { houseFrom } from '../jyotish/arc.ts'
import { naturalRegard, type Regard } from '../jyotish/strength/friendship.ts'
import {
  type Gana,
  GANAS,
  ganaOf,
  nadiOf,
  VARNAS,
  varnaOf,
  VASHYAS,
  vashyaOf,
  YONIS,
  yoniOf,
} from '../jyotish/koota-attributes.ts'
import { type Label, label } from '../jyotish/label.ts'
import type { Position } from '../jyotish/position.ts'
import { lordOfSign } from '../jyotish/signs.ts'
import { isTaraGood, taraOf } from '../jyotish/tara.ts'
import { BHAKOOT_DOSHA, GANA_POINTS, MAITRI_POINTS, VASHYA_POINTS, YONI_POINTS } from './tables.ts'

/** The two Moons of a match. */
export type Pair = { readonly groom: Position; readonly bride: Position }

export type KootaId = 'varna' | 'vashya' | 'tara' | 'yoni' | 'maitri' | 'gana' | 'bhakoot' | 'nadi'

export type Koota = {
  readonly id: KootaId
  readonly labels: Label
  readonly points: number
  readonly maximum: number
  /** What each side is in this koota. */
  readonly groom: string
  readonly bride: string
}

type Score = Pick<Koota, 'points' | 'groom' | 'bride'>

/** One point when the groom's varna is not below the bride's. */
const varna = ({ groom, bride }: Pair): Score => {
  const [his, hers] = [varnaOf(groom.signIndex), varnaOf(bride.signIndex)]
  return { points: VARNAS.indexOf(his) <= VARNAS.indexOf(hers) ? 1 : 0, groom: his, bride: hers }
}

const lookUp = <T>(table: readonly (readonly number[])[], order: readonly T[], row: T, column: T): number =>
  table[order.indexOf(row)]?.[order.indexOf(column)] as number

const vashya = (pair: Pair): Score => {
  const [groom, bride] = [vashyaOf(pair.groom), vashyaOf(pair.bride)]
  return { points: lookUp(VASHYA_POINTS, VASHYAS, groom, bride), groom, bride }
}

/** One and a half points for each direction whose tara is good. */
const tara = ({ groom, bride }: Pair): Score => {
  const [his, hers] = [groom.nakshatraIndex, bride.nakshatraIndex]
  const good = [isTaraGood(hers, his), isTaraGood(his, hers)].filter(Boolean).length
  return { points: good * 1.5, groom: taraOf(hers, his), bride: taraOf(his, hers) }
}

const yoni = (pair: Pair): Score => {
  const [groom, bride] = [yoniOf(pair.groom.nakshatraIndex), yoniOf(pair.bride.nakshatraIndex)]
  return { points: lookUp(YONI_POINTS, YONIS, groom, bride), groom, bride }
}

const REGARDS: readonly Regard[] = ['enemy', 'neutral', 'friend']

const maitri = (pair: Pair): Score => {
  const [groom, bride] = [lordOfSign(pair.groom.signIndex), lordOfSign(pair.bride.signIndex)]
  const regards = [naturalRegard(groom, bride), naturalRegard(bride, groom)]
  const key = regards.sort((a, b) => REGARDS.indexOf(a) - REGARDS.indexOf(b)).join(' ')
  return { points: MAITRI_POINTS[key as keyof typeof MAITRI_POINTS], groom, bride }
}

const gana = (pair: Pair): Score => {
  const [groom, bride]: Gana[] = [ganaOf(pair.groom.nakshatraIndex), ganaOf(pair.bride.nakshatraIndex)]
  return { points: lookUp(GANA_POINTS, GANAS, groom, bride), groom: groom as Gana, bride: bride as Gana }
}

const bhakoot = ({ groom, bride }: Pair): Score => {
  const apart = houseFrom(groom.signIndex, bride.signIndex)
  return { points: BHAKOOT_DOSHA.includes(apart) ? 0 : 7, groom: groom.sign, bride: bride.sign }
}

const nadi = (pair: Pair): Score => {
  const [groom, bride] = [nadiOf(pair.groom.nakshatraIndex), nadiOf(pair.bride.nakshatraIndex)]
  return { points: groom === bride ? 0 : 8, groom, bride }
}

type KootaRule = {
  readonly id: KootaId
  readonly labels: Label
  readonly maximum: number
  score: (pair: Pair) => Score
}

const KOOTAS: readonly KootaRule[] = [
  { id: 'varna', labels: label('Varna', 'वर्ण'), maximum: 1, score: varna },
  { id: 'vashya', labels: label('Vashya', 'वश्य'), maximum: 2, score: vashya },
  { id: 'tara', labels: label('Tara', 'तारा'), maximum: 3, score: tara },
  { id: 'yoni', labels: label('Yoni', 'योनि'), maximum: 4, score: yoni },
  { id: 'maitri', labels: label('Graha Maitri', 'ग्रह मैत्री'), maximum: 5, score: maitri },
  { id: 'gana', labels: label('Gana', 'गण'), maximum: 6, score: gana },
  { id: 'bhakoot', labels: label('Bhakoot', 'भकूट'), maximum: 7, score: bhakoot },
  { id: 'nadi', labels: label('Nadi', 'नाड़ी'), maximum: 8, score: nadi },
]

export const GUNA_LABELS: Readonly<Record<string, Label>> = Object.fromEntries(
  KOOTAS.map(({ id, labels }) => [id, labels]),
)

/** The eight kootas of a pair, in the order of their weight: 36 points at most. */
export const scoreKootas = (pair: Pair): Koota[] =>
  KOOTAS.map(({ score, ...koota }) => ({ ...koota, ...score(pair) }))

/** The points below which a koota carries a fault (dosha) that a rule may lift. */
const FAULT_BELOW: Readonly<Partial<Record<KootaId, number>>> = { gana: 5, bhakoot: 7, nadi: 8 }

export const isFault = ({ id, points }: Koota): boolean => points < (FAULT_BELOW[id] ?? 0)
