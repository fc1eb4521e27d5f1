import type { LiveCall } from '../call.ts'
import { isHeardWhole } from './playout-ledger.ts'

type Speaking = Pick<LiveCall, 'prompt' | 'response' | 'playout'>

/** Whether the response under way says words that only a deliberate act of the caller may stop. */
export function isMakingProtected({ response }: Pick<LiveCall, 'response'>): boolean {
  if (response.status !== 'awaited' && response.status !== 'active') return false
  return !response.isUnwanted && response.prompt?.kind === 'exactly' && response.prompt.isProtected === true
}

/**
 * Whether words that neither noise nor talk interrupts are due, being made or sounding: the opening of a call and its
 * last line. A caller can still stop them by hand, by a typed question, and by hanging up.
 */
export const isProtected = ({ prompt, response, playout }: Speaking, nowMs: number): boolean =>
  (prompt?.kind === 'exactly' && prompt.isProtected === true) ||
  isMakingProtected({ response }) ||
  playout.some((playing) => playing.isProtected && !isHeardWhole(playing, nowMs))
