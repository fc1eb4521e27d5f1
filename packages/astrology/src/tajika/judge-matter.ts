import { lordOfHouse, type Natal } from '../jyotish/natal.ts'
import { type MatterOfYear, type MatterStanding, TAJIKA_ROWS, type TajikaMatter } from './matter.ts'
import { type Link, linkOf, pairOf, type TajikaPair } from './pairs.ts'
import { sayLords } from './say-tajika.ts'
import { TAJIKA_RULES } from './tajika-rules.ts'

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
