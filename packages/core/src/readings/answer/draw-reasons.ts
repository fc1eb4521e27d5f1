import { ruleOf } from '@astrovoice/astrology/rules'
import type { AnswerCard, Claim as CardClaim, Language } from '@astrovoice/contracts'
import { answerParts, type Answer } from './answer.ts'
import { asSentence } from './as-sentence.ts'
import type { Claim } from './claim.ts'
import { sayFigures } from './say-figures.ts'

export interface ReasonsRequest {
  readonly answer: Answer
  readonly claims: readonly Claim[]
  readonly language: Language
  /** IANA name of the zone by whose calendar figures are said. */
  readonly zone: string
}

/** The card that shows what each sentence of an answer rests on; null for an answer without claims. */
export function drawReasons({ answer, claims, language, zone }: ReasonsRequest): AnswerCard | null {
  if (claims.length === 0) return null
  return {
    kind: 'answer',
    title: asSentence(answer.verdict.speak[language], language),
    sentences: answerParts.flatMap((part) => {
      const sentence = answer[part]
      return sentence
        ? [{ part, text: asSentence(sentence.speak[language], language), claims: [...sentence.claims] }]
        : []
    }),
    claims: claims.map((claim) => describeClaim(claim, zone, language)),
  }
}

/** A claim of the engine in one language, with the source of its rule. */
export function describeClaim(
  { id, rule, evidence, figures }: Claim,
  zone: string,
  language: Language,
): CardClaim {
  const { tradition, source } = ruleOf(rule) ?? { tradition: 'project', source: { kind: 'unverified' } }
  return {
    id,
    rule: { id: rule, tradition, source },
    evidence: asSentence(evidence[language], language),
    figures: sayFigures(figures, zone, language),
  }
}
