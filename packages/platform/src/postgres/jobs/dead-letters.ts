import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { queueNames } from '@astrovoice/contracts/operations'
import type { DeadLetterFilter, DeadLetters } from '@astrovoice/core'
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
    async list({ limit, ...filter }) {
      const letters = await prisma.deadLetter.findMany({
        where: whereOf(filter),
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
    async group() {
      const groups = await prisma.deadLetter.groupBy({
        by: ['queue', 'jobName', 'reason'],
        where: whereOf({}),
        _count: { id: true },
        _min: { failedAt: true },
        _max: { failedAt: true },
        orderBy: { _count: { id: 'desc' } },
      })
      return groups.map(({ queue, jobName, reason, _count, _min, _max }) => ({
        queue: Queue.parse(queue),
        jobName,
        reason,
        count: _count.id,
        oldestMs: _min.failedAt?.getTime() ?? NaN,
        newestMs: _max.failedAt?.getTime() ?? NaN,
      }))
    },
    async markReplayed(id, replayedAtMs) {
      await prisma.deadLetter.update({ where: { id }, data: { replayedAt: new Date(replayedAtMs) } })
    },
    async discard(filter) {
      const { count } = await prisma.deadLetter.deleteMany({ where: whereOf(filter) })
      return count
    },
    async removeAbout(ids) {
      // A payload may be anything: the catalogue may not know its job.
      await prisma.$executeRaw`
        DELETE FROM dead_letters WHERE EXISTS (
          SELECT 1 FROM unnest(${[...ids]}::text[]) AS id WHERE strpos(payload::text, id) > 0)`
    },
  }
}

const whereOf = ({ queue, jobName, reason, ids }: DeadLetterFilter): Prisma.DeadLetterWhereInput => ({
  replayedAt: null,
  ...(queue && { queue }),
  ...(jobName !== undefined && { jobName }),
  ...(reason !== undefined && { reason }),
  ...(ids && { id: { in: [...ids] } }),
})
