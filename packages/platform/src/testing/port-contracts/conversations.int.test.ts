import { beforeAll } from '@jest/globals'
import { conversationsContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { seed } from '@astrovoice/prisma-schema/seed'
import { createConversations } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
  await seed(database.url)
})

conversationsContract('Postgres', () => ({
  conversations: createConversations(database.prisma),
  createUser: database.createUser,
  async eraseUser(id) {
    await database.prisma.user.delete({ where: { id } })
  },
}))
