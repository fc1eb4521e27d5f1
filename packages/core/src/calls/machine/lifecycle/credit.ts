import type { CallEvent } from '../call-event.ts'
import { emit, type Draft } from '../draft.ts'
import { creditLeft, creditSpent } from '../answer/phrases.ts'
import { close } from './lifecycle.ts'

type Of<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>

/** Help was offered: the rest of the call is free, however little money is left. */
const isFreeNow = ({ lifecycle }: Draft['live']) => lifecycle.chargedMs !== null

/** Shows what the call costs, and speaks a warning unless the astrologer is to say something else. */
export function tellCost(draft: Draft, { cost }: Of<'cost-counted'>): void {
  const { live } = draft
  emit(draft, 'call:cost', cost)
  if (cost.warning === null || live.lifecycle.closing || live.prompt || isFreeNow(live)) return
  live.prompt = { kind: 'exactly', text: creditLeft[cost.warning][live.identity.language] }
}

/** The answer that sounds goes on to its end or for the time of a farewell, at no charge; then the call ends. */
export function endCredit(draft: Draft, { reason }: Of<'credit-spent'>): void {
  const { live } = draft
  if (live.lifecycle.closing || isFreeNow(live)) return
  close(draft, { reason, words: creditSpent[reason][live.identity.language] })
}
