import type { SynthesizedStack } from '../src/assembly/read-assembly.ts'
import { quantifyBeyondTemplates } from './rules/beyond-templates.ts'
import { freeTypes, isCustomResource } from './rules/free.ts'
import { rules } from './rules/index.ts'
import { hoursOf, type Quantity } from './rules/rule.ts'
import type { MonthlyUsage } from './usage/monthly-usage.ts'

/** Resource types that have neither a price nor a reason to be free: their cost is unknown. */
export function findUnknownTypes(stacks: readonly SynthesizedStack[]): readonly string[] {
  const types = stacks.flatMap(({ template }) =>
    Object.values(template.Resources ?? {}).map(({ Type }) => Type),
  )
  const isKnown = (type: string) => type in rules || type in freeTypes || isCustomResource(type)
  return [...new Set(types)].filter((type) => !isKnown(type)).sort()
}

/**
 * Quantities that these stacks use in a month.
 * @throws when a resource type is unknown: a total without it would be too small
 */
export function quantifyStacks(
  stacks: readonly SynthesizedStack[],
  usage: MonthlyUsage,
): readonly Quantity[] {
  const unknown = findUnknownTypes(stacks)
  if (unknown.length > 0) {
    throw new Error(
      `the cost of ${unknown.join(', ')} is unknown. Add a rule or a reason to infra/cost/rules.`,
    )
  }
  const inTemplates = stacks.flatMap(({ template }) =>
    Object.entries(template.Resources ?? {}).flatMap(([logicalId, resource]) => {
      const rule = rules[resource.Type]
      return rule ? rule(resource, { logicalId, template, hours: hoursOf(resource, template), usage }) : []
    }),
  )
  return [...inTemplates, ...quantifyBeyondTemplates(stacks, usage)]
}
