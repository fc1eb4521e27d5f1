import { close } from '../lifecycle/lifecycle.ts'
import { stopAnswer } from '../answer/interrupt-answer.ts'
import { goodbye } from '../answer/phrases.ts'
import { isProtected } from '../answer/protected-speech.ts'
import type { Draft } from '../draft.ts'
import { isGoodbye } from './is-goodbye.ts'

/**
 * A caller who says goodbye hears one line, and the call ends after it. Nothing else is answered from then on.
 * Returns whether that is so.
 */
export function sayGoodbye(draft: Draft, text: string): boolean {
  const { live } = draft
  if (live.lifecycle.closing || !isGoodbye(text)) return false
  // The opening is heard to its end, also by a caller who leaves at once.
  if (isProtected(live, draft.nowMs)) live.isAnswerDue = false
  else stopAnswer(draft, 'interrupted')
  live.overlapping = null
  const { language, goodbyes = goodbye } = live.identity
  close(draft, { reason: 'goodbye', words: goodbyes[language], isProtected: true })
  return true
}

/** Whether the last line of the call is due or sounds: no question is answered any more. */
export const hasSaidGoodbye = ({ lifecycle }: Draft['live']): boolean =>
  lifecycle.closing?.reason === 'goodbye' || lifecycle.closing?.reason === 'conduct'
