import type { BodyGraha } from '../jyotish/grahas.ts'
import { type Label, label } from '../jyotish/label.ts'
import type { Claim } from '../rules/index.ts'
import type { Link, TajikaPair } from './pairs.ts'
import type { Saham } from './sahams.ts'

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
