import { askingOf, sentencesOf } from '../understanding/clauses.ts'
import { nameOfIntent, type Intent } from '../understanding/intent.ts'
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
  const asks = utterance
    .all('ask')
    .filter((ask) => ask !== 'said' && (ask !== 'whether' || !utterance.has('situation')))
  return asks.length > 0 && utterance.words.length >= minWords && !utterance.has('hint', 'leaning')
}

/** The part of life that an intent is about. */
function areaOf(intent: Intent | undefined): string | undefined {
  if (intent?.kind !== 'call') return undefined
  const area = intent.calls[0]?.arguments['area']
  return area === undefined ? undefined : JSON.stringify(area)
}

/**
 * What a text asks for: several questions only when each stands by itself and asks of another part of life. “Which
 * nakshatra is mine, and which lagna” is one look at a chart.
 */
export function readQuestions(text: string, today: string): readonly Intent[] {
  const whole = understand(text, today)
  if (whole.kind !== 'call') return [whole]
  const parts = partsOf(text).filter(isWhole)
  if (parts.length < 2) return [whole]
  const byArea = new Map<string, Intent>()
  for (const part of parts) {
    const question = understandPart(part, today)
    const area = areaOf(question)
    if (question && area !== undefined && !byArea.has(area)) byArea.set(area, question)
  }
  const isAmong = [...byArea.values()].some((question) => nameOfIntent(question) === nameOfIntent(whole))
  return byArea.size > 1 && isAmong ? [...byArea.values()].slice(0, maxQuestions) : [whole]
}
