import type { Outcome } from '@astrovoice/contracts'
import type { CallItem } from '../ports/conversations.ts'
import { isHeard } from '../readings/index.ts'
import type { AnswerMemory } from './memory.ts'

/** What a reply begins with, the more special first. */
const replies: readonly (readonly [Outcome, RegExp])[] = [
  [
    'cannot_say',
    /^(i )?(can ?not|can't|don't|do not) (say|know|tell)|^(ji,? )?(pata|maloom|keh) nahi|^(जी,? )?(पता|मालूम|कह) नहीं/u,
  ],
  [
    'no',
    // “Ji nahi” is a polite no, and “kuch nahi” is nothing.
    /^(no|nope|not (really|true|at all)|it did ?n.t|na|ना|((ji|bilkul|sach|kuchh?|bhi),? )*nahin?|((जी|बिल्कुल|सच|कुछ|भी),? )*नहीं)(?![\p{L}\p{M}])/u,
  ],
  [
    'partly',
    /^(yes,? )?(partly|partially|somewhat|a bit|half)|^((haan|ji),? )?(kuch|kuchh|thoda|aadha)|^((हाँ|जी),? )?(कुछ|थोड़ा|आधा)/u,
  ],
  ['yes', /^(yes|yeah|yep|it did|true|haan|han|ji|bilkul|sach|हाँ|हां|जी|बिल्कुल|सच)(?![\p{L}\p{M}])/u],
]

/** Whether a prediction came true, by what a reply begins with; null for anything else. */
export function readOutcome(reply: string): Outcome | null {
  const said = reply.normalize('NFC').trim().toLowerCase().replaceAll('’', "'")
  return replies.find(([, pattern]) => pattern.test(said))?.[0] ?? null
}

/** Whether an astrologer was heard to ask about a prediction, and how the caller replied. */
export function findOutcome(
  items: readonly CallItem[],
  { said }: Pick<AnswerMemory, 'said'>,
): { readonly isAsked: boolean; readonly outcome: Outcome | null } {
  if (!said) return { isAsked: false, outcome: null }
  const at = items.findIndex(
    (item) =>
      item.kind === 'spoken' &&
      item.role === 'astrologer' &&
      item.text.includes('?') &&
      isHeard(said.words, item.text),
  )
  if (at < 0) return { isAsked: false, outcome: null }
  const reply = items.slice(at + 1).find((item) => item.kind === 'spoken' && item.role === 'caller')
  return { isAsked: true, outcome: reply?.kind === 'spoken' ? readOutcome(reply.text) : null }
}
