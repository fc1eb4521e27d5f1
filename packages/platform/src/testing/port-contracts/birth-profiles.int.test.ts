import { beforeAll } from '@jest/globals'
import { birthProfilesContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createBirthProfiles } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
})

birthProfilesContract('Postgres', () => ({
  birthProfiles: createBirthProfiles(database.prisma),
  createUser: database.createUser,
}))
