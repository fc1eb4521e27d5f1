import { inHouseOf } from '../jyotish/evidence.ts'
import { type Graha, GRAHA_LABELS, GRAHAS } from '../jyotish/grahas.ts'
import type { Label } from '../jyotish/label.ts'
import { grahasInHouse, lordOfHouse, type Natal, type Placement, signOfHouse } from '../jyotish/natal.ts'
import { ordinal, phrase } from '../jyotish/phrase.ts'
import { aspectsSign } from '../jyotish/strength/aspects.ts'
import { isBenefic } from '../jyotish/strength/benefics.ts'
import { DUSTHANAS, KENDRAS, TRIKONAS } from '../jyotish/yogas/conditions.ts'
import type { Claim } from '../rules/claim.ts'
import { claimOf, meaningOf, stated } from './claims.ts'
import { explainHouse } from './explain.ts'
import type { Meaning } from './meaning.ts'
import { HOUSE_FACTOR_RULES } from './placement-rules.ts'
import { readLord } from './read-placement.ts'
import type { Factor, Leaning } from './statement.ts'
import { KARAKAS } from './tables/houses.ts'

/** A factor with its points: above zero it helps, below it strains. */
type Weighed = { readonly factor: Factor; readonly points: number; readonly claim: Claim }

const HELPING_PLACES = new Set([...KENDRAS, ...TRIKONAS, 3, 11])
/** In these houses malefics are held to give courage and gains. */
const GROWING_HOUSES = new Set([3, 6, 11])

const DIGNITY_POINTS: Readonly<Record<Placement['dignity'], number>> = {
  exalted: 1,
  moolatrikona: 0.75,
  own: 0.75,
  friend: 0.25,
  neutral: 0,
  enemy: -0.25,
  debilitated: -1,
}

const placePoints = (house: number): number =>
  HELPING_PLACES.has(house) ? 1 : DUSTHANAS.includes(house) ? -1 : 0

const ASPECTS_HOUSE = phrase(
  '{0} aspects the {1} house',
  '{1} भाव पर {0} की दृष्टि',
  '{1} ghar par {0} ki drishti',
)

const weighed = (
  natal: Natal,
  judged: number,
  by: Factor['by'],
  graha: Graha,
  share: number,
  evidence?: Label,
): Weighed => {
  const { house } = natal.grahas[graha]
  const rule = HOUSE_FACTOR_RULES[by === 'lord' ? 'lordPlace' : by]
  const points = Math.round(share * rule.weight * 100) / 100
  const claim = claimOf(rule, evidence ?? inHouseOf(graha, house), { points, house, graha }, graha)
  return { factor: { by, graha, house, isHome: by === 'occupant' || house === judged }, points, claim }
}

/** Everything that helps or strains a house, each with its points. */
const factorsOf = (natal: Natal, house: number): Weighed[] => {
  const lord = lordOfHouse(natal, house)
  const placement = natal.grahas[lord]
  const shares = placePoints(placement.house) * 0.6 + DIGNITY_POINTS[placement.dignity] * 0.4
  const occupants = grahasInHouse(natal, house).filter((graha) => graha !== lord)
  const share = (graha: Graha): number => (isBenefic(natal, graha) || GROWING_HOUSES.has(house) ? 1 : -1)
  const lookers = GRAHAS.filter(
    (graha) => natal.grahas[graha].house !== house && aspectsSign(natal, graha, signOfHouse(natal, house)),
  )
  const aspect = (graha: Graha): number => (graha === lord || isBenefic(natal, graha) ? 1 : -1)
  return [
    weighed(natal, house, 'lord', lord, placement.isCombust ? shares - 0.4 : shares),
    ...occupants.map((graha) => weighed(natal, house, 'occupant', graha, share(graha))),
    ...lookers.map((graha) =>
      weighed(
        natal,
        house,
        'aspect',
        graha,
        aspect(graha),
        ASPECTS_HOUSE(GRAHA_LABELS[graha], ordinal(house)),
      ),
    ),
    ...(KARAKAS[house - 1] ?? [])
      .filter((graha) => graha !== lord && natal.grahas[graha].dignity !== 'neutral')
      .map((graha) => weighed(natal, house, 'karaka', graha, DIGNITY_POINTS[natal.grahas[graha].dignity])),
  ]
}

const sum = (factors: readonly Weighed[]): number => factors.reduce((total, { points }) => total + points, 0)

/** Help against strain decides from a quarter of all that was weighed; less than that is mixed. */
const leaningOf = (balance: number): Leaning =>
  balance > 0.25 ? 'supported' : balance < -0.25 ? 'strained' : 'mixed'

export type HouseReading = Meaning & {
  readonly leaning: Leaning
  /** -1 … 1: help less strain, by all that was weighed. */
  readonly score: number
}

/**
 * What a house, 1 … 12, of a chart is held to mean: its matters, what helps it weighed against what strains it, then its
 * lord. Claims of factors have their `points`.
 */
export const readHouse = (natal: Natal, house: number): HouseReading => {
  const general = explainHouse(house)
  const lord = readLord(natal, house)
  const factors = [...factorsOf(natal, house)].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const [helping, straining] = [
    factors.filter(({ points }) => points > 0),
    factors.filter(({ points }) => points < 0),
  ]
  const [help, strain] = [sum(helping), -sum(straining)]
  const [helps, strains] = [helping[0], straining[0]]
  const heavier = help >= strain ? helps : strains
  const lighter = help >= strain ? strains : helps
  const because = Math.abs(heavier?.points ?? 0) > Math.abs(lighter?.points ?? 0) ? 'weight' : 'number'
  const balance = (help - strain) / Math.max(1, help + strain)
  const leaning = leaningOf(balance)
  // Where nothing weighs, the place of the lord says so.
  const said = [helps, strains].flatMap((each) => (each ? [each.claim] : []))
  const named = said.length > 0 ? said : factors.slice(0, 1).map(({ claim }) => claim)
  return {
    ...meaningOf(
      `house.${house}`,
      [
        ...general.statements.slice(0, 1),
        stated({ is: 'balance', leaning, helps: helps?.factor, strains: strains?.factor, because }, ...named),
        ...lord.statements,
      ],
      [...general.claims, ...lord.claims, ...factors.map(({ claim }) => claim)],
    ),
    leaning,
    score: Math.round(balance * 100) / 100,
  }
}
