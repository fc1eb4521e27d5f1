import type { Fact } from '@astrovoice/contracts'
import { factPatterns } from './fact-patterns.ts'

/** Right before what is only supposed or asked: “when I am married”, “kya meri shaadi ho gayi”. */
const supposing =
  /(?:^|\s)(?:when|whenever|once|if|after|until|till|before|unless|suppose|think|says?|jab|agar|yadi|kya|kab|kash|जब|अगर|यदि|क्या|कब|काश)(?:\s+\S+)?\s*$/u
/** Right after what is something else or is denied: “I am married to my work”, “main shaadishuda nahi hoon”. */
const undoing =
  /^\s*(?:to (?:my|the) (?:work|job|career)|\?|(?:abhi |ab |अभी |अब )?(?:nahin?|नहीं)(?![\p{L}\p{M}]))/u

/**
 * What a caller tells of themselves in their own words, in English, Hindi and Hinglish; of one topic the last. It reads
 * plain statements in the first person, and leaves out what is supposed or asked.
 */
export function readToldFacts(text: string): Fact[] {
  const told = new Map<Fact['topic'], { readonly at: number; readonly fact: Fact }>()
  const said = text.normalize('NFC').toLowerCase().replaceAll('’', "'")
  let clauseAt = 0
  for (const clause of said.split(/(?<=[.!?।,;])/u)) {
    for (const { pattern, fact } of factPatterns) {
      const match = pattern.exec(clause)
      if (!match || supposing.test(clause.slice(0, match.index))) continue
      if (undoing.test(clause.slice(match.index + match[0].length))) continue
      const read = fact(match)
      const at = clauseAt + match.index
      if (read && at >= (told.get(read.topic)?.at ?? -1)) told.set(read.topic, { at, fact: read })
    }
    clauseAt += clause.length
  }
  return [...told.values()].map((each) => each.fact)
}
