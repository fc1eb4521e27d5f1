import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@astrovoice/prisma-schema'

export interface Database {
  readonly prisma: PrismaClient
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** @default 10 */
  readonly maxConnections?: number
}

/** How long a statement waits for a connection, and a connection for the server. */
const connectTimeoutMs = 5_000

/** Opens Postgres; it connects at the first question. */
export function openDatabase(url: string, { maxConnections = 10 }: DatabaseOptions = {}): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
  })
  // Longer messages show the data of the query.
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' })
  return { prisma, close: () => prisma.$disconnect() }
}
