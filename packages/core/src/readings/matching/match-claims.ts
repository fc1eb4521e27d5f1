import {
  figure,
  listed,
  MATCH_RULES,
  phrase,
  type Koota,
  type KootaId,
  type Label,
} from '@astrovoice/astrology'
import { labelOf } from '@astrovoice/astrology/speech'
import type { Claim } from '../answer/claim.ts'
import type { Comparison, Side } from './comparison.ts'
import { sayMangal } from './say-mangal.ts'

export const kootaClaimId = (id: KootaId): string => `koota.${id}`
export const liftedClaimId = (id: KootaId): string => `koota.${id}.lifted`
export const mangalClaimId = 'mangal'

const POINTS = phrase('{0} of {1} points', '{1} में से {0} अंक', '{1} mein se {0} ank')
const SCORE = phrase('{0}: {1}', '{0}: {1}', '{0}: {1}')
const BETWEEN = phrase('{0}, {1}', '{0}, {1}', '{0}, {1}')

const word = (id: string): Label => labelOf(id) ?? figure(id)

/** Each koota with what both are, the first person first; the rules that lift a fault; Mangal dosha of both. */
export function matchClaims(comparison: Omit<Comparison, 'points' | 'isSideOpen' | 'claims'>): Claim[] {
  const { match, side, faults, areTimesKnown } = comparison
  const lifted = faults.filter(({ liftedBy }) => liftedBy.length > 0)
  return [
    ...match.ashtakoot.kootas.map((koota) => kootaClaim(koota, comparison)),
    ...lifted.map(({ koota, liftedBy }) => ({
      id: liftedClaimId(koota.id),
      rule: liftingRules[koota.id] ?? MATCH_RULES[koota.id].id,
      evidence: listed(liftedBy),
      figures: {},
    })),
    ...(areTimesKnown
      ? [{ id: mangalClaimId, rule: MATCH_RULES.mangal.id, evidence: sayMangal(match, side), figures: {} }]
      : []),
  ]
}

const liftingRules: Readonly<Partial<Record<KootaId, string>>> = {
  gana: MATCH_RULES.ganaLifted.id,
  bhakoot: MATCH_RULES.bhakootLifted.id,
  nadi: MATCH_RULES.nadiLifted.id,
}

/** What both are in a koota, the first person first. The classes of varna are left out: castes are not named. */
export function valuesOf({ id, groom, bride }: Koota, side: Side): readonly Label[] {
  if (id === 'varna') return []
  return side === 'groom' ? [word(groom), word(bride)] : [word(bride), word(groom)]
}

const BY_MIDDLE = phrase(
  '{0} by the middle of the hours in question',
  'संभव घड़ियों के बीच के हिसाब से {0}',
  'sambhav ghadiyon ke beech ke hisaab se {0}',
)

function kootaClaim(
  koota: Koota,
  { side, steady, areTimesExact }: Pick<Comparison, 'side' | 'steady' | 'areTimesExact'>,
): Claim {
  const { id, labels, points, maximum } = koota
  const values = valuesOf(koota, side)
  const found = POINTS(figure(points), figure(maximum))
  const score = SCORE(labels, values.length > 0 ? BETWEEN(listed(values), found) : found)
  const isCertain = areTimesExact || steady.has(id)
  return {
    id: kootaClaimId(id),
    rule: MATCH_RULES[id].id,
    evidence: isCertain ? score : BY_MIDDLE(score),
    figures: { points, maximum },
  }
}
