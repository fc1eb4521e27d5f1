import { beforeAll, expect, test } from '@jest/globals'
import { consentsContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createConsents, createUsers } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
})

consentsContract('Postgres', () => ({
  consents: createConsents(database.prisma),
  users: createUsers(database.prisma),
  createUser: database.createUser,
}))

const consenting = async () => {
  const userId = await database.createUser()
  const decisions = [{ topic: 'adult', isGiven: true, noticeVersion: null }] as const
  await createConsents(database.prisma).decide(userId, decisions, { language: 'en', surface: 'api', atMs: 0 })
  return userId
}

test('the database refuses to change or remove a line of the consent log', async () => {
  const userId = await consenting()
  const change = database.prisma.consentEntry.updateMany({
    where: { userId },
    data: { decision: 'withdrawn' },
  })
  await expect(change).rejects.toThrow(/without RETURN/)
  await expect(database.prisma.consentEntry.deleteMany({ where: { userId } })).rejects.toThrow(
    /without RETURN/,
  )
  expect(await database.prisma.consentEntry.count({ where: { userId, decision: 'given' } })).toBe(1)
})

test('erasing a caller keeps the lines under the digest of the id, without the id', async () => {
  const userId = await consenting()
  const [line] = await database.prisma.consentEntry.findMany({ where: { userId } })
  await database.prisma.user.delete({ where: { id: userId } })
  const { id, subject } = line!
  expect(subject).toMatch(/^[0-9a-f]{64}$/)
  expect(await database.prisma.consentEntry.findUnique({ where: { id } })).toEqual({ ...line, userId: null })
  const [{ digest }] = await database.prisma.$queryRaw<[{ digest: string }]>`
    SELECT encode(sha256(convert_to(${userId}, 'UTF8')), 'hex') AS digest`
  expect(subject).toBe(digest)
})
