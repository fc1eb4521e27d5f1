import type { Rule, SourceKind } from './rule.ts'

/** How many rules of a subject have each kind of source. */
export type RuleShares = Readonly<Record<SourceKind | 'rules', number>>

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'tradition' in value && 'source' in value

/** Whether an export of a module is a table made by `defineRules`. */
export const isRuleTable = (value: unknown): value is Readonly<Record<string, Rule>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).length > 0 &&
  Object.values(value).every(isRule)

/** Counts rules by the kind of their source. */
export const ruleShares = (rules: readonly Rule[]): RuleShares => {
  const count = (kind: SourceKind): number => rules.filter(({ source }) => source.kind === kind).length
  return {
    rules: rules.length,
    read: count('read'),
    secondary: count('secondary'),
    unverified: count('unverified'),
  }
}
