import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { ExportId, UserId } from '@astrovoice/contracts'
import { stateOf, type DataExport, type DataExports } from '@astrovoice/core'

/** Archives that callers ordered, in the table `data_exports`. */
export function createDataExports(prisma: PrismaClient): DataExports {
  return {
    begin: (userId, id, nowMs) =>
      prisma.$transaction(async (tx) => {
        // Requests of one caller wait for each other here.
        const users = await tx.$queryRaw<unknown[]>`
          SELECT 1 AS locked FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
        if (users.length === 0) return null
        const last = await tx.dataExport.findFirst({ where: { userId }, orderBy: { requestedAt: 'desc' } })
        if (last && stateOf(toExport(last), nowMs) === 'under_way') return toExport(last)
        return toExport(await tx.dataExport.create({ data: { id, userId, requestedAt: new Date(nowMs) } }))
      }),
    async find(id) {
      const row = await prisma.dataExport.findUnique({ where: { id } })
      return row && toExport(row)
    },
    async list(userId) {
      const rows = await prisma.dataExport.findMany({ where: { userId }, orderBy: { requestedAt: 'desc' } })
      return rows.map(toExport)
    },
    async markReady(id, { readyAtMs, sizeBytes }) {
      const data = { readyAt: new Date(readyAtMs), sizeBytes }
      return (await prisma.dataExport.updateMany({ where: { id }, data })).count === 1
    },
    async listOlder(beforeMs, limit) {
      const rows = await prisma.dataExport.findMany({
        where: { requestedAt: { lt: new Date(beforeMs) } },
        orderBy: { requestedAt: 'asc' },
        take: limit,
      })
      return rows.map(toExport)
    },
    async delete(id) {
      await prisma.dataExport.deleteMany({ where: { id } })
    },
  }
}

const toExport = ({
  id,
  userId,
  requestedAt,
  readyAt,
  sizeBytes,
}: Prisma.DataExportGetPayload<object>): DataExport => ({
  id: ExportId.parse(id),
  userId: UserId.parse(userId),
  requestedAtMs: requestedAt.getTime(),
  archive: readyAt && { readyAtMs: readyAt.getTime(), sizeBytes: Number(sizeBytes) },
})
