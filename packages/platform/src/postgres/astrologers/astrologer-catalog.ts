import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import type { AstrologerId } from '@astrovoice/contracts'
import type { AstrologerCatalog, CatalogChange } from '@astrovoice/core'
import { toPersona, toRow } from './astrologer-rows.ts'

/** Astrologers of every state, in the table `astrologers`. */
export function createAstrologerCatalog(prisma: PrismaClient): AstrologerCatalog {
  async function change(
    id: AstrologerId,
    revision: number,
    data: Prisma.AstrologerUpdateManyMutationInput,
  ): Promise<CatalogChange> {
    const next = { ...data, revision: { increment: 1 } }
    const { count } = await prisma.astrologer.updateMany({ where: { id, revision }, data: next })
    if (count === 1) return 'changed'
    return (await prisma.astrologer.count({ where: { id } })) === 1 ? 'stale' : 'unknown'
  }

  return {
    async list() {
      const rows = await prisma.astrologer.findMany({ orderBy: { id: 'asc' } })
      return rows.map((row) => ({ ...toPersona(row), revision: row.revision }))
    },
    async find(id) {
      const row = await prisma.astrologer.findUnique({ where: { id } })
      return row && { ...toPersona(row), revision: row.revision }
    },
    async create(id, fields) {
      // The seed leaves what an operator made alone, from revision 1 on.
      const data = { id, ...toRow(fields), revision: 1 }
      const { count } = await prisma.astrologer.createMany({ data, skipDuplicates: true })
      return count === 1
    },
    change: (id, revision, fields) => change(id, revision, toRow(fields)),
    setState: (id, revision, state) => change(id, revision, { state }),
  }
}
