import type { ItemId } from '@astrovoice/contracts'
import { cancelResponse, forgetWaiting } from '../answer/interrupt-answer.ts'
import type { Playing } from '../answer/playout-ledger.ts'
import { dropEntry, findEntry } from '../answer/transcript.ts'
import { giveReason, markTranscribed, updateFigures, type Draft } from '../draft.ts'
import { askForWords, countWordless } from './ask-to-repeat.ts'

/**
 * A spoken turn without words is taken back, with the response to it, if nothing of that has sounded yet. The caller is
 * asked once to repeat a long one. Returns whether nothing is left to write of it.
 */
export function takeBackTurn(draft: Draft, itemId: ItemId): boolean {
  const { live, effects } = draft
  const entry = findEntry(live.transcript, itemId)
  if (entry?.kind !== 'question') return true
  if (entry.isMadeOut) return false
  if (hasSounded(draft, itemId)) {
    countWordless(draft, true)
    return false
  }
  const isLast = live.transcript.findLast(({ kind }) => kind === 'question') === entry
  const isFree = isLast && dropResponse(draft)
  effects.push({ type: 'delete-item', itemId })
  live.transcript = dropEntry(live.transcript, itemId)
  markTranscribed(draft, itemId)
  const isAsked = isFree && askForWords(draft)
  countWordless(draft, isAsked)
  giveReason(draft, isAsked ? 'asked_to_repeat' : 'noise', itemId)
  return true
}

/** Whether an answer after this turn sounds or has sounded. */
function hasSounded({ live }: Draft, itemId: ItemId): boolean {
  const isNoAnswer = ({ sentMs, isProtected }: Playing) => sentMs === 0 || isProtected === true
  const silent = new Set(live.playout.flatMap((each) => (isNoAnswer(each) ? [each.itemId] : [])))
  if (live.playout.length > silent.size) return true
  const at = live.transcript.findIndex((each) => each.itemId === itemId)
  return live.transcript.slice(at + 1).some((each) => each.kind === 'answer' && !silent.has(each.itemId))
}

/** Fixed words, such as a farewell, are said all the same. Returns whether nothing is left to say. */
function dropResponse(draft: Draft): boolean {
  const { live } = draft
  const { response } = live
  const isPrompted = (response.status === 'awaited' || response.status === 'active') && response.prompt
  live.isAnswerDue = false
  updateFigures(draft, { speechEndedAtMs: null })
  if (isPrompted) return false
  cancelResponse(draft)
  forgetWaiting(draft)
  return true
}
