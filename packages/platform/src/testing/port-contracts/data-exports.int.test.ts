import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { ExportId, UserId } from '@astrovoice/contracts'
import { archiveWithinMs } from '@astrovoice/core'
import { InMemoryDataExports } from '@astrovoice/core/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createDataExports } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
})

const newId = () => ExportId.parse(randomUUID())
const stores = {
  'the fake': () => new InMemoryDataExports(),
  Postgres: () => createDataExports(database.prisma),
}

test.each(Object.keys(stores) as (keyof typeof stores)[])(
  'one archive of a caller is under way at a time, and another once it is ready or has failed: %s',
  async (name) => {
    const [dataExports, userId] = [stores[name](), await database.createUser()]
    const begun = await Promise.all([1, 2, 3].map(() => dataExports.begin(userId, newId(), 1_000)))
    const { id } = begun[0]!
    expect(begun.map((each) => each?.id)).toEqual([id, id, id])
    expect(await dataExports.find(id)).toEqual({ id, userId, requestedAtMs: 1_000, archive: null })
    const archive = { readyAtMs: 2_000, sizeBytes: 5_000_000_000 }
    expect(await dataExports.markReady(id, archive)).toBe(true)
    const second = await dataExports.begin(userId, newId(), 3_000)
    expect(second?.id).not.toBe(id)
    const third = await dataExports.begin(userId, newId(), 3_000 + archiveWithinMs)
    expect(third?.id).not.toBe(second?.id)
    expect(await dataExports.list(userId)).toEqual([
      third,
      second,
      { id, userId, requestedAtMs: 1_000, archive },
    ])
    expect((await dataExports.listOlder(3_000, 10)).map((each) => each.id)).toContain(id)
    expect((await dataExports.listOlder(1_000, 10)).map((each) => each.id)).not.toContain(id)
    await dataExports.delete(id)
    expect(await dataExports.markReady(id, archive)).toBe(false)
    expect(await dataExports.find(id)).toBeNull()
  },
)

test('an unknown caller orders no archive, and an erased caller’s are gone', async () => {
  const dataExports = createDataExports(database.prisma)
  expect(await dataExports.begin(UserId.parse(randomUUID()), newId(), 1_000)).toBeNull()
  const userId = await database.createUser()
  const begun = await dataExports.begin(userId, newId(), 1_000)
  await database.prisma.user.delete({ where: { id: userId } })
  expect(await dataExports.find(begun!.id)).toBeNull()
})
