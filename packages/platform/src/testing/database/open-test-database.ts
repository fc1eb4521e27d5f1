import { randomUUID } from 'node:crypto'
import { SignInAddress, type UserId } from '@astrovoice/contracts'
import { createUsers, openDatabase, type Database } from '../../postgres/index.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

export interface OpenTestDatabase extends TestDatabase {
  readonly prisma: Database['prisma']
  /** A caller with an address of their own. */
  readonly createUser: () => Promise<UserId>
}

/** Creates one test file's own database, and opens it. */
export async function openTestDatabase(): Promise<OpenTestDatabase> {
  await using starting = new AsyncDisposableStack()
  const { url } = starting.use(await createTestDatabase())
  const { prisma } = starting.adopt(openDatabase(url), (database) => database.close())
  const users = createUsers(prisma)
  const opened = starting.move()
  return {
    url,
    prisma,
    createUser: async () => (await users.findOrCreate(SignInAddress.parse(`${randomUUID()}@example.org`))).id,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}
