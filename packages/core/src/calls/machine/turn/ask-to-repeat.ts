import { askToRepeat } from '../answer/phrases.ts'
import type { LiveCall } from '../call.ts'
import type { Draft } from '../draft.ts'

/** After this many the line is noisy. */
const noisyTurns = 3

/** What is heard without words now is noise, at any length. */
export const isNoisy = ({ wordless }: LiveCall) => wordless.isAnswered || wordless.turns >= noisyTurns

/** Counts one more, after the decision about it. */
export function countWordless({ live }: Draft, isAnswered: boolean): void {
  const { turns, isAnswered: wasAnswered } = live.wordless
  live.wordless = { turns: turns + 1, isAnswered: wasAnswered || isAnswered }
}

/**
 * The caller has said something that nobody can make out: the astrologer asks for it again. Short speech is noise, and
 * on a noisy line long speech is too. A caller with push-to-talk has always meant to speak.
 */
export function askForWords({ live }: Draft): boolean {
  const { isCallerSpeaking, speechMs, prompt, lifecycle, identity } = live
  const { turnTaking, turnPolicy, language } = identity
  const isMeant = turnTaking === 'push-to-talk' || (speechMs >= turnPolicy.minWordsMs && !isNoisy(live))
  if (!isMeant || isCallerSpeaking || prompt || lifecycle.closing) return false
  live.prompt = { kind: 'exactly', text: askToRepeat[language] }
  return true
}
