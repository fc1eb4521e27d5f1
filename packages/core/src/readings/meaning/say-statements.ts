import { sayInAll, type Meaning, type Speaker } from '@astrovoice/astrology/meanings'
import type { Language } from '@astrovoice/contracts'
import { sentence, type Sentence } from '../answer/answer.ts'
import { inAll } from '../speak.ts'

/** Statements of the engine in words, one sentence of an answer each. */
export const sayStatements = <Said>(
  meaning: Meaning<Said>,
  speakers: Readonly<Record<Language, Speaker<Said>>>,
): Sentence[] => sayInAll(meaning, speakers).map(({ labels, claims }) => sentence(labels, claims))

/** Several sentences as one part of an answer. */
export const joinSentences = (sentences: readonly Sentence[]): Sentence => {
  const join = (language: Language) => sentences.map(({ speak }) => speak[language]).join(' ')
  return sentence(inAll(join), [...new Set(sentences.flatMap(({ claims }) => claims))])
}
