import type { PrismaClient } from '@astrovoice/prisma-schema'
import { Astrologer } from '@astrovoice/contracts'
import type { AstrologerPersona, Astrologers } from '@astrovoice/core'

/** Astrologers, in the table `astrologers`. */
export function createAstrologers(prisma: PrismaClient): Astrologers {
  return {
    async list({ speciality, language }) {
      const rows = await prisma.astrologer.findMany({
        where: {
          ...(speciality && { specialities: { has: speciality } }),
          ...(language && { languages: { has: language } }),
        },
        orderBy: { id: 'asc' },
      })
      return rows.map(toPersona)
    },
    async find(id) {
      const row = await prisma.astrologer.findUnique({ where: { id } })
      return row && toPersona(row)
    },
  }
}

type Row = NonNullable<Awaited<ReturnType<PrismaClient['astrologer']['findUnique']>>>

const toPersona = (row: Row): AstrologerPersona => ({
  ...Astrologer.parse({ ...row, isAi: true }),
  voice: row.voice,
  manner: row.manner,
})
