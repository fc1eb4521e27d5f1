import { randomUUID } from 'node:crypto'
import { beforeAll } from '@jest/globals'
import { SignInAddress } from '@astrovoice/contracts'
import { conversationsContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { seed } from '@astrovoice/prisma-schema/seed'
import { createConversations, createUsers, openDatabase, type Database } from '../../postgres/index.ts'
import { createTestDatabase } from '../database/test-database.ts'

const opened = openForFile()
let prisma: Database['prisma']
beforeAll(async () => {
  const { url } = await opened.use(createTestDatabase())
  await seed(url)
  const database = openDatabase(url)
  opened.defer(() => database.close())
  prisma = database.prisma
})

conversationsContract('Postgres', () => ({
  conversations: createConversations(prisma),
  createUser: async () =>
    (await createUsers(prisma).findOrCreate(SignInAddress.parse(`${randomUUID()}@example.org`))).id,
}))
