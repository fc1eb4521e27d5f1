import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { queueNames } from '@astrovoice/contracts/operations'
import type { DeadLetters } from '@astrovoice/core'
import { z } from 'zod'

const Queue = z.enum(queueNames)

/** Jobs that failed for good, in the table `dead_letters`. */
export function createDeadLetters(prisma: PrismaClient): DeadLetters {
  return {
    async record({ queue, jobName, payload, reason, failedAtMs }) {
      const failedAt = new Date(failedAtMs)
      // The payload came out of Redis as JSON.
      const data = { queue, jobName, payload: payload as Prisma.InputJsonValue, reason, failedAt }
      await prisma.deadLetter.create({ data })
    },
    async list({ queue, limit }) {
      const letters = await prisma.deadLetter.findMany({
        where: { replayedAt: null, ...(queue && { queue }) },
        orderBy: [{ failedAt: 'asc' }, { id: 'asc' }],
        take: limit,
      })
      return letters.map(({ id, queue, jobName, payload, reason, failedAt }) => ({
        id,
        queue: Queue.parse(queue),
        jobName,
        payload,
        reason,
        failedAtMs: failedAt.getTime(),
      }))
    },
    async markReplayed(id, replayedAtMs) {
      await prisma.deadLetter.update({ where: { id }, data: { replayedAt: new Date(replayedAtMs) } })
    },
  }
}
