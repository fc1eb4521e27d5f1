import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type pg from 'pg'

/** PostgreSQL's numbers of the catalogs' one-byte `"char"` and of an array of it. */
const oneByteChar = 18
const arrayOfChars = 1002

/**
 * The adapter as the schema engine needs it to read what a database has. Prisma's refuses the catalogs' `"char"`
 * (prisma/orm#27403), which the engine wants as a character: it goes through as an array's type, which no query of the
 * engine asks for, and comes out as a character.
 */
export function createCatalogAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(retagChars(pool))
  const connect = factory.connect.bind(factory)
  return Object.assign(factory, {
    async connect() {
      const adapter = await connect()
      const queryRaw = adapter.queryRaw.bind(adapter)
      adapter.queryRaw = async (query) => {
        const result = await queryRaw(query)
        const columnTypes = result.columnTypes.map((type) =>
          type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
        )
        return { ...result, columnTypes }
      }
      return adapter
    },
  })
}

function retagChars(pool: pg.Pool): pg.Pool {
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>
  const retagged = async (config: pg.QueryConfig) => {
    const result = await query(config)
    for (const field of result.fields) {
      if (field.dataTypeID === oneByteChar) field.dataTypeID = arrayOfChars
    }
    return result
  }
  return Object.assign(pool, { query: retagged })
}
