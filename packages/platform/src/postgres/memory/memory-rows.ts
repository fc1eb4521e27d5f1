import type { Prisma } from '@astrovoice/prisma-schema'
import type { UserId } from '@astrovoice/contracts'
import { CallerMemoryItem, type ForgottenSpan } from '@astrovoice/core'

export type MemoryRow = Prisma.CallerMemoryGetPayload<object>
export type SpanRow = Pick<Prisma.ForgottenSpanGetPayload<object>, 'startsAt' | 'endsAt'>

/** The columns of an item; what is particular to its kind is `content`. */
export function toRow(userId: UserId, item: CallerMemoryItem): Prisma.CallerMemoryCreateManyInput {
  const { id, astrologerId, birthProfileId, callId, saidAtMs, ordinal, expiresAtMs, kind } = item
  const base = {
    id,
    userId,
    astrologerId,
    birthProfileId,
    callId,
    saidAt: new Date(saidAtMs),
    ordinal,
    expiresAt: new Date(expiresAtMs),
    kind,
  }
  if (item.kind === 'fact') return { ...base, content: { fact: item.fact } }
  const { question, area, situation, said, outcome, askedAtMs } = item
  return {
    ...base,
    content: { question, area, situation, said },
    endsOn: said?.until ? new Date(said.until) : null,
    outcome,
    askedAt: askedAtMs === null ? null : new Date(askedAtMs),
  }
}

export function toItem(row: MemoryRow): CallerMemoryItem {
  const { id, astrologerId, birthProfileId, callId, ordinal, kind, outcome } = row
  return CallerMemoryItem.parse({
    ...(row.content as object),
    id,
    astrologerId,
    birthProfileId,
    callId,
    kind,
    saidAtMs: row.saidAt.getTime(),
    ordinal,
    expiresAtMs: row.expiresAt.getTime(),
    ...(kind === 'answer' && { outcome, askedAtMs: row.askedAt?.getTime() ?? null }),
  })
}

export const toSpan = ({ startsAt, endsAt }: SpanRow): ForgottenSpan => ({
  fromMs: startsAt.getTime(),
  untilMs: endsAt.getTime(),
})
