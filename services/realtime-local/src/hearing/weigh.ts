import { urgent } from '../understanding/care.ts'
import { intentOf, likelihoodOf } from './clarity.ts'
import type { Decoded } from './decoder.ts'
import { asSentence, isSure, toHeard } from './heard.ts'

/** How much worse than bare sounds words in any order may explain each frame. */
const minAdvantage = -25e-4
/** How likely each word must be after the one before, as the mean of logarithms: what was misheard makes no sentence. */
const minOrder = -4
/** How sure it must be what they ask for, from 0 to 1. */
const minClarity = 0.97

/** How likely the words must make it that the question of the grammar was asked. */
const minAgreement = 0.2

/** A question of the grammar, and the sounds that were heard at the same time. */
export type Attempt = readonly [question: Decoded, sounds: Decoded]

/** The question of the grammar, where it explains the speech so well that no other is looked for; else ''. */
export const surelyHeard = ([question, sounds]: Attempt): string =>
  isSure(question, sounds) ? toHeard(question, sounds) : ''

/** Words in any order that make a sentence and clearly ask for something; else ''. */
function clearWords(words: Decoded, sounds: Decoded, today: string): string {
  const isLikely =
    words.likelihood - sounds.likelihood >= minAdvantage && (words.order ?? -Infinity) >= minOrder
  if (!isLikely) return ''
  const clarity = likelihoodOf(intentOf(words.text, today), words.text, today)
  return clarity >= minClarity ? asSentence(words.text) : ''
}

const isUrgent = (intent: string) => (urgent as ReadonlySet<string>).has(intent)

/**
 * What was heard where no question of the grammar is sure: a danger in any case, words in any order if they
 * are clear, or a question that the words speak for too; '' if none. `today` is an ISO date.
 */
export function weigh(attempts: readonly Attempt[], words: Decoded, today: string): string {
  const sure = attempts.map(surelyHeard).find(Boolean)
  if (sure !== undefined) return sure
  const heard = attempts.map((attempt) => toHeard(...attempt)).filter(Boolean)
  const danger = heard.find((question) => isUrgent(intentOf(question, today)))
  if (danger !== undefined) return danger
  const clear = clearWords(words, attempts[0]![1], today)
  if (clear) return clear
  const isAgreed = (question: string) =>
    likelihoodOf(intentOf(question, today), words.text, today) >= minAgreement
  return heard.find(isAgreed) ?? ''
}
