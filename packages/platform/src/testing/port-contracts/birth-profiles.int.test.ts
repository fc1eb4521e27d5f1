import { randomUUID } from 'node:crypto'
import { beforeAll } from '@jest/globals'
import { SignInAddress } from '@astrovoice/contracts'
import { birthProfilesContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createBirthProfiles, createUsers, openDatabase, type Database } from '../../postgres/index.ts'
import { createTestDatabase } from '../database/test-database.ts'

const opened = openForFile()
let prisma: Database['prisma']
beforeAll(async () => {
  const { url } = await opened.use(createTestDatabase())
  const database = openDatabase(url)
  opened.defer(() => database.close())
  prisma = database.prisma
})

birthProfilesContract('Postgres', () => ({
  birthProfiles: createBirthProfiles(prisma),
  createUser: async () =>
    (await createUsers(prisma).findOrCreate(SignInAddress.parse(`${randomUUID()}@example.org`))).id,
}))
