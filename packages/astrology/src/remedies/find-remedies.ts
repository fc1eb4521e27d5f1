import { inHouseOf } from '../jyotish/evidence.ts'
import { type Graha, GRAHA_LABELS } from '../jyotish/grahas.ts'
import type { Natal } from '../jyotish/natal.ts'
import { listed } from '../jyotish/phrase.ts'
import { claimOf, meaningOf, statedAs } from '../meanings/claims.ts'
import type { Meaning, Stated } from '../meanings/meaning.ts'
import type { Claim } from '../rules/claim.ts'
import type { Area } from '../timing/area/area.ts'
import { chooseGraha, type Chosen } from './choose-graha.ts'
import { fittingGem, gemReasonOf } from './fitting-gem.ts'
import { REMEDY_RULES } from './remedy-rules.ts'
import type { RemedyKind, RemedyStatement } from './statement.ts'
import { GRAHA_REMEDIES } from './tables/grahas.ts'

/** What is asked for. A graha goes before an area; without both, the lord of the lagna is honoured. */
export type RemedyRequest = {
  readonly graha?: Graha
  readonly area?: Area
  /** Default: those that cost nothing or little, mantra, day, giving and conduct. */
  readonly kinds?: readonly RemedyKind[]
}

export type Remedies = Meaning<RemedyStatement> & {
  readonly graha: Graha
  readonly kinds: readonly RemedyKind[]
}

type Part = { readonly stated: readonly Stated<RemedyStatement>[]; readonly claims: readonly Claim[] }

const COSTLESS: readonly RemedyKind[] = ['mantra', 'day', 'giving', 'conduct']

const NO_BIRTH_TIME = { fits: false, reason: 'no-birth-time' } as const

const partOf = (statement: RemedyStatement, ...claims: readonly Claim[]): Part => ({
  stated: [statedAs<RemedyStatement>(statement, ...claims)],
  claims,
})

const gemPart = (natal: Natal | undefined, graha: Graha): Part => {
  const evidence = natal ? inHouseOf(graha, natal.grahas[graha].house) : GRAHA_LABELS[graha]
  const { fits, reason } = natal ? gemReasonOf(natal, graha) : NO_BIRTH_TIME
  const claims = [
    claimOf(REMEDY_RULES.gem, GRAHA_LABELS[graha], { gem: GRAHA_REMEDIES[graha].gem }),
    claimOf(REMEDY_RULES.gemFits, evidence, { fits: String(fits), reason }),
  ] as const
  return {
    stated: [
      statedAs<RemedyStatement>({ is: 'gem', graha, gem: GRAHA_REMEDIES[graha].gem }, claims[0]),
      statedAs<RemedyStatement>({ is: 'gem-fits', graha, reason }, claims[1]),
    ],
    claims,
  }
}

const partFor = (natal: Natal | undefined, graha: Graha, kind: RemedyKind): Part => {
  const { weekday, japa, gifts, colour, number } = GRAHA_REMEDIES[graha]
  const claim = (
    rule: 'mantra' | 'japa' | 'day' | 'giving' | 'conduct' | 'conductOfGraha' | 'colour' | 'number',
    figures = {},
  ) => claimOf(REMEDY_RULES[rule], GRAHA_LABELS[graha], figures)
  const parts: Readonly<Record<RemedyKind, () => Part>> = {
    mantra: () => partOf({ is: 'mantra', graha, weekday }, claim('mantra'), claim('japa', { japa })),
    day: () => partOf({ is: 'day', graha, weekday }, claim('day', { weekday })),
    giving: () => partOf({ is: 'giving', gifts, weekday }, claim('giving')),
    conduct: () => partOf({ is: 'conduct', graha }, claim('conduct'), claim('conductOfGraha')),
    gem: () => gemPart(natal, graha),
    colour: () => partOf({ is: 'colour', graha, colour }, claim('colour', { colour })),
    number: () => partOf({ is: 'number', graha, number }, claim('number', { number })),
  }
  return parts[kind]()
}

const chosenPart = ({ graha, as, weakness, evidence }: Chosen, area: Area | undefined): Part =>
  partOf(
    { is: 'chosen', graha, area, as, weakness },
    claimOf(REMEDY_RULES.weakest, listed(evidence), { graha, as, weakness }),
  )

const askedPart = (graha: Graha): Part =>
  partOf({ is: 'asked', graha }, claimOf(REMEDY_RULES.asked, GRAHA_LABELS[graha], { graha }))

/** Who asks for a gem alone gets the one that fits the chart, or none. */
const opening = (
  natal: Natal | undefined,
  { graha, area, kinds }: RemedyRequest,
): { graha: Graha; part: Part } => {
  if (graha) return { graha, part: askedPart(graha) }
  const isGemAlone = area === undefined && kinds?.length === 1 && kinds[0] === 'gem'
  const fitting = isGemAlone && natal ? fittingGem(natal) : undefined
  if (fitting) return { graha: fitting, part: askedPart(fitting) }
  const chosen = chooseGraha(natal, area)
  return { graha: chosen.graha, part: chosenPart(chosen, area) }
}

/**
 * What tradition offers for a graha of this chart or for an area of life, costless first: which graha and why, the
 * remedies, and that nothing is promised. Gems come with whether they fit the chart. `natal` is undefined without a birth
 * time.
 */
export const findRemedies = (natal: Natal | undefined, request: RemedyRequest = {}): Remedies => {
  const { area, kinds = COSTLESS } = request
  const { graha, part: first } = opening(natal, request)
  const honour = claimOf(REMEDY_RULES.honour, GRAHA_LABELS[graha], { graha })
  const parts = [
    first,
    ...kinds.map((kind) => partFor(natal, graha, kind)),
    partOf({ is: 'no-promise', isHealth: area === 'health' }, honour),
  ]
  return {
    ...meaningOf<RemedyStatement>(
      `remedies.${graha}`,
      parts.flatMap((part) => part.stated),
      parts.flatMap((part) => part.claims),
    ),
    graha,
    kinds,
  }
}
