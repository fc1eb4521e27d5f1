import { sentence, type Answer } from '../answer/answer.ts'
import type { Claim } from '../answer/claim.ts'
import { joinClauses } from '../answer/join-clauses.ts'
import { asWhole } from '../answer/as-whole.ts'
import { bondingOf, type Bond } from './bonds.ts'
import { action, claimIdOf, claimOf, grounds, sayBond, verdicts } from './synastry-words.ts'

/** How many of the weightiest bonds an answer rests on. */
const maxBonds = 8

/** What a synastry is answered with: how the bond is, what helps most, what strains most. */
export function answerSynastry(
  bonds: readonly Bond[],
  areTimesKnown: boolean,
): { readonly answer: Answer; readonly claims: readonly Claim[] } {
  const spoken = [bonds.find(({ isEasy }) => isEasy), bonds.find(({ isEasy }) => !isEasy)]
    .filter((bond) => bond !== undefined)
    .sort((a, b) => b.weight - a.weight)
  const shown = [...new Set([...bonds.slice(0, maxBonds), ...spoken])]
  const why = joinClauses(spoken.map((bond) => sentence(sayBond(bond), [claimIdOf(bond)])))
  return {
    answer: {
      verdict: sentence(verdicts[bondingOf(bonds)], shown.map(claimIdOf)),
      ...(why && { why: sentence(asWhole(why.speak), why.claims) }),
      certainty: sentence(areTimesKnown ? grounds.western : grounds.withoutMoon),
      action: sentence(action),
    },
    claims: shown.map(claimOf),
  }
}
