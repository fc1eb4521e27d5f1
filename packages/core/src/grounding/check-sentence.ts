import type { Language } from '@astrovoice/contracts'
import { civilDateAt } from '@astrovoice/astrology/time-place'
import { judge, type Known, type Verdict } from './judge.ts'
import { bareWords, type OutputFacts } from './known/output-facts.ts'
import type { ReadClaim } from './read-claim.ts'
import { readClaims } from './reading/read-claims.ts'

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

/** The claims of a sentence in order, each held against what was computed. */
export function checkSentence(text: string, language: Language, known: Known): JudgedClaim[] {
  const { nowMs, zone } = known.chart
  const isOfTool = isSaidByTool(text, known.outputs)
  const claims = readClaims(text, language, Number(civilDateAt(nowMs, zone).slice(0, 4)))
  return claims.map((claim) => ({ claim, verdict: isOfTool ? 'grounded' : judge(known, claim, claims) }))
}
