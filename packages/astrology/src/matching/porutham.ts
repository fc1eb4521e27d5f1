import { cyclic, houseFrom, modulo } from '../jyotish/arc.ts'
import { naturalRegard } from '../jyotish/strength/friendship.ts'
import { ganaOf, YONIS, yoniOf } from '../jyotish/koota-attributes.ts'
import { type Label, label } from '../jyotish/label.ts'
import { positionOf } from '../jyotish/position.ts'
import { lordOfSign } from '../jyotish/signs.ts'
import type { Pair } from './kootas.ts'
import { YONI_POINTS } from './tables.ts'

export type Porutham = { readonly id: string; readonly labels: Label; readonly agrees: boolean }

/** Count of the groom's nakshatra from the bride's, both included: 1 … 27. */
const countFromBride = ({ groom, bride }: Pair): number =>
  modulo(groom.nakshatraIndex - bride.nakshatraIndex, 27) + 1

/** Signs that draw a sign (rasi vasya). B. V. Raman, Muhurtha, ch. 11. */
const VASYA_SIGNS: readonly (readonly number[])[] = [
  [4, 7],
  [3, 6],
  [5],
  [7, 8],
  [6],
  [2, 11],
  [5, 9],
  [3],
  [11],
  [0, 10],
  [0],
  [9],
]

/** Rajju, by nine nakshatras up and nine down again: foot, waist, navel, neck, head. */
const RAJJU: readonly number[] = [0, 1, 2, 3, 4, 3, 2, 1, 0]

/** Pairs of nakshatras that obstruct each other (vedha), as indices; Mrigashira, Chitra and Dhanishta together. */
const VEDHA: readonly (readonly number[])[] = [
  [0, 17],
  [1, 16],
  [2, 15],
  [3, 14],
  [5, 21],
  [6, 20],
  [7, 19],
  [8, 18],
  [9, 26],
  [10, 25],
  [11, 24],
  [12, 23],
  [4, 13, 22],
]

const isVedha = (a: number, b: number): boolean =>
  a !== b && VEDHA.some((set) => set.includes(a) && set.includes(b))

type Rule = { readonly id: string; readonly labels: Label; readonly agrees: (pair: Pair) => boolean }

const RULES: readonly Rule[] = [
  {
    id: 'dina',
    labels: label('Dina', 'दिन'),
    agrees: (pair) => [2, 4, 6, 8, 0].includes(countFromBride(pair) % 9),
  },
  {
    id: 'gana',
    labels: label('Gana', 'गण'),
    agrees: ({ groom, bride }) => {
      const [his, hers] = [ganaOf(groom.nakshatraIndex), ganaOf(bride.nakshatraIndex)]
      return his === hers || (his !== 'rakshasa' && hers !== 'rakshasa')
    },
  },
  {
    id: 'mahendra',
    labels: label('Mahendra', 'महेंद्र'),
    agrees: (pair) => countFromBride(pair) > 1 && countFromBride(pair) % 3 === 1,
  },
  {
    id: 'stree-dirgha',
    labels: label('Stree Dirgha', 'स्त्री दीर्घ'),
    agrees: (pair) => countFromBride(pair) > 9,
  },
  {
    id: 'yoni',
    labels: label('Yoni', 'योनि'),
    agrees: ({ groom, bride }) => {
      const [his, hers] = [groom, bride].map((p) => YONIS.indexOf(yoniOf(p.nakshatraIndex)))
      return YONI_POINTS[his as number]?.[hers as number] !== 0
    },
  },
  {
    id: 'rasi',
    labels: label('Rasi', 'राशि'),
    agrees: ({ groom, bride }) =>
      [1, 7, 8, 9, 10, 11, 12].includes(houseFrom(bride.signIndex, groom.signIndex)),
  },
  {
    id: 'rasi-lord',
    labels: label('Rasi lord', 'राशि स्वामी', 'Rashi swami'),
    agrees: ({ groom, bride }) => {
      const [his, hers] = [lordOfSign(groom.signIndex), lordOfSign(bride.signIndex)]
      return naturalRegard(his, hers) !== 'enemy' && naturalRegard(hers, his) !== 'enemy'
    },
  },
  {
    id: 'vasya',
    labels: label('Vasya', 'वश्य'),
    agrees: ({ groom, bride }) =>
      cyclic(VASYA_SIGNS, bride.signIndex).includes(groom.signIndex) ||
      cyclic(VASYA_SIGNS, groom.signIndex).includes(bride.signIndex),
  },
  {
    id: 'rajju',
    labels: label('Rajju', 'रज्जु'),
    agrees: ({ groom, bride }) => cyclic(RAJJU, groom.nakshatraIndex) !== cyclic(RAJJU, bride.nakshatraIndex),
  },
  {
    id: 'vedha',
    labels: label('Vedha', 'वेध'),
    agrees: ({ groom, bride }) => !isVedha(groom.nakshatraIndex, bride.nakshatraIndex),
  },
]

export const PORUTHAM_LABELS: Readonly<Record<string, Label>> = Object.fromEntries(
  RULES.map(({ id, labels }) => [id, labels]),
)

/** The ten poruthams of the south, each agreed or not. B. V. Raman, Muhurtha, ch. 11. Moons in sidereal degrees. */
export const matchPorutham = (groomMoonDeg: number, brideMoonDeg: number): Porutham[] => {
  const pair: Pair = { groom: positionOf(groomMoonDeg), bride: positionOf(brideMoonDeg) }
  return RULES.map(({ id, labels, agrees }) => ({ id, labels, agrees: agrees(pair) }))
}
