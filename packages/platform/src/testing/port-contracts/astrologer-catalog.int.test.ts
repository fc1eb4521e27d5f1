import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { AstrologerId } from '@astrovoice/contracts'
import { astrologerCatalogContract } from '@astrovoice/core/testing/port-contracts'
import { seed } from '@astrovoice/prisma-schema/seed'
import { createAstrologerCatalog, createAstrologers } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

let database: OpenTestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => database[Symbol.asyncDispose]())

astrologerCatalogContract('Postgres', () => createAstrologerCatalog(database.prisma))

test('the seed brings its astrologers up to date and leaves the one that an operator changed', async () => {
  await seed(database.url)
  const catalog = createAstrologerCatalog(database.prisma)
  const [changed, untouched] = ['dr-meera', 'guru-arjan'].map((id) => AstrologerId.parse(id)) as [
    AstrologerId,
    AstrologerId,
  ]
  const { revision = NaN, ...fields } = (await catalog.find(changed)) ?? {}
  expect(fields).toMatchObject({ state: 'published', words: { hi: { name: 'डॉ. मीरा कृष्णन' } } })
  await catalog.change(changed, revision, {
    ...(fields as Parameters<typeof catalog.change>[2]),
    voice: 'ash',
  })
  await database.prisma.astrologer.update({ where: { id: untouched }, data: { voice: 'verse' } })
  await seed(database.url)
  expect(await catalog.find(changed)).toMatchObject({ voice: 'ash' })
  expect(await catalog.find(untouched)).toMatchObject({ voice: 'ash', revision: 0 })
})

test('callers are offered published astrologers alone, and find a retired one by its id', async () => {
  await seed(database.url)
  const catalog = createAstrologerCatalog(database.prisma)
  const astrologers = createAstrologers(database.prisma)
  const id = AstrologerId.parse('noor-begum')
  const isListed = async () => (await astrologers.list({})).some((each) => each.id === id)
  expect(await isListed()).toBe(true)
  const { revision = NaN } = (await catalog.find(id)) ?? {}
  await catalog.setState(id, revision, 'retired')
  expect(await isListed()).toBe(false)
  expect(await astrologers.find(id)).toMatchObject({ state: 'retired', name: 'Noor Begum' })
})
