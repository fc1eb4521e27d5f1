import type { Label } from '../../jyotish/label.ts'
import type { Claim } from '../../rules/claim.ts'
import type { Rule } from '../../rules/rule.ts'

/** One thing found in a chart about a house: how far it helps (above 0) or strains (below), by the rule's weight. */
export type Finding = { readonly claim: Claim; readonly points: number }

/** @param degree -1 … 1, how far the rule applies */
export const finding = (
  rule: Rule,
  about: number | string,
  degree: number,
  evidence: Label,
  figures: Claim['figures'] = {},
): Finding => {
  const points = rule.weight * degree
  return {
    claim: { id: `${rule.id}.${about}`, rule: rule.id, evidence, figures: { ...figures, points } },
    points,
  }
}
