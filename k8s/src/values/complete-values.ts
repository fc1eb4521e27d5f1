import { z } from 'zod'
import { parameters, type Values } from '../parameters/index.ts'
import { isParam } from '../parameters/param.ts'
import { ValuesFault } from './values-fault.ts'

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As Helm merges: maps are joined, null removes a default, everything else is replaced. */
const merge = (under: unknown, over: unknown): unknown => {
  if (!isMap(under) || !isMap(over)) return over === undefined ? under : over
  const keys = new Set([...Object.keys(under), ...Object.keys(over)])
  const kept = [...keys].filter((key) => !(key in under && over[key] === null))
  return Object.fromEntries(kept.map((key) => [key, merge(under[key], over[key])]))
}

/** The values of an installation that sets nothing. */
const readDefaults = (node: object = parameters): unknown =>
  isParam(node)
    ? node.defaultValue
    : Object.fromEntries(Object.entries(node).map(([name, child]) => [name, readDefaults(child as object)]))

const toSchema = (node: object): z.ZodType =>
  isParam(node)
    ? node.schema
    : z.strictObject(
        Object.fromEntries(Object.entries(node).map(([name, child]) => [name, toSchema(child as object)])),
      )

const schema = toSchema(parameters)

/**
 * A values file on top of the defaults.
 * @throws ValuesFault with every unknown key and every invalid value.
 */
export function completeValues(given: unknown): Values {
  const result = schema.safeParse(merge(readDefaults(), given))
  if (result.success) return result.data as Values
  throw new ValuesFault(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
}
