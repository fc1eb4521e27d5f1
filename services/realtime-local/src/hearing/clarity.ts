import { classify, viewOf } from '../classifier/index.ts'
import { nameOfIntent } from '../understanding/intent.ts'
import { understand } from '../understanding/understand.ts'

/** What a text is understood as, by name, on a day (ISO date). */
export const intentOf = (text: string, today: string): string => nameOfIntent(understand(text, today))

/** How likely it is, from 0 to 1, that a text asks for this. Words that were misheard seldom speak for one tool alone. */
export function likelihoodOf(intent: string, text: string, today: string): number {
  const label = intent === 'unknown' ? 'none' : intent
  return classify(viewOf(text, today)).kind.find((kind) => kind.label === label)?.probability ?? 0
}
