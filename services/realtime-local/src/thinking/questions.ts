import { understand } from '../understanding/understand.ts'
import type { Intent } from '../understanding/intent.ts'
import { Utterance } from '../understanding/utterance.ts'

const maxQuestions = 3

/** Parts of a sentence that may each be a question. */
const partsOf = (text: string) =>
  text
    .split(/[?.!।;]+\s+|[?.!।;]+$|,?\s+(?:and|aur|और|also|saath hi)\s+/iu)
    .map((part) => part.trim())
    .filter(Boolean)

/** Whether a part asks by itself; what callers tell of themselves does not. */
function isWhole(part: string): boolean {
  const utterance = new Utterance(part)
  const asks = utterance.all('ask').filter((ask) => ask !== 'whether' || !utterance.has('situation'))
  return asks.length > 0 && utterance.words.length >= 3
}

/** What a text asks for: several questions only when each stands by itself and asks for something else. */
export function readQuestions(text: string, today: string): readonly Intent[] {
  const whole = understand(text, today)
  if (whole.kind === 'care' || whole.kind === 'match') return [whole]
  const parts = partsOf(text)
  if (parts.length < 2) return [whole]
  const questions = parts.filter(isWhole).map((part) => understand(part, today))
  const care = questions.find(({ kind }) => kind === 'care')
  if (care) return [care]
  const different = new Map(
    questions.filter(({ kind }) => kind === 'call').map((question) => [JSON.stringify(question), question]),
  )
  return different.size > 1 ? [...different.values()].slice(0, maxQuestions) : [whole]
}
