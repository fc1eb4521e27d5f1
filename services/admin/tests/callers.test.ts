import { beforeAll, expect, test } from '@jest/globals'
import { budgets } from '@astrovoice/contracts'
import { createUsers } from '@astrovoice/platform/postgres'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, createBudgets, disconnectRedis } from '@astrovoice/platform/redis'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startAdminUnderTest, type AdminUnderTest } from './admin-under-test.ts'

const opened = openForFile()
let admin: AdminUnderTest
/** Counts all looks of an operator but the last one. */
let useUpLooks: (operatorId: string) => Promise<unknown>
beforeAll(async () => {
  admin = await opened.use(startAdminUnderTest())
  const redis = connectRedis({ url: admin.redisUrl, logger: createLogger('test', 'silent') })
  opened.defer(() => disconnectRedis(redis))
  useUpLooks = (operatorId) =>
    createBudgets(redis).take('callerLooks', operatorId, budgets.callerLooks.times - 1)
})

const faultOf = async (response: Response) => /Code <code>(\w+)<\/code>/.exec(await response.text())?.[1]

test('an operator over the budget of looks sees no caller and finds none, and leaves no further line', async () => {
  const { id } = await createUsers(admin.database.prisma).findOrCreate('+919800000072')
  const client = await admin.signIn(['support'])
  await useUpLooks(client.userId)
  expect((await client.get(`/callers/${id}`)).status).toBe(200)
  for (const late of [await client.get(`/callers/${id}`), await client.post('/callers', { who: id })])
    expect([late.status, await faultOf(late)]).toEqual([429, 'tries_used_up'])
  const where = { actorId: client.userId }
  expect(await admin.database.prisma.auditEntry.findMany({ where })).toMatchObject([
    { action: 'caller_viewed', outcome: 'done', subjectId: id },
  ])
  const other = await admin.signIn(['support'])
  expect((await other.get(`/callers/${id}`)).status).toBe(200)
})
