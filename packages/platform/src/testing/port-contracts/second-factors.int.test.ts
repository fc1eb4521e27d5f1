import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { secondFactorsContract } from '@astrovoice/core/testing/port-contracts'
import { createSecretBox } from '../../auth/index.ts'
import { createSecondFactors } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

let database: OpenTestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => database[Symbol.asyncDispose]())

const drawBox = () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return createSecretBox(JSON.stringify(privateKey.export({ format: 'jwk' })), 'a test')
}
const box = drawBox()

secondFactorsContract('Postgres', () => ({
  factors: createSecondFactors(database.prisma, box),
  createUser: () => database.createUser(),
}))

test('the database has no secret in the open, and one of another key counts as none', async () => {
  const userId = await database.createUser()
  await createSecondFactors(database.prisma, box).offer(userId, 'JBSWY3DPEHPK3PXP')
  const { secret } = await database.prisma.secondFactor.findUniqueOrThrow({ where: { userId } })
  expect(secret).not.toContain('JBSWY3DP')
  const others = createSecondFactors(database.prisma, drawBox())
  expect(await others.find(userId)).toBeNull()
})
