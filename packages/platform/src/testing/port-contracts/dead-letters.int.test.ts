import { afterAll, beforeAll } from '@jest/globals'
import { deadLettersContract } from '@astrovoice/core/testing/port-contracts'
import { createDeadLetters } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

let database: OpenTestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => database[Symbol.asyncDispose]())

deadLettersContract('Postgres', async () => {
  await database.prisma.deadLetter.deleteMany()
  return createDeadLetters(database.prisma)
})
