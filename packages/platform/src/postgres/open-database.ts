import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@astrovoice/prisma-schema'
import { openPool } from './open-pool.ts'
import { readByPool, type ReadRows } from './read-rows.ts'

export interface Database {
  readonly prisma: PrismaClient
  /** For reads of every request. */
  readonly read: ReadRows
  /** Rejects when the database takes no writes. Writes nothing and lets no table grow. */
  proveWrite(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** @default 10 */
  readonly maxConnections?: number
}

/** How long a statement waits for a connection, and a connection for the server. */
const connectTimeoutMs = 5_000

/** Opens Postgres; it connects at the first query. */
export function openDatabase(url: string, { maxConnections = 10 }: DatabaseOptions = {}): Database {
  const pool = openPool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
  })
  const adapter = new PrismaPg(pool, { disposeExternalPool: true })
  // Longer messages show the data of the query.
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' })
  return {
    prisma,
    read: readByPool(pool),
    async proveWrite() {
      await prisma.$executeRaw`UPDATE users SET id = id WHERE false`
    },
    close: () => prisma.$disconnect(),
  }
}
