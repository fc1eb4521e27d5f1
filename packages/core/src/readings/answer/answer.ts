import type { Speak } from '../speak.ts'
import type { ClaimId } from './claim.ts'

/** What a reason is read from. */
export type EvidenceKind = 'chart' | 'dasha' | 'transit'

/** One reason: a clause, or a whole sentence. */
export interface Reason {
  readonly speak: Speak
  readonly kind: EvidenceKind
}

/** Words of an answer, with the claims they rest on. */
export interface Sentence {
  readonly speak: Speak
  readonly claims: readonly ClaimId[]
  /** The reasons that the words join, for an astrologer who says them one by one. */
  readonly reasons?: readonly Reason[]
}

/** The time that was asked for, with its first and last day, so that a calendar can show it. */
export interface When extends Sentence {
  /** ISO dates by the clock of the output's `timeZone`; absent where the words name no days. */
  readonly from?: string
  readonly until?: string
}

/**
 * What a tool answers a question with. Parts that were not asked for are absent.
 * `when` and `certainty` are clauses: they go on after the verdict and the reason, without a capital or a full stop.
 */
export interface Answer {
  /** Yes or no, how strong, or the fact that was asked for: a whole sentence. */
  readonly verdict: Sentence
  /** The best time, in months or days of the caller's calendar: a clause. */
  readonly when?: When
  /** The evidence: one whole sentence. */
  readonly why?: Sentence
  /** One thing to do that costs nothing: a whole sentence. */
  readonly action?: Sentence
  /** How sure this is: a short clause. */
  readonly certainty?: Sentence
}

/** Parts of an answer in the order they are said. */
export const answerParts = ['verdict', 'when', 'why', 'certainty', 'action'] as const
export type AnswerPart = (typeof answerParts)[number]

/** By the rule of a claim. */
export const evidenceKind = (rule: string): EvidenceKind =>
  rule.startsWith('period.') ? 'dasha' : rule.startsWith('transit.') ? 'transit' : 'chart'

export const sentence = (speak: Speak, claims: readonly ClaimId[] = []): Sentence => ({ speak, claims })
