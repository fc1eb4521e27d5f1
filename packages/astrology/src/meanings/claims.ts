import type { Label } from '../jyotish/label.ts'
import type { Claim } from '../rules/claim.ts'
import type { Rule } from '../rules/rule.ts'
import type { Meaning, Stated } from './meaning.ts'
import type { Statement } from './statement.ts'

/** A claim of one rule. Its id is the rule’s, with what tells it from other claims of the rule. */
export const claimOf = (
  rule: Rule,
  evidence: Label,
  figures: Claim['figures'] = {},
  of?: string | number,
): Claim => ({ id: of === undefined ? rule.id : `${rule.id}.${of}`, rule: rule.id, evidence, figures })

/** A statement of some kind with the claims it rests on. */
export const statedAs = <Said>(statement: Said, ...claims: readonly Claim[]): Stated<Said> => ({
  statement,
  claims: claims.map(({ id }) => id),
})

/** A statement of a meaning with the claims it rests on. */
export const stated = (statement: Statement, ...claims: readonly Claim[]): Stated =>
  statedAs<Statement>(statement, ...claims)

/** A meaning with each claim once. */
export const meaningOf = <Said = Statement>(
  about: string,
  statements: readonly Stated<Said>[],
  claims: readonly Claim[],
): Meaning<Said> => ({
  about,
  statements,
  claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
})

/** The rule of a table by a name made at run time. Throws RangeError for a name that the table lacks. */
export const ruleNamed = (rules: Readonly<Record<string, Rule>>, name: string): Rule => {
  const rule = rules[name]
  if (!rule) throw new RangeError(`${name} is in no table of rules.`)
  return rule
}
