import type { Language } from '@astrovoice/contracts'
import { civilDateAt } from '@astrovoice/astrology/time-place'
import { judge, type Known, type Verdict } from './judge.ts'
import { bareWords, type OutputFacts } from './known/output-facts.ts'
import type { ReadClaim } from './read-claim.ts'
import { nowOf } from './reading/moments.ts'
import { readSentence } from './reading/read-claims.ts'
import { noTopic, type Topic } from './reading/topic.ts'

export interface JudgedClaim {
  readonly claim: ReadClaim
  readonly verdict: Verdict
}

/** Fewer words may stand in any output. */
const minWords = 4

/** Whether a sentence is word for word in what a tool gave to be said: then it is what was computed. */
function isSaidByTool(text: string, { words }: OutputFacts): boolean {
  const bare = bareWords(text)
  return bare.split(' ').length >= minWords && words.some((each) => each.includes(` ${bare} `))
}

export interface CheckedSentence {
  readonly judged: readonly JudgedClaim[]
  /** What the next sentence of the answer may refer to. */
  readonly topic: Topic
}

/** The claims of a sentence in order, each held against what was computed. `topic` is of the sentences before it. */
export function checkSentenceAfter(
  text: string,
  language: Language,
  known: Known,
  before: Topic,
): CheckedSentence {
  const { nowMs, zone } = known.chart
  const isOfTool = isSaidByTool(text, known.outputs)
  const { claims, topic } = readSentence(text, language, nowOf(civilDateAt(nowMs, zone)), before)
  const judged = claims.map((claim): JudgedClaim => ({
    claim,
    verdict: isOfTool ? 'grounded' : judge(known, claim, claims),
  }))
  return { judged, topic }
}

/** As `checkSentenceAfter`, of a sentence that stands alone. */
export const checkSentence = (text: string, language: Language, known: Known): readonly JudgedClaim[] =>
  checkSentenceAfter(text, language, known, noTopic).judged
