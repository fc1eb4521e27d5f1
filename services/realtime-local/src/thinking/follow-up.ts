import { birthDataOf, type BirthData } from '../understanding/birth-data.ts'
import { beginsWithYes } from '../understanding/courtesy.ts'
import { call, type Every, type Intent, type WantedCall } from '../understanding/intent.ts'
import { namedSpan } from '../understanding/dates.ts'
import { Utterance } from '../understanding/utterance.ts'
import { missingOf } from './phrases/birth.ts'
import { readQuestions } from './questions.ts'
import { questionsOf, type Turn } from './turn.ts'

type Match = Extract<Intent, { kind: 'match' }>

/** What the caller has told of themselves so far. */
export function situationOf(turns: readonly Turn[]): Every | undefined {
  const told = questionsOf(turns).flatMap((text) => new Utterance(text).all('situation'))
  return told.length > 0 ? { allOf: [...new Set(told)] } : undefined
}

/** The matching that an earlier turn began, with all that was said of the birth since. */
function matchSoFar(turns: readonly Turn[], today: string): Match | undefined {
  const texts = questionsOf(turns)
  for (let at = texts.length - 1; at >= 0 && at >= texts.length - 5; at--) {
    const began = readQuestions(texts[at]!, today)[0]
    if (began?.kind !== 'match') continue
    const later = texts.slice(at + 1).map((text) => birthDataOf(new Utterance(text)))
    return { ...began, birth: later.reduce(withMore, began.birth) }
  }
  return undefined
}

/** What was said later corrects what was said before; a name stays, since other words look like names. */
const withMore = (birth: BirthData, more: BirthData): BirthData => ({
  ...birth,
  ...more,
  ...(birth.name !== undefined && { name: birth.name }),
})

const areaOfCall = ({ arguments: args }: WantedCall) => args['area']

/** A question that leans on the one before it: “and next year?”, “kab?”, birth data that were asked for. */
export function leanOnEarlier(
  turns: readonly Turn[],
  intents: readonly Intent[],
  today: string,
): readonly Intent[] {
  const texts = questionsOf(turns)
  const text = texts.at(-1) ?? ''
  const [intent] = intents
  if (intents.length !== 1 || !intent) return intents
  const earlier = turns.slice(
    0,
    turns.findLastIndex(({ who }) => who === 'user'),
  )
  const utterance = new Utterance(text)
  if (intent.kind === 'unknown' || isBareDate(intent)) {
    const match = matchSoFar(earlier, today)
    const told = birthDataOf(utterance)
    const isReadBack = isConfirmationAwaited(turns)
    const isOpen = match && (isReadBack || missingOf(match.birth).length > 0)
    if (isOpen && (told.date ?? told.time ?? told.place))
      return [{ ...match, birth: withMore(match.birth, told) }]
    if (isReadBack && beginsWithYes(utterance)) return [{ kind: 'courtesy', courtesy: 'yes' }]
  }
  const before = texts.at(-2)
  const last = before === undefined ? undefined : readQuestions(before, today)[0]
  const area = last?.kind === 'call' ? areaOfCall(last.calls[0]!) : undefined
  if (area === undefined || utterance.words.length > 5 || utterance.strangers.length > 0) return intents
  const span = namedSpan(utterance.words, text, today)
  if (intent.kind === 'unknown' && utterance.asks('when')) return [call('get_timing', { area })]
  if ((intent.kind === 'unknown' || isBareDate(intent)) && span && !utterance.asks('how'))
    return [call('get_timing', { area, from: span.from, until: span.until })]
  return intents
}

const isBareDate = (intent: Intent) =>
  intent.kind === 'call' && ['get_day', 'get_period'].includes(intent.calls[0]?.name ?? '')

/** Whether a birth was read back, and this is the caller's reply to it. */
function isConfirmationAwaited(turns: readonly Turn[]): boolean {
  const last = turns.findLast(({ who }) => who === 'tool')
  if (last?.who !== 'tool' || !/"confirm\w*"/i.test(last.output)) return false
  return turns.slice(turns.lastIndexOf(last) + 1).filter(({ who }) => who === 'user').length === 1
}

/** The birth that was read back, once the caller says that it is right. */
export const confirmedMatch = (turns: readonly Turn[], today: string): Match | undefined =>
  isConfirmationAwaited(turns) ? matchSoFar(turns, today) : undefined
