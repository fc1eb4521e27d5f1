import type { Resource, Template } from '../../src/assembly/template.ts'
import { estimateUsage } from '../usage/monthly-usage.ts'
import { rules } from './index.ts'
import { hoursOf, type Quantity } from './rule.ts'

/** The quantities that the rule of one resource gives, by default for the original specification's users. */
export function quantify(
  template: Template,
  logicalId: string,
  usage = estimateUsage(10_000, 100_000),
): readonly Quantity[] {
  const resource = template.Resources?.[logicalId] as Resource
  const context = {
    logicalId,
    template,
    hours: hoursOf(resource, template),
    usage,
  }
  return rules[resource.Type]!(resource, context)
}

/** Amounts by price. */
export const amounts = (quantities: readonly Quantity[]) =>
  Object.fromEntries(quantities.map(({ price, amount }) => [price, amount]))
