export type { Claim } from './claim.ts'
export { defineRules, read, ruleOf, secondary, unverified } from './define-rules.ts'
export type { Rule, Source, SourceKind, Tradition, Weight } from './rule.ts'
export { isRuleTable, ruleShares, type RuleShares } from './rule-shares.ts'
