import { z } from 'zod'
import { parameters } from '../parameters/index.ts'
import { describeGroup, isParam, type Param } from '../parameters/param.ts'

type JsonSchema = Record<string, unknown>

/** JSON Schema (draft 7) of the values: every key is known and has a value, at least its default. */
export const describeValues = (): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Values of the AstroVoice chart',
  ...describeNode(parameters),
})

const describeNode = (node: object): JsonSchema =>
  isParam(node) ? describeParam(node) : describeFields(node)

function describeParam({ schema, description, defaultValue }: Param<unknown>): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
  }) as JsonSchema
  return { description, default: defaultValue, ...described }
}

function describeFields(group: object): JsonSchema {
  const fields = Object.entries(group)
  const properties = Object.fromEntries(fields.map(([name, child]) => [name, describeNode(child as object)]))
  const description = describeGroup(group)
  // Helm always passes `global` to the chart.
  const globals = group === parameters ? { global: { type: 'object' } } : {}
  return {
    ...(description && { description }),
    type: 'object',
    additionalProperties: false,
    required: fields.map(([name]) => name),
    properties: { ...properties, ...globals },
  }
}
