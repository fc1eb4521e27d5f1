import { beforeAll } from '@jest/globals'
import { paymentsContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createPayments, createWallets } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
})

paymentsContract('Postgres', () => ({
  payments: createPayments(database.prisma),
  openWallet: async () => (await createWallets(database.prisma).open(await database.createUser()))!.id,
}))
