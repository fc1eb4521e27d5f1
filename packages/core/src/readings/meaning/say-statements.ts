import type { Meaning, Speaker } from '@astrovoice/astrology/meanings'
import type { Language } from '@astrovoice/contracts'
import { sentence, type Sentence } from '../answer/answer.ts'

/** Statements of the engine in words, one sentence of an answer each. Loads the words of the three languages. */
export async function sayStatements<Said>(
  meaning: Meaning<Said>,
  loadSpeaker: (language: Language) => Promise<Speaker<Said>>,
): Promise<Sentence[]> {
  const [en, hi, hinglish] = await Promise.all([
    loadSpeaker('en'),
    loadSpeaker('hi'),
    loadSpeaker('hinglish'),
  ])
  return meaning.statements.map(({ statement, claims }) =>
    sentence({ en: en(statement), hi: hi(statement), hinglish: hinglish(statement) }, claims),
  )
}

/** Several sentences as one part of an answer. */
export const joinSentences = (sentences: readonly Sentence[]): Sentence => {
  const join = (language: Language) => sentences.map(({ speak }) => speak[language]).join(' ')
  return sentence({ en: join('en'), hi: join('hi'), hinglish: join('hinglish') }, [
    ...new Set(sentences.flatMap(({ claims }) => claims)),
  ])
}
