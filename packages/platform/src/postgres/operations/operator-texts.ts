import { z } from 'zod'
import type { PrismaClient } from '@astrovoice/prisma-schema'
import { Language, UserId } from '@astrovoice/contracts'
import { operatorTextNames } from '@astrovoice/contracts/operations'
import type { TextStore } from '@astrovoice/core'

const Key = z.object({ key: z.enum(operatorTextNames), language: Language })

/** Texts of operators, in the table `operator_texts`. */
export function createTextStore(prisma: PrismaClient): TextStore {
  return {
    async list() {
      const rows = await prisma.operatorText.findMany()
      return rows.flatMap(({ text, changedAt, changedById, ...row }) => {
        const read = Key.safeParse(row)
        // A text of another release.
        if (!read.success) return []
        const changedBy = changedById === null ? null : UserId.parse(changedById)
        const { key: name, language } = read.data
        return { name, language, text, changedAtMs: changedAt.getTime(), changedBy }
      })
    },
    async set(texts) {
      await prisma.$transaction(
        texts.map(({ name: key, language, text, changedAtMs, changedBy }) => {
          const row = { text, changedAt: new Date(changedAtMs), changedById: changedBy }
          const where = { key_language: { key, language } }
          return prisma.operatorText.upsert({ where, create: { key, language, ...row }, update: row })
        }),
      )
    },
    async reset(key) {
      await prisma.operatorText.deleteMany({ where: { key } })
    },
  }
}
