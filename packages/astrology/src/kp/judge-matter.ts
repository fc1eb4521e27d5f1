import { THE_GRAHA } from '../jyotish/evidence.ts'
import { type Graha, GRAHAS } from '../jyotish/grahas.ts'
import type { Label } from '../jyotish/label.ts'
import { figure, listed, ordinal, phrase } from '../jyotish/phrase.ts'
import type { Claim } from '../rules/index.ts'
import type { KpChart, KpHouse } from './kp-chart.ts'
import { KP_RULES } from './kp-rules.ts'
import { HOUSE_GROUPS, type KpMatter } from './matters.ts'
import type { RulingPlanets } from './ruling-planets.ts'
import type { Levels } from './significators.ts'

/** `supported`: houses for it come first. `mixed`: those against it are as strong. `patient`: it has no house of it. */
export type KpStanding = 'supported' | 'mixed' | 'patient'

/** What the sub lord of its first house says of a matter. */
export type KpJudgement = {
  readonly matter: KpMatter
  /** The house whose cusp decides. */
  readonly house: number
  readonly subLord: Graha
  /** All that the sub lord signifies, the strongest first. */
  readonly signifies: readonly number[]
  readonly supporting: readonly number[]
  readonly opposing: readonly number[]
  readonly standing: KpStanding
  /** Grahas that signify houses of the matter, by the number of those houses. */
  readonly significators: readonly Graha[]
  readonly claims: readonly Claim[]
}

const SUB_LORD = phrase(
  'the sub lord of the {0} cusp is {1}, which signifies {2}',
  '{0} भाव का उपस्वामी {1} है, जो {2} का सूचक है',
  '{0} bhav ka upswami {1} hai, jo {2} ka soochak hai',
)
const HOUSES = phrase('the houses {0}', 'भाव {0}', 'bhav {0}')
const HOUSE = phrase('the house {0}', 'भाव {0}', 'bhav {0}')

const sayHouses = (houses: readonly number[]): Label =>
  (houses.length > 1 ? HOUSES : HOUSE)(listed(houses.map(figure)))

/** The strongest level, 0 … 3, at which any of some houses is signified; 4 for none. */
const levelOf = (levels: Levels<number>, houses: readonly number[]): number => {
  const level = levels.findIndex((signified) => signified.some((house) => houses.includes(house)))
  return level < 0 ? levels.length : level
}

const standingOf = (
  levels: Levels<number>,
  group: readonly number[],
  against: readonly number[],
): KpStanding => {
  const level = levelOf(levels, group)
  if (level === levels.length) return 'patient'
  return level < levelOf(levels, against) ? 'supported' : 'mixed'
}

/** Judges a matter by the sub lord of its first house. */
export const judgeMatter = (kp: KpChart, matter: KpMatter): KpJudgement => {
  const { primary, support, against } = HOUSE_GROUPS[matter]
  const group = [primary, ...support]
  const { lords } = kp.houses[primary - 1] as KpHouse
  const levels = kp.grahas[lords.sub].signifies
  const signifies = [...new Set(levels.flat())]
  const claim: Claim = {
    id: `kp.${matter}`,
    rule: KP_RULES[matter].id,
    evidence: SUB_LORD(ordinal(primary), THE_GRAHA[lords.sub], sayHouses(signifies)),
    figures: { house: primary, subLord: lords.sub },
  }
  return {
    matter,
    house: primary,
    subLord: lords.sub,
    signifies,
    supporting: signifies.filter((house) => group.includes(house)),
    opposing: signifies.filter((house) => against.includes(house)),
    standing: standingOf(levels, group, against),
    significators: significatorsOfGroup(kp, group),
    claims: [claim],
  }
}

/** Grahas that signify houses of a group, those with most of them first. */
const significatorsOfGroup = (kp: KpChart, group: readonly number[]): Graha[] => {
  const countOf = (graha: Graha): number => {
    const signified = kp.grahas[graha].signifies.flat()
    return group.filter((house) => signified.includes(house)).length
  }
  return GRAHAS.filter((graha) => countOf(graha) > 0).sort((a, b) => countOf(b) - countOf(a))
}

/** Significators of a matter that rule the moment of the question too: they are held to bring it. */
export const fruitful = (
  { significators }: Pick<KpJudgement, 'significators'>,
  { ranked, nodes }: Pick<RulingPlanets, 'ranked' | 'nodes'>,
): Graha[] => significators.filter((graha) => ranked.includes(graha) || nodes.includes(graha))
