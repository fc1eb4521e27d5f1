import type { Rule, Source } from './rule.ts'

type Row = Omit<Rule, 'id'>
type Rules<Subject extends string, Rows> = {
  readonly [Name in keyof Rows & string]: Rule & { readonly id: `${Subject}.${Name}` }
}

/**
 * A table of rules of one subject. Each rule gets its id: `defineRules('timing', { houseLord: … }).houseLord.id` is
 * `timing.houseLord`. Tables are exported from files whose names end in `-rules.ts`, where the report finds them.
 */
export const defineRules = <const Subject extends string, const Rows extends Readonly<Record<string, Row>>>(
  subject: Subject,
  rows: Rows,
): Rules<Subject, Rows> => {
  const rules = Object.entries(rows).map(
    ([name, row]) => [name, { id: `${subject}.${name}`, ...row }] as const,
  )
  for (const [, rule] of rules) defined.set(rule.id, rule)
  return Object.fromEntries(rules) as Rules<Subject, Rows>
}

// Tables are loaded with what uses them, so no list could name them all without loading them all.
const defined = new Map<Rule['id'], Rule>()

/** The rule of a claim. Undefined while no table that has it is loaded; the table of a computed claim is. */
export const ruleOf = (id: Rule['id']): Rule | undefined => defined.get(id)

/** A page that was read. `verse` counts as that page counts. */
export const read = (address: string, verse?: string): Source => ({
  kind: 'read',
  url: address.startsWith('https://') ? address : `https://${address}`,
  ...(verse !== undefined && { verse }),
})

/** Somebody else's attribution: `secondary('marriage notes, scribd.com/document/232763113')`. */
export const secondary = (through: string): Source => ({ kind: 'secondary', through })

export const unverified: Source = { kind: 'unverified' }
