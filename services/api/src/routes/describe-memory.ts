import { toInstant, type Memory } from '@astrovoice/contracts'
import type { CallerMemoryItem } from '@astrovoice/core'

/** Something remembered as the API replies with it. */
export function describeMemory(item: CallerMemoryItem): Memory {
  const { id, astrologerId, birthProfileId, saidAtMs, expiresAtMs } = item
  const base = {
    id,
    astrologerId,
    birthProfileId,
    saidAt: toInstant(saidAtMs),
    expiresAt: toInstant(expiresAtMs),
  }
  if (item.kind === 'fact') return { ...base, kind: item.kind, fact: item.fact }
  const { kind, question, area, said, outcome } = item
  return {
    ...base,
    kind,
    question,
    area,
    words: said?.words ?? null,
    from: said?.from ?? null,
    until: said?.until ?? null,
    outcome,
  }
}
