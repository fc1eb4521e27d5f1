import type { Draft } from '../draft.ts'
import { markWhole } from './playout-ledger.ts'
import { spokenSoFar } from './spoken-words.ts'
import { findEntry, putEntry } from './transcript.ts'

/**
 * The model will not finish the answer under way. The caller hears what was sent. Its words, which run ahead of
 * the sound, are cut to match, and the rest is due. Returns whether any sound was sent.
 */
export function breakOff({ live }: Draft): boolean {
  const open = live.playout.find(({ isWhole, sentMs }) => !isWhole && sentMs > 0)
  live.playout = markWhole(live.playout.filter(({ sentMs }) => sentMs > 0))
  if (!open) return false
  const entry = findEntry(live.transcript, open.itemId)
  if (entry?.kind === 'answer') {
    const text = spokenSoFar(entry.text, open.sentMs, open.marks)
    live.transcript = putEntry(live.transcript, { ...entry, text, cut: 'incomplete' })
  }
  live.prompt = { kind: 'go-on', itemId: open.itemId }
  live.isAnswerDue = false
  return true
}
