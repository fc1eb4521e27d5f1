import type { CfnTable } from 'aws-cdk-lib/aws-glue'

/** The part of JSON Schema that event contracts use. */
export interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/**
 * Columns of Hive for an object of JSON Schema; Athena has names in lower case only.
 * @throws when a field has no column type, so that a new kind of field is not missed
 */
export function toColumns(schema: JsonSchema): CfnTable.ColumnProperty[] {
  const named = schema.$defs ?? {}
  return Object.entries(followRef(schema, named).properties ?? {}).map(([name, property]) => ({
    name: name.toLowerCase(),
    type: toHiveType(property, named),
    comment: name,
  }))
}

type Named = Readonly<Record<string, JsonSchema>>

function followRef(schema: JsonSchema, named: Named): JsonSchema {
  if (schema.$ref === undefined) return schema
  const target = named[schema.$ref.replace('#/$defs/', '')]
  if (!target) throw new Error(`the schema has no ${schema.$ref}`)
  return followRef(target, named)
}

function toHiveType(given: JsonSchema, named: Named): string {
  const schema = followRef(given, named)
  // Every column may be null in Hive.
  const present = schema.anyOf?.find(({ type }) => type !== 'null')
  if (present) return toHiveType(present, named)
  switch (schema.type) {
    case 'string':
      return 'string'
    case 'integer':
      return 'bigint'
    case 'number':
      return 'double'
    case 'boolean':
      return 'boolean'
    case 'array':
      return `array<${toHiveType(schema.items ?? {}, named)}>`
    case undefined:
    default:
      throw new Error(`no column type for ${JSON.stringify(schema)}`)
  }
}
