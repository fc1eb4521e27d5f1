import { askingOf, sentencesOf } from '../understanding/clauses.ts'
import type { Intent } from '../understanding/intent.ts'
import { understand, understandPart } from '../understanding/understand.ts'
import { Utterance } from '../understanding/utterance.ts'

const maxQuestions = 3
const minWords = 3

/** Parts of the sentences that ask which may each be a question. */
const partsOf = (text: string) =>
  askingOf(sentencesOf(text)).flatMap((sentence) =>
    sentence.text
      .split(/,?\s+(?:and|aur|और|also|saath hi|plus)\s+/iu)
      .map((part) => part.trim())
      .filter(Boolean),
  )

/** Whether a part asks by itself; what callers tell of themselves does not. */
function isWhole(part: string): boolean {
  const utterance = new Utterance(part)
  const asks = utterance.all('ask').filter((ask) => ask !== 'whether' || !utterance.has('situation'))
  return asks.length > 0 && utterance.words.length >= minWords && !utterance.has('hint', 'leaning')
}

/** What a text asks for: several questions only when each stands by itself and asks for something else. */
export function readQuestions(text: string, today: string): readonly Intent[] {
  const whole = understand(text, today)
  if (whole.kind === 'care' || whole.kind === 'match') return [whole]
  const parts = partsOf(text).filter(isWhole)
  if (parts.length < 2) return [whole]
  const questions = parts.map((part) => understandPart(part, today))
  const different = new Map(
    questions
      .filter((question) => question?.kind === 'call')
      .map((question) => [JSON.stringify(question), question]),
  )
  return different.size > 1 ? [...different.values()].slice(0, maxQuestions) : [whole]
}
