import { houseFrom } from '../jyotish/arc.ts'
import { inHouseOf, ownsHouse } from '../jyotish/evidence.ts'
import { type BodyGraha, type Graha, isNode, SEVEN_GRAHAS } from '../jyotish/grahas.ts'
import { lordOfHouse, type Natal } from '../jyotish/natal.ts'
import { lordOfSign, SIGN_LABELS } from '../jyotish/signs.ts'
import { DUSTHANAS } from '../jyotish/yogas/conditions.ts'
import type { Claim } from '../rules/claim.ts'
import { claimOf, meaningOf, ruleNamed, stated } from './claims.ts'
import type { Meaning, Stated } from './meaning.ts'
import { DASHA_EFFECT_RULES, LAGNA_NATURE_RULES } from './period-effect-rules.ts'
import { sayState } from './read-placement.ts'
import type { DashaLevel, LagnaNature } from './statement.ts'
import { LAGNA_NATURES } from './tables/lagna-natures.ts'
import { DASHA_BY_HOUSE } from './tables/periods.ts'
import { type Effect, readEffect } from './theme.ts'

const HOUSES = Array.from({ length: 12 }, (_, i) => i + 1)

/** Houses a lord owns in this chart. */
const housesOf = (natal: Natal, graha: Graha): number[] =>
  HOUSES.filter((house) => lordOfHouse(natal, house) === graha)

/** Strong and fair lords bring their matters; of a weak lord the same matters ask for care (Phaladeepika 20). */
const effectOf = (houses: readonly number[], isWeak: boolean): Effect => {
  // Two of each house are enough to be heard.
  const themes = [
    ...new Set(houses.flatMap((house) => readEffect(DASHA_BY_HOUSE[house - 1] as string).gives.slice(0, 2))),
  ]
  return isWeak ? { gives: [], care: themes } : { gives: themes, care: [] }
}

const strengthOf = (natal: Natal, lord: Graha): 'strong' | 'fair' | 'weak' => {
  const { dignity, isCombust, house } = natal.grahas[lord]
  if (dignity === 'debilitated' || isCombust) return 'weak'
  if (dignity === 'exalted' || dignity === 'own' || dignity === 'moolatrikona') return 'strong'
  return DUSTHANAS.includes(house) ? 'weak' : 'fair'
}

const NO_LINES = { lines: [], claims: [] } as const
const NO_STATE = { stated: [], claims: [] } as const

const lordOfDasha = (
  natal: Natal,
  level: DashaLevel,
  lord: BodyGraha,
): { lines: Stated[]; claims: Claim[] } => {
  const houses = housesOf(natal, lord)
  const strength = strengthOf(natal, lord)
  const effect = effectOf(houses, strength === 'weak')
  const claims = houses.map((house) =>
    claimOf(ruleNamed(DASHA_EFFECT_RULES, `${house}`), ownsHouse(lord, house), { house, lord }, level),
  )
  const state = strength === 'strong' ? NO_STATE : sayState(natal.grahas[lord], effect, false)
  return {
    lines: [
      stated({ is: 'dasha', level, lord, houses }, ...claims),
      stated({ is: 'dasha-effect', strength, ...effect }, ...claims, ...state.claims),
      ...state.stated,
    ],
    claims: [...claims, ...state.claims],
  }
}

const nodeOfDasha = (
  natal: Natal,
  level: DashaLevel,
  lord: 'rahu' | 'ketu',
): { lines: Stated[]; claims: Claim[] } => {
  const { house, signIndex } = natal.grahas[lord]
  const host = lordOfSign(signIndex)
  const strength = strengthOf(natal, host)
  const claim = claimOf(
    ruleNamed(DASHA_EFFECT_RULES, 'node'),
    inHouseOf(lord, house),
    { house, lord, host },
    level,
  )
  const effect = effectOf([house], strength === 'weak')
  return {
    lines: [
      stated({ is: 'node-dasha', level, lord, house, host }, claim),
      stated({ is: 'dasha-effect', strength, ...effect }, claim),
    ],
    claims: [claim],
  }
}

const NATURES: Readonly<Record<string, LagnaNature>> = { B: 'good', M: 'testing', Y: 'yogakaraka' }

/** How a graha acts for this lagna, where the text takes a side. */
const sayLagnaNature = (natal: Natal, graha: BodyGraha): { lines: Stated[]; claims: Claim[] } => {
  const { sign, signIndex } = natal.lagna
  const nature = NATURES[LAGNA_NATURES[signIndex]?.[SEVEN_GRAHAS.indexOf(graha)] ?? '']
  if (!nature) return { lines: [], claims: [] }
  const rule = ruleNamed(LAGNA_NATURE_RULES, `${sign}-${graha}`)
  const claim = claimOf(rule, SIGN_LABELS[sign], { lagna: sign, graha, nature })
  return { lines: [stated({ is: 'lagna-nature', graha, lagna: sign, nature }, claim)], claims: [claim] }
}

/** What a dasha of Vimshottari is held to bring in this chart, at any time of life. */
export const readDasha = (natal: Natal, level: DashaLevel, lord: Graha): Meaning => {
  const { lines, claims } = isNode(lord) ? nodeOfDasha(natal, level, lord) : lordOfDasha(natal, level, lord)
  const nature = isNode(lord) ? NO_LINES : sayLagnaNature(natal, lord)
  return meaningOf(`dasha.${level}.${lord}`, [...lines, ...nature.lines], [...claims, ...nature.claims])
}

const relationOf = (natal: Natal, maha: Graha, antar: Graha): 'together' | 'apart' | 'plainly' => {
  const away = houseFrom(natal.grahas[maha].signIndex, natal.grahas[antar].signIndex)
  if ([6, 8, 12].includes(away)) return 'apart'
  return [1, 4, 5, 7, 9, 10].includes(away) ? 'together' : 'plainly'
}

/** What a mahadasha and the antardasha in it are held to bring together. */
export const readDashaPair = (natal: Natal, maha: Graha, antar: Graha): Meaning => {
  const [first, second] = [readDasha(natal, 'mahadasha', maha), readDasha(natal, 'antardasha', antar)]
  const goes = relationOf(natal, maha, antar)
  const pair = claimOf(
    ruleNamed(DASHA_EFFECT_RULES, 'pair'),
    inHouseOf(antar, houseFrom(natal.grahas[maha].signIndex, natal.grahas[antar].signIndex), maha),
    { maha, antar },
  )
  const lines = [
    ...first.statements.slice(0, 2),
    ...(maha === antar
      ? []
      : [stated({ is: 'dasha-pair', maha, antar, goes }, pair), ...second.statements.slice(0, 2)]),
  ]
  const used = new Set(lines.flatMap(({ claims }) => claims))
  return meaningOf(
    `dashas.${maha}-${antar}`,
    lines,
    [...first.claims, ...second.claims, pair].filter(({ id }) => used.has(id)),
  )
}
