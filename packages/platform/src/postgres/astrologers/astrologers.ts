import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import type { Astrologers } from '@astrovoice/core'
import { readByPrisma, type ReadRows } from '../read-rows.ts'
import { toPersona } from './astrologer-rows.ts'

/** Astrologers, in the table `astrologers`. */
export function createAstrologers(prisma: PrismaClient, read: ReadRows = readByPrisma(prisma)): Astrologers {
  return {
    async list({ speciality, language }) {
      const text = `SELECT * FROM astrologers WHERE state = 'published'
        AND ($1::text IS NULL OR specialities @> ARRAY[$1])
        AND ($2::text IS NULL OR languages @> ARRAY[$2]) ORDER BY id`
      const rows = await read<Row>(text, [speciality ?? null, language ?? null])
      return rows.map(toPersona)
    },
    async find(id) {
      const row = await prisma.astrologer.findUnique({ where: { id } })
      return row && toPersona(row)
    },
  }
}

type Row = Prisma.AstrologerGetPayload<object>
