import type { CfnTable } from 'aws-cdk-lib/aws-glue'

/** As much of JSON Schema as event contracts use. */
export interface JsonSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly items?: unknown
  readonly anyOf?: readonly unknown[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

/** Columns of Hive for an object of JSON Schema; Athena knows names in lower case only. */
export const toColumns = (schema: JsonSchema): CfnTable.ColumnProperty[] =>
  Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name: name.toLowerCase(),
    type: toHiveType(property as JsonSchema),
    comment: name,
  }))

/** @throws when a schema has no column type, so that a new kind of field is noticed */
export function toHiveType(schema: JsonSchema): string {
  if (schema.anyOf) {
    const type = schema.anyOf.find((option) => (option as JsonSchema).type !== 'null')
    return toHiveType(type as JsonSchema)
  }
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
      return `array<${toHiveType(schema.items as JsonSchema)}>`
    case 'object':
      return `struct<${Object.entries(schema.properties ?? {})
        .map(([name, property]) => `${name.toLowerCase()}:${toHiveType(property as JsonSchema)}`)
        .join(',')}>`
    default:
      throw new Error(`no column type for ${JSON.stringify(schema)}`)
  }
}
