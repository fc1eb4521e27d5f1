import { isMap, type Resource, type Template } from '../../src/assembly/template.ts'
import { hoursPerMonth, type MonthlyUsage } from '../usage/monthly-usage.ts'

/** An amount of a price, and its purpose. */
export interface Quantity {
  /** A row of the price table. */
  readonly price: string
  readonly amount: number
  readonly of: string
}

/** What a rule may read besides the resource itself. */
interface RuleContext {
  readonly logicalId: string
  readonly template: Template
  /** Hours a month that the resource exists. */
  readonly hours: number
  readonly usage: MonthlyUsage
}

type Rule = (resource: Resource, context: RuleContext) => readonly Quantity[]
export type Rules = Readonly<Record<string, Rule>>

/** Hours a month that a resource exists: from its metadata, its stack's (`HoursPerMonth`), or always. */
export function hoursOf(resource: Resource, template: Template): number {
  const marked = resource.Metadata?.['HoursPerMonth'] ?? template.Metadata?.['HoursPerMonth']
  return typeof marked === 'number' ? marked : hoursPerMonth
}

export function textOf(resource: Resource, name: string): string | undefined {
  const value = resource.Properties?.[name]
  return typeof value === 'string' ? value : undefined
}

/** A number, or text that holds one. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && value !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : undefined
}

export function listOf(resource: Resource, name: string): readonly unknown[] {
  const value = resource.Properties?.[name]
  return Array.isArray(value) ? value : []
}

export function mapOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const inner = isMap(value) ? value[name] : undefined
  return isMap(inner) ? inner : {}
}

/** The resource of the same template that a property refers to. */
export function findReferenced(template: Template, value: unknown): Resource | undefined {
  if (!isMap(value)) return undefined
  const { Ref: ref, 'Fn::GetAtt': attribute } = value
  const logicalId: unknown = ref ?? (Array.isArray(attribute) ? attribute[0] : undefined)
  return typeof logicalId === 'string' ? template.Resources?.[logicalId] : undefined
}
