import { forwardArc, houseFrom, modulo } from '../jyotish/arc.ts'
import type { BodyGraha } from '../jyotish/grahas.ts'
import { type Label, label } from '../jyotish/label.ts'
import { lordOfHouse, type Natal } from '../jyotish/natal.ts'
import { type Position, positionOf } from '../jyotish/position.ts'
import { lordOfSign } from '../jyotish/signs.ts'

/** What a saham is reckoned from: a graha, the lagna, an earlier saham, a house at the degree of the lagna, its lord. */
type Term = BodyGraha | 'lagna' | 'punya' | 'shastra' | `house-${number}` | `lord-${number}`

/** A less B and C: A, B, C by day. By night A and B change places unless the row is `always`. */
type Row = {
  readonly of: readonly [a: Term, b: Term, c: Term]
  readonly always?: true
  readonly label: Label
}

const row = (a: Term, b: Term, c: Term, name: Label, always = false): Row => ({
  of: [a, b, c],
  label: name,
  ...(always && { always }),
})

/** Those that are asked for in a year; grim ones are left out. */
const ROWS = {
  punya: row('moon', 'sun', 'lagna', label('good fortune', 'पुण्य', 'punya')),
  vidya: row('sun', 'moon', 'lagna', label('learning', 'विद्या', 'vidya')),
  shastra: row('jupiter', 'saturn', 'mercury', label('scholarship', 'शास्त्र', 'shastra')),
  yasha: row('jupiter', 'punya', 'lagna', label('renown', 'यश', 'yash')),
  mitra: row('jupiter', 'punya', 'venus', label('friends', 'मित्र', 'mitra')),
  mahatmya: row('punya', 'mars', 'lagna', label('standing', 'माहात्म्य', 'mahatmya')),
  asha: row('saturn', 'mars', 'lagna', label('hopes', 'आशा', 'asha')),
  bhratri: row('jupiter', 'saturn', 'lagna', label('siblings', 'भ्राता', 'bhrata'), true),
  gaurava: row('jupiter', 'moon', 'sun', label('respect', 'गौरव', 'gaurav')),
  pitri: row('saturn', 'sun', 'lagna', label('father', 'पिता', 'pita')),
  matri: row('moon', 'venus', 'lagna', label('mother', 'माता', 'mata')),
  putra: row('jupiter', 'moon', 'lagna', label('children', 'संतान', 'santaan')),
  karma: row('mars', 'mercury', 'lagna', label('work', 'कर्म', 'karm')),
  bandhu: row('mercury', 'moon', 'lagna', label('relatives', 'बंधु', 'bandhu')),
  paradesha: row('house-9', 'lord-9', 'lagna', label('going abroad', 'परदेश', 'pardes'), true),
  artha: row('house-2', 'lord-2', 'lagna', label('money', 'अर्थ', 'arth'), true),
  labha: row('house-11', 'lord-11', 'lagna', label('gains', 'लाभ', 'labh'), true),
  vanik: row('moon', 'mercury', 'lagna', label('trade', 'वणिक', 'vanik')),
  vivaha: row('venus', 'saturn', 'lagna', label('marriage', 'विवाह', 'vivah')),
  shraddha: row('venus', 'mars', 'lagna', label('faith', 'श्रद्धा', 'shraddha')),
  preeti: row('shastra', 'punya', 'lagna', label('affection', 'प्रीति', 'preeti')),
  vyapara: row('mars', 'saturn', 'lagna', label('business', 'व्यापार', 'vyapaar'), true),
} as const satisfies Record<string, Row>

export type Saham = keyof typeof ROWS

export const SAHAMS = Object.keys(ROWS) as readonly Saham[]
export const SAHAM_LABELS = Object.fromEntries(SAHAMS.map((name) => [name, ROWS[name].label])) as Readonly<
  Record<Saham, Label>
>

/** A point of the year, with the house of its sign and that sign’s lord. */
export type SahamPoint = Position & { readonly house: number; readonly lord: BodyGraha }

/**
 * A − B + C; 30° more where C is not met on the way forward from B to A. The way is measured in degrees, and its
 * ends count.
 */
export const sahamDeg = (aDeg: number, bDeg: number, cDeg: number): number => {
  const isMet = forwardArc(bDeg, cDeg) <= forwardArc(bDeg, aDeg)
  return modulo(aDeg - bDeg + cDeg + (isMet ? 0 : 30), 360)
}

/** The sahams of a chart of the year. */
export const sahamsOf = (year: Natal, isByDay: boolean): Record<Saham, SahamPoint> => {
  const degOf = (term: Term): number => {
    if (term === 'lagna') return year.lagna.longitudeDeg
    if (term === 'punya' || term === 'shastra') return pointDeg(term)
    const [kind, house] = term.split('-') as [string, string | undefined]
    if (house === undefined) return year.grahas[term as BodyGraha].longitudeDeg
    if (kind === 'house') return modulo(year.lagna.longitudeDeg + (Number(house) - 1) * 30, 360)
    return year.grahas[lordOfHouse(year, Number(house))].longitudeDeg
  }
  const pointDeg = (name: Saham): number => {
    const { of, always }: Row = ROWS[name]
    const [a, b, c] = of.map(degOf) as [number, number, number]
    return isByDay || always ? sahamDeg(a, b, c) : sahamDeg(b, a, c)
  }
  const pointOf = (name: Saham): SahamPoint => {
    const position = positionOf(pointDeg(name))
    return {
      ...position,
      house: houseFrom(year.lagna.signIndex, position.signIndex),
      lord: lordOfSign(position.signIndex),
    }
  }
  return Object.fromEntries(SAHAMS.map((name) => [name, pointOf(name)])) as Record<Saham, SahamPoint>
}
