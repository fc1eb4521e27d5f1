import type { Script } from '../language/script.ts'
import { readQuestions } from './questions.ts'
import { courtesyPhrases } from './phrases/courtesy.ts'
import { questionsOf, type Turn } from './turn.ts'

const maxQuoted = 2

/** What the caller asked before, in their own words, the latest last. */
export function sayEarlierQuestions(turns: readonly Turn[], script: Script): string {
  const earlier = questionsOf(turns.slice(0, -1))
    .filter((text) => ['call', 'match'].includes(readQuestions(text, '2000-01-01')[0]!.kind))
    .slice(-maxQuoted)
  if (earlier.length === 0) return courtesyPhrases.nothingRemembered[script]
  const quoted = earlier.map((text) => `“${text.trim()}”`)
  if (script === 'english') return `Yes. You asked: ${quoted.join(' and ')} Shall we go on from there?`
  if (script === 'devanagari') return `जी, याद है। आपने पूछा था: ${quoted.join(' और ')} क्या वहीं से आगे बढ़ें?`
  return `Ji, yaad hai. Aapne poocha tha: ${quoted.join(' aur ')} Kya wahin se aage badhein?`
}
