import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { AstrologerId, CallId, UserId } from '@astrovoice/contracts'
import type { CallerDirectory, CallerFacts } from '@astrovoice/core'
import { columnOf } from '../accounts/address-column.ts'
import { readConsents } from '../accounts/consents.ts'

/** Columns of a call without words: neither items nor summary. */
const callColumns = {
  id: true,
  language: true,
  startedAt: true,
  durationMs: true,
  reason: true,
  turns: true,
  conversation: { select: { astrologerId: true } },
} as const satisfies Prisma.CallSelect

/** Callers for support, in the tables `users` and `calls`. */
export function createCallerDirectory(prisma: PrismaClient): CallerDirectory {
  return {
    async findByAddress(address) {
      const row = await prisma.user.findUnique({ where: columnOf(address), select: { id: true } })
      return row && UserId.parse(row.id)
    },
    async find(id, calls) {
      const row = await prisma.user.findUnique({
        where: { id },
        select: {
          phone: true,
          email: true,
          createdAt: true,
          consents: true,
          _count: { select: { birthProfiles: true, signIns: true } },
        },
      })
      if (!row) return null
      const { phone, email, createdAt, consents, _count: counted } = row
      return {
        id,
        phone,
        email,
        createdAtMs: createdAt.getTime(),
        births: counted.birthProfiles,
        signIns: counted.signIns,
        consents: readConsents(consents),
        calls: await findCalls(id, calls),
      }
    },
  }

  async function findCalls(userId: UserId, take: number): Promise<CallerFacts['calls']> {
    const rows = await prisma.call.findMany({
      where: { conversation: { userId } },
      orderBy: { startedAt: 'desc' },
      take,
      select: callColumns,
    })
    return rows.map(({ id, startedAt, conversation, ...call }) => ({
      ...call,
      callId: CallId.parse(id),
      astrologerId: AstrologerId.parse(conversation.astrologerId),
      startedAtMs: startedAt.getTime(),
    }))
  }
}
