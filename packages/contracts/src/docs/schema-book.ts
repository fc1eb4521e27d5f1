import { z } from 'zod'
import { AudioChunk } from '../audio.ts'

export interface JsonSchema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly [keyword: string]: unknown
}

/** What AsyncAPI 3.0 builds on, and what OpenAPI 3.1 does. */
export type Draft = 'draft-07' | 'draft-2020-12'

/** Writes schemas as JSON Schema and collects those that have a name, to be written once and referred to. */
export class SchemaBook {
  readonly #draft: Draft
  readonly #named = new Map<string, JsonSchema>()

  constructor(draft: Draft) {
    this.#draft = draft
  }

  /** As clients send it: what has a default may be left out. */
  sent(schema: z.ZodType): JsonSchema {
    return this.#write(schema, 'input')
  }

  /** As clients receive it. */
  received(schema: z.ZodType): JsonSchema {
    return this.#write(schema, 'output')
  }

  /** The schemas that have a name, for `#/components/schemas`. */
  get named(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.#named].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  }

  #write(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    // Inside an object a schema that has a name is written as a reference, as it is everywhere else.
    const written = z.toJSONSchema(z.object({ schema }), {
      io,
      target: this.#draft,
      unrepresentable: ({ zodSchema }) =>
        bytes.includes(zodSchema) ? { type: 'string', format: 'binary' } : 'throw',
      override: ({ zodSchema, jsonSchema }) => simplify(zodSchema, jsonSchema, io),
    })
    const { properties, $defs, definitions } = pointToComponents(written)
    const named = ($defs ?? definitions ?? {}) as Record<string, JsonSchema>
    for (const [name, definition] of Object.entries(named)) this.#keep(name, definition)
    return properties?.['schema'] ?? {}
  }

  #keep(name: string, schema: JsonSchema): void {
    const kept = this.#named.get(name)
    if (kept && JSON.stringify(kept) !== JSON.stringify(schema)) {
      throw new Error(
        `Two different schemas are named ${name}; one name can be referred to only as one schema.`,
      )
    }
    this.#named.set(name, schema)
  }
}

/** What JSON Schema has no word for; `meta` makes a copy, and zod may come upon the original. */
const bytes: readonly unknown[] = [AudioChunk, AudioChunk._zod.parent]

function simplify(
  zodSchema: z.core.$ZodTypes,
  schema: z.core.JSONSchema.BaseSchema,
  io: 'input' | 'output',
): void {
  const { def } = zodSchema._zod
  // An answer may gain fields one day, so clients must not be told that it never has others.
  if (io === 'output' && def.type === 'object' && !def.catchall) delete schema.additionalProperties
  // These say in numbers and patterns what the type and the format say already.
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.format === 'uuid' || schema.format === 'date') delete schema.pattern
}

const pointToComponents = (schema: object): JsonSchema =>
  JSON.parse(
    JSON.stringify(schema).replace(/"\$ref":"#\/(\$defs|definitions)\//g, '"$ref":"#/components/schemas/'),
  ) as JsonSchema
