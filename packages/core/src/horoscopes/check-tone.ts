import type { ReadSafety } from '../safety/index.ts'
import type { IsSayable } from './describe-horoscope.ts'
import { createKept } from './kept.ts'

export interface ToneCheckDeps {
  readonly read: ReadSafety
  /** Called once for each sentence that is left out, without its words. */
  readonly onRefused: () => void
}

/** Sentences of a date are the same for many people. */
const maxSentences = 8192

/** Holds sentences against the rules of safety for what astrologers say: no fear, no urging, nothing of death or money. */
export function createToneCheck({ read, onRefused }: ToneCheckDeps): IsSayable {
  const known = createKept<boolean>(maxSentences)
  return (text) =>
    known.get(text, () => {
      const isSayable = read(text, 'astrologer').length === 0
      if (!isSayable) onRefused()
      return isSayable
    })
}
