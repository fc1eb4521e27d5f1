import { sentence, type Answer } from '../answer/answer.ts'
import { asWhole } from '../answer/as-whole.ts'
import { joinClauses } from '../answer/join-clauses.ts'
import type { Comparison } from './comparison.ts'
import { claimsOfFault } from './draw-match.ts'
import { kootaClaimId, mangalClaimId } from './match-claims.ts'
import { choice, sayFault, sayGrounds, sayHelps, sayVerdict } from './match-words.ts'
import { sayMangal } from './say-mangal.ts'

/** What a match is answered with: how many gunas, what helps, the heaviest fault, Mangal dosha, and whose choice it is. */
export function answerMatch(comparison: Comparison): Answer {
  const { match, side, faults, areTimesKnown } = comparison
  const helps = sayHelps(comparison)
  const [fault] = faults
  const clauses = [
    ...(helps.kootas.length > 0
      ? [
          sentence(
            helps.words,
            helps.kootas.map(({ id }) => kootaClaimId(id)),
          ),
        ]
      : []),
    ...(fault ? [sentence(sayFault(fault), claimsOfFault(fault))] : []),
    ...(areTimesKnown ? [sentence(sayMangal(match, side), [mangalClaimId])] : []),
  ]
  const why = joinClauses(clauses)
  return {
    verdict: sentence(
      sayVerdict(comparison),
      match.ashtakoot.kootas.map(({ id }) => kootaClaimId(id)),
    ),
    ...(why && { why: sentence(asWhole(why.speak), why.claims) }),
    certainty: sentence(sayGrounds(comparison)),
    action: sentence(choice),
  }
}
