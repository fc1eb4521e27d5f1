import type { BodyGraha } from '../jyotish/grahas.ts'
import { type Label, label } from '../jyotish/label.ts'
import { lordOfHouse, type Natal } from '../jyotish/natal.ts'
import type { Claim } from '../rules/index.ts'
import { type Link, linkOf, pairOf, type TajikaPair } from './pairs.ts'
import type { Saham } from './sahams.ts'
import { sayLords } from './say-tajika.ts'
import { TAJIKA_RULES } from './tajika-rules.ts'

export const TAJIKA_MATTERS = ['work', 'money', 'marriage', 'children', 'home', 'study', 'travel'] as const
export type TajikaMatter = (typeof TAJIKA_MATTERS)[number]

type Row = { readonly house: number; readonly saham: Saham | null; readonly label: Label }

export const TAJIKA_ROWS: Readonly<Record<TajikaMatter, Row>> = {
  work: { house: 10, saham: 'karma', label: label('work', 'काम', 'kaam') },
  money: { house: 2, saham: 'artha', label: label('money matters', 'धन', 'dhan') },
  marriage: { house: 7, saham: 'vivaha', label: label('the matter of marriage', 'विवाह', 'vivah') },
  children: { house: 5, saham: 'putra', label: label('the matter of children', 'संतान', 'santaan') },
  home: { house: 4, saham: null, label: label('matters of home', 'घर', 'ghar') },
  study: { house: 4, saham: 'vidya', label: label('study', 'पढ़ाई', 'padhai') },
  travel: { house: 9, saham: 'paradesha', label: label('travel plans', 'यात्रा', 'yatra') },
}

/**
 * `forward`: ithasala that nothing lowers, or one lord of both. `hindered`: ithasala with a hindrance. `helped`: a third
 * graha links the lords. `behind`: isarapha. `quiet`: nothing between them.
 */
export type MatterStanding = 'forward' | 'hindered' | 'helped' | 'behind' | 'quiet'

/** How a matter stands in a chart of the year. */
export type MatterOfYear = {
  readonly matter: TajikaMatter
  readonly house: number
  readonly lagnaLord: BodyGraha
  readonly houseLord: BodyGraha
  readonly pair: TajikaPair | null
  readonly link: Link | null
  readonly standing: MatterStanding
  readonly claims: readonly Claim[]
}

const standingOf = (pair: TajikaPair | null, link: Link | null): MatterStanding => {
  if (pair?.yoga === 'ithasala') return pair.hindrances.length > 0 ? 'hindered' : 'forward'
  if (pair) return 'behind'
  return link ? 'helped' : 'quiet'
}

/** Judges a matter by the lords of the lagna of the year and of its house. */
export const judgeMatterOfYear = (year: Natal, matter: TajikaMatter): MatterOfYear => {
  const { house } = TAJIKA_ROWS[matter]
  const [lagnaLord, houseLord] = [lordOfHouse(year, 1), lordOfHouse(year, house)]
  const isOne = lagnaLord === houseLord
  const pair = isOne ? null : pairOf(year, lagnaLord, houseLord)
  const link = isOne ? null : linkOf(year, lagnaLord, houseLord)
  const judged = { matter, house, lagnaLord, houseLord, pair, link }
  const standing = isOne ? 'forward' : standingOf(pair, link)
  const rule = pair ? TAJIKA_RULES[pair.yoga] : link ? TAJIKA_RULES.link : TAJIKA_RULES.matter
  return {
    ...judged,
    standing,
    claims: [
      {
        id: `tajika.${matter}`,
        rule: rule.id,
        evidence: sayLords(judged),
        figures: pair ? { gapDeg: round(pair.gapDeg), orbDeg: pair.orbDeg } : { house },
      },
    ],
  }
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100
