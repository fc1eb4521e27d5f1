import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { signInsContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createRefreshTokens, createSignIns } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
})

signInsContract('Postgres', () => ({
  signIns: createSignIns(database.prisma),
  createUser: database.createUser,
}))

test('refresh tokens that expired long ago are removed, and the newest of a sign-in in use stays', async () => {
  const { prisma } = database
  const refreshTokens = createRefreshTokens(prisma)
  const [used, newest] = [randomUUID(), randomUUID()]
  const begun = { userId: await database.createUser(), deviceName: null, beganAtMs: 0 }
  const { id: signInId } = await refreshTokens.begin(begun, { digest: used, expiresAtMs: 2000 })
  const next = { digest: newest, expiresAtMs: 4000 }
  await refreshTokens.rotate(used, next, { nowMs: 1000, repeatableMs: 0 })
  const signIns = createSignIns(prisma)
  await signIns.touch(signInId, 3000)
  await signIns.removeExpired(3000)
  const left = await prisma.refreshToken.findMany({ where: { signInId } })
  expect(left.map(({ digest }) => digest)).toEqual([newest])
})
