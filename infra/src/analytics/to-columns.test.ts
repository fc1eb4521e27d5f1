import { CallFinished } from '@astrovoice/contracts/operations'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { type JsonSchema, toColumns } from './to-columns.ts'

const columnsOf = (schema: z.ZodType) =>
  Object.fromEntries(toColumns(z.toJSONSchema(schema) as JsonSchema).map(({ name, type }) => [name, type]))

describe('columns of the event table', () => {
  test('are the fields of the event, in the types of Hive', () => {
    expect(columnsOf(CallFinished)).toMatchObject({
      callid: 'string',
      reason: 'string',
      durationms: 'bigint',
      toolcalls: 'array<string>',
      firstaudioms: 'array<bigint>',
      rating: 'bigint',
    })
    expect(Object.keys(columnsOf(CallFinished))).toEqual(
      Object.keys(CallFinished.shape).map((name) => name.toLowerCase()),
    )
  })

  test('have numbers and booleans', () => {
    expect(columnsOf(z.object({ score: z.number(), isFree: z.boolean() }))).toEqual({
      score: 'double',
      isfree: 'boolean',
    })
  })

  test('are refused for a field that no column can hold', () => {
    expect(() => columnsOf(z.object({ anything: z.unknown() }))).toThrow('no column type')
  })
})
