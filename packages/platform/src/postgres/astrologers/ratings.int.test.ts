import { beforeAll, expect, test } from '@jest/globals'
import { AstrologerId } from '@astrovoice/contracts'
import { buildEndedCall } from '@astrovoice/core/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { seed } from '@astrovoice/prisma-schema/seed'
import { openTestDatabase, type OpenTestDatabase } from '../../testing/database/open-test-database.ts'
import { createAstrologerRatings, createConversations } from '../index.ts'
import { readByPrisma } from '../read-rows.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
  await seed(database.url)
})

test('a mean is shown from five ratings on, and goes with the calls of an erased caller', async () => {
  const conversations = createConversations(database.prisma)
  const ratings = createAstrologerRatings(readByPrisma(database.prisma))
  const astrologerId = AstrologerId.parse('dr-meera')
  const rate = async (rating: number | null) => {
    const userId = await database.createUser()
    await conversations.storeCall(buildEndedCall({ userId, astrologerId, rating }))
    return userId
  }
  const callers = [await rate(5), await rate(4), await rate(4), await rate(null), await rate(2)]
  expect((await ratings.read()).get(astrologerId)).toBeUndefined()
  callers.push(await rate(5))
  // (5 + 4 + 4 + 2 + 5) / 5
  expect((await ratings.read()).get(astrologerId)).toEqual({ mean: 4, count: 5 })
  await rate(5)
  // 25 / 6 = 4.17
  expect((await ratings.read()).get(astrologerId)).toEqual({ mean: 4.2, count: 6 })
  await database.prisma.user.delete({ where: { id: callers[0]! } })
  expect((await ratings.read()).get(astrologerId)).toEqual({ mean: 4, count: 5 })
})
