import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { SignInAddress } from '@astrovoice/contracts'
import { createTestDatabase } from '../testing/database/test-database.ts'
import { openStoreAddress, startPostgresStandby } from '@astrovoice/dev-env/failover'
import { createRunFolder, fillDatabase, startPostgres, unprivilegedAccount } from '@astrovoice/dev-env/stack'
import { openDatabase, type Database } from './open-database.ts'
import { createUsers } from './accounts/users.ts'

const portOf = (url: string) => Number(new URL(url).port)

/** A primary and its standby, behind one address. */
async function startPair() {
  await using starting = new AsyncDisposableStack()
  const account = await unprivilegedAccount()
  const folder = await createRunFolder(account)
  starting.defer(() => rm(folder, { recursive: true, force: true }))
  const primary = starting.adopt(await startPostgres(folder, account), (server) => server.stop())
  await fillDatabase(primary.url)
  const standby = starting.adopt(await startPostgresStandby(primary.url), (server) => server.stop())
  const address = starting.use(await openStoreAddress(portOf(primary.url)))
  const running = starting.move()
  const url = new URL(primary.url)
  url.port = `${address.port}`
  return {
    url: url.href,
    failOver: () => standby.takeOver(),
    leadToPrimary: () => address.leadTo(portOf(standby.url)),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

const open = (url: string) => openDatabase(url, { maxConnections: 4 })

/** Uses all connections at once, so that the pool keeps all of them. */
const useAll = ({ prisma }: Database) =>
  Promise.all(Array.from({ length: 4 }, () => prisma.$queryRaw`SELECT pg_sleep(0.2)::text`))

const addressOf = (i: number) => ({ email: `caller-${i}@example.org` })

test('kept connections to a new replica are replaced, and nothing is lost or written twice', async () => {
  await using pair = await startPair()
  const database = open(pair.url)
  const { prisma } = database
  await useAll(database)
  await expect(database.proveWrite()).resolves.toBeUndefined()

  await pair.failOver()
  await expect(database.proveWrite()).rejects.toThrow(/takes no writes/)
  await expect(createUsers(prisma).findOrCreate(SignInAddress.parse('nobody@example.org'))).rejects.toThrow()
  pair.leadToPrimary()

  const created = Array.from({ length: 20 }, (_, i) => prisma.user.create({ data: addressOf(i) }))
  const inOne = prisma.$transaction(async (tx) => {
    await tx.user.create({ data: addressOf(20) })
    return tx.user.count({ where: addressOf(20) })
  })
  await expect(inOne).resolves.toBe(1)
  await Promise.all(created)
  await expect(prisma.user.count()).resolves.toBe(21)
  await expect(database.proveWrite()).resolves.toBeUndefined()
  await database.close()
}, 60_000)

test('a transaction that begins on a kept connection to a replica goes to the new primary', async () => {
  await using pair = await startPair()
  const database = open(pair.url)
  await useAll(database)
  await pair.failOver()
  pair.leadToPrimary()
  const stored = database.prisma.$transaction((tx) => tx.user.create({ data: addressOf(1) }))
  await expect(stored).resolves.toMatchObject(addressOf(1))
  await database.close()
}, 60_000)

test('when Postgres ends its connections, reads are run again and writes are not', async () => {
  await using testDatabase = await createTestDatabase()
  const name = randomUUID()
  const database = open(`${testDatabase.url}?application_name=${name}`)
  const other = open(testDatabase.url)
  const countWaiting = async () => {
    const [row] = await other.prisma.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int FROM pg_stat_activity WHERE application_name = ${name} AND wait_event = 'PgSleep'`
    return row!.count
  }

  const read = expect(
    database.prisma.$queryRaw`SELECT 'read' AS value, pg_sleep(1)::text`,
  ).resolves.toMatchObject([{ value: 'read' }])
  const written = expect(
    database.prisma.$executeRaw`INSERT INTO users (id, email) SELECT gen_random_uuid(), 'x' FROM pg_sleep(1)`,
  ).rejects.toThrow(/57P01/)
  while ((await countWaiting()) < 2);
  // As an administrator's shutdown does.
  await other.prisma.$queryRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ${name}`
  await Promise.all([read, written])
  await expect(database.prisma.user.count()).resolves.toBe(0)
  await Promise.all([database.close(), other.close()])
}, 20_000)
