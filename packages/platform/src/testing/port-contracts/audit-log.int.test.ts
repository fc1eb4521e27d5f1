import { beforeAll, expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import type { AuditRecord } from '@astrovoice/core'
import { auditLogContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createAuditLog } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
})

auditLogContract('Postgres', () => ({
  auditLog: createAuditLog(database.prisma),
  createUser: database.createUser,
}))

const recordFor = async (people: Pick<AuditRecord, 'actorId' | 'subjectId'>) => {
  const rest = { target: 'vidya', detail: null, requestId: null, atMs: 0 }
  await createAuditLog(database.prisma).record({
    action: 'call_deleted',
    outcome: 'done',
    ...people,
    ...rest,
  })
}

test('the database refuses to change, remove or empty the audit log', async () => {
  const userId = await database.createUser()
  const other = await database.createUser()
  await recordFor({ actorId: userId, subjectId: userId })
  const { auditEntry } = database.prisma
  const where = { actorId: userId }
  for (const change of [
    auditEntry.updateMany({ where, data: { outcome: 'failed' } }),
    auditEntry.updateMany({ where, data: { actorId: other } }),
    auditEntry.deleteMany({ where }),
    database.prisma.$executeRaw`TRUNCATE audit_entries`,
  ]) {
    await expect(change).rejects.toThrow(/without RETURN/)
  }
  expect(await auditEntry.count({ where: { ...where, outcome: 'done' } })).toBe(1)
})

test.each(['actorId', 'subjectId'] as const)(
  'erasing a person takes their id out of a line where it is the %s, and leaves the rest',
  async (column) => {
    const [erased, stays]: UserId[] = [await database.createUser(), await database.createUser()]
    await recordFor({ actorId: stays!, subjectId: stays!, [column]: erased })
    const [line] = await database.prisma.auditEntry.findMany({ where: { [column]: erased! } })
    await database.prisma.user.delete({ where: { id: erased! } })
    const left = await database.prisma.auditEntry.findUnique({ where: { id: line!.id } })
    expect(left).toEqual({ ...line, [column]: null })
  },
)
