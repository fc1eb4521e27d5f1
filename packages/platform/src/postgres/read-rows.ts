import pg from 'pg'
import type { PrismaClient } from '@astrovoice/prisma-schema'

/**
 * Runs a SELECT by itself and returns its rows as Prisma would: columns under the names of its models, SQL's dates and
 * times as moments of UTC. For reads of every request, which Prisma plans each time. Columns are selected as `*`, so
 * that the rows have what a later migration adds.
 */
export type ReadRows = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>

/** Reads by the pool, at about a third of the processor time that Prisma takes. */
export const readByPool =
  (pool: pg.Pool): ReadRows =>
  async <Row>(text: string, values: readonly unknown[]) => {
    const { rows } = await pool.query<Record<string, unknown>>({ text, values: [...values], types })
    return rows.map(toModel) as Row[]
  }

/** Reads by Prisma: the same rows, for programs that have no pool at hand. */
export const readByPrisma =
  (prisma: PrismaClient): ReadRows =>
  async <Row>(text: string, values: readonly unknown[]) =>
    (await prisma.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values)).map(toModel) as Row[]

const { builtins } = pg.types
const parsers: Readonly<Partial<Record<number, (text: string) => unknown>>> = {
  [builtins.DATE]: (text) => new Date(`${text}T00:00Z`),
  [builtins.TIME]: (text) => new Date(`1970-01-01T${text}Z`),
  [builtins.INT8]: BigInt,
}
const parserOf = pg.types.getTypeParser as (oid: number, format?: 'text' | 'binary') => unknown
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary'): unknown =>
    parsers[oid] ?? parserOf(oid, format)) as typeof pg.types.getTypeParser,
}

const toModel = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [toField(column), value]))

const fields = new Map<string, string>()

/** `created_at` as `createdAt`. */
function toField(column: string): string {
  const known = fields.get(column)
  if (known !== undefined) return known
  const field = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  fields.set(column, field)
  return field
}
