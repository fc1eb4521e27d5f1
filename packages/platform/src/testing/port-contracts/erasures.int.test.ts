import { beforeAll, expect, test } from '@jest/globals'
import { ErasureId, SignInAddress } from '@astrovoice/contracts'
import { erasuresContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createErasures, createRefreshTokens, createUsers } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
})

const createUser = async (phone: string) =>
  (await createUsers(database.prisma).findOrCreate(SignInAddress.parse(phone))).id

erasuresContract('Postgres', () => ({ erasures: createErasures(database.prisma), createUser }))

test('an erasure that has begun ends every sign-in and frees the phone for a new account', async () => {
  const phone = '+919800000077'
  const userId = await createUser(phone)
  const refreshTokens = createRefreshTokens(database.prisma)
  const signIn = { userId, deviceName: null, beganAtMs: Date.now() }
  await refreshTokens.begin(signIn, { digest: 'one', expiresAtMs: Date.now() + 60_000 })
  await refreshTokens.begin(signIn, { digest: 'two', expiresAtMs: Date.now() + 60_000 })
  await createErasures(database.prisma).begin(userId, ErasureId.parse(crypto.randomUUID()), Date.now())
  expect(await refreshTokens.end('one')).toBeNull()
  expect(await refreshTokens.end('two')).toBeNull()
  expect(await createUser(phone)).not.toBe(userId)
})
