import { z } from 'zod'
import type { PrismaClient } from '@astrovoice/prisma-schema'
import { UserId } from '@astrovoice/contracts'
import { flagNames } from '@astrovoice/contracts/operations'
import type { FlagStore } from '@astrovoice/core'

const Name = z.enum(flagNames)

/** Flags, in the table `flags`. */
export function createFlagStore(prisma: PrismaClient): FlagStore {
  return {
    async list() {
      const rows = await prisma.flag.findMany()
      return rows.flatMap(({ key, isOn, sharePercent, changedAt, changedById }) => {
        const name = Name.safeParse(key)
        // A flag of another release.
        if (!name.success) return []
        const changedBy = changedById === null ? null : UserId.parse(changedById)
        return { name: name.data, isOn, sharePercent, changedAtMs: changedAt.getTime(), changedBy }
      })
    },
    async set({ name: key, isOn, sharePercent, changedAtMs, changedBy }) {
      const row = { isOn, sharePercent, changedAt: new Date(changedAtMs), changedById: changedBy }
      await prisma.flag.upsert({ where: { key }, create: { key, ...row }, update: row })
    },
  }
}
