import type { PrismaClient } from '@astrovoice/prisma-schema'
import type { AstrologerSamples } from '@astrovoice/core'

/** What was spoken, in the table `astrologer_samples`. */
export function createAstrologerSamples(prisma: PrismaClient): AstrologerSamples {
  return {
    async find(astrologerId, language) {
      const where = { astrologerId_language: { astrologerId, language } }
      const row = await prisma.astrologerSample.findUnique({ where })
      return row && { key: row.key, spokenAtMs: row.spokenAt.getTime() }
    },
    async store(astrologerId, language, { key, spokenAtMs }) {
      const spokenAt = new Date(spokenAtMs)
      if ((await prisma.astrologer.count({ where: { id: astrologerId } })) === 0) return
      await prisma.astrologerSample.upsert({
        where: { astrologerId_language: { astrologerId, language } },
        create: { astrologerId, language, key, spokenAt },
        update: { key, spokenAt },
      })
    },
  }
}
