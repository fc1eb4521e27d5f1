import fc from 'fast-check'

interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly multipleOf?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly not?: { readonly enum?: readonly unknown[]; readonly pattern?: string }
}

/** Values that a JSON Schema allows. Some optional keys are left out. */
function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(arbitraryOf))
  switch (schema.type) {
    case 'boolean':
      return fc.boolean()
    case 'number':
      return arbitraryInteger({ minimum: 0, maximum: 1_000_000 }).map((quarters) => quarters / 4)
    case 'integer':
      return arbitraryInteger(schema)
    case 'string':
      return arbitraryText(schema)
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}), { maxLength: 3 })
    case 'object':
      return arbitraryObject(schema)
    case undefined:
    default:
      return fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 1000 }), fc.stringMatching(/^[a-z]{1,5}$/))
  }
}

const arbitraryInteger = ({ minimum = 0, maximum = 1000, multipleOf = 1 }: Schema) =>
  fc
    .integer({ min: Math.ceil(minimum / multipleOf), max: Math.floor(Math.min(maximum, 1e9) / multipleOf) })
    .map((steps) => steps * multipleOf)

function arbitraryText({ pattern, not }: Schema): fc.Arbitrary<string> {
  const text = fc.stringMatching(new RegExp(pattern ?? '^[ -~\\u0900-\\u097f]{0,20}$', 'u'))
  return text.filter(
    (given) => !not?.enum?.includes(given) && !(not?.pattern && new RegExp(not.pattern).test(given)),
  )
}

function arbitraryObject(schema: Schema): fc.Arbitrary<unknown> {
  const { properties, required = [], additionalProperties, propertyNames = {} } = schema
  if (!properties && typeof additionalProperties === 'object') {
    const key = propertyNames.enum
      ? fc.constantFrom(...(propertyNames.enum as string[]))
      : arbitraryText(propertyNames)
    return fc.dictionary(key, arbitraryOf(additionalProperties), { maxKeys: 3, noNullPrototype: true })
  }
  const fields = Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, child]) => [name, arbitraryOf(child)] as const),
  )
  return fc.record(fields, { requiredKeys: [...required] as never[], noNullPrototype: true })
}

/** Some of the values that a schema allows, as a values file; the others keep their defaults. */
export function arbitraryValues(schema: Schema): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(schema.properties ?? {}).map(([name, child]) => {
    const isGroup = child.type === 'object' && child.properties !== undefined
    return [name, isGroup ? arbitraryValues(child) : arbitraryOf(child)] as const
  })
  return fc.record(Object.fromEntries(fields), { requiredKeys: [], noNullPrototype: true })
}
