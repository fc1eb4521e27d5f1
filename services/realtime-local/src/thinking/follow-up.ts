import { birthDataOf, stateOf, type BirthData } from '../understanding/births/birth-data.ts'
import { beginsWithYes } from '../understanding/courtesy.ts'
import { call, type Every, type Intent, type WantedCall } from '../understanding/intent.ts'
import { namedSpan } from '../understanding/dates.ts'
import { understand, understandByRules } from '../understanding/understand.ts'
import { Utterance } from '../understanding/utterance.ts'
import { missingOf } from './phrases/birth.ts'
import { readQuestions } from './questions.ts'
import { isPlaceAmbiguous } from './tell-result.ts'
import { questionsOf, type Turn } from './turn.ts'

type Match = Extract<Intent, { kind: 'match' }>

/** What the caller has told of themselves so far. */
export function situationOf(turns: readonly Turn[]): Every | undefined {
  const told = questionsOf(turns).flatMap((text) => new Utterance(text).all('situation'))
  return told.length > 0 ? { allOf: [...new Set(told)] } : undefined
}

/** Turns of the caller that a matching may lie back. */
const maxTurnsBack = 5

/** Whether the caller was understood: turns that were not count for nothing. */
const isHeard = (turn: Turn) => turn.who === 'user' && turn.text !== ''

/** The matching that an earlier turn began, with all that was said of the birth since. */
function matchSoFar(turns: readonly Turn[], today: string): Match | undefined {
  const asked = turns.flatMap((turn, at) => (isHeard(turn) ? [at] : [])).slice(-maxTurnsBack)
  const began =
    asked.map((at) => ({ at, intent: understandByRules(textAt(turns, at), today) })).findLast(isMatch) ??
    asked.map((at) => ({ at, intent: understand(textAt(turns, at), today) })).find(isMatch)
  if (!began) return undefined
  const later = asked.filter((at) => at > began.at)
  return {
    ...began.intent,
    birth: later.reduce((birth, at) => withTurn(birth, { turns, at, today }), began.intent.birth),
  }
}

const isMatch = (begun: {
  readonly at: number
  readonly intent: Intent
}): begun is { readonly at: number; readonly intent: Match } => begun.intent.kind === 'match'

const textAt = (turns: readonly Turn[], at: number): string => {
  const turn = turns[at]
  return turn?.who === 'user' ? turn.text : ''
}

interface Told {
  readonly turns: readonly Turn[]
  readonly at: number
  readonly today: string
}

/** A birth with what the caller said of it in a turn: a state alone goes with the town that was asked about. */
function withTurn(birth: BirthData, told: Told): BirthData {
  const utterance = new Utterance(textAt(told.turns, told.at))
  const state = isStateAlone(told) ? stateOf(utterance, birth.place) : undefined
  return state === undefined
    ? withMore(birth, birthDataOf(utterance))
    : { ...birth, place: `${birth.place}, ${state}` }
}

/** Whether a turn replies to the question for a state, and asks nothing of its own. */
function isStateAlone({ turns, at, today }: Told): boolean {
  if (!isStateAwaited(turns.slice(0, at))) return false
  const text = textAt(turns, at)
  const { kind } = understandByRules(text, today)
  return kind === 'unknown' || (kind === 'call' && !new Utterance(text).isAsking)
}

/** Whether the last tool asked in which state a town is. */
function isStateAwaited(turns: readonly Turn[]): boolean {
  const last = turns.findLast((turn) => turn.who === 'tool' || isHeard(turn))
  return last?.who === 'tool' && isPlaceAmbiguous(last.output)
}

/** What was said later corrects what was said before; a name stays, since other words look like names. */
const withMore = (birth: BirthData, more: BirthData): BirthData => ({
  ...birth,
  ...more,
  ...(birth.name !== undefined && { name: birth.name }),
})

const areaOfCall = ({ arguments: args }: WantedCall) => args['area']

/**
 * A question that leans on the one before it: “and next year?”, “kab?”, birth data that were asked for. The rules tell
 * whether it leans: they know of themselves that a text names nothing.
 */
export function leanOnEarlier(
  turns: readonly Turn[],
  intents: readonly Intent[],
  today: string,
): readonly Intent[] {
  const texts = questionsOf(turns)
  const text = texts.at(-1) ?? ''
  if (intents.length !== 1 || intents[0]?.kind === 'care') return intents
  const earlier = turns.slice(
    0,
    turns.findLastIndex(({ who }) => who === 'user'),
  )
  const utterance = new Utterance(text)
  const plain = understandByRules(text, today)
  const isState = isStateAlone({ turns, at: earlier.length, today })
  if (plain.kind === 'unknown' || isBareDate(plain) || isState) {
    const match = matchSoFar(earlier, today)
    const told = birthDataOf(utterance)
    const isReadBack = isConfirmationAwaited(turns)
    const isOpen = match && (isReadBack || isState || missingOf(match.birth).length > 0)
    const whole = isOpen ? withTurn(match.birth, { turns, at: earlier.length, today }) : undefined
    const isTold = (told.date ?? told.time ?? told.place) !== undefined
    if (isOpen && whole && (isTold || whole.place !== match.birth.place)) return [{ ...match, birth: whole }]
    if (isReadBack && beginsWithYes(utterance)) return [{ kind: 'courtesy', courtesy: 'yes' }]
  }
  const before = texts.at(-2)
  const last = before === undefined ? undefined : readQuestions(before, today)[0]
  const area = last?.kind === 'call' ? areaOfCall(last.calls[0]!) : undefined
  if (area === undefined || utterance.words.length > 5 || utterance.strangers.length > 0) return intents
  const span = namedSpan(utterance.words, text, today)
  if (plain.kind === 'unknown' && utterance.asks('when')) return [call('get_timing', { area })]
  if ((plain.kind === 'unknown' || isBareDate(plain)) && span && !utterance.asks('how'))
    return [call('get_timing', { area, from: span.from, until: span.until })]
  return intents
}

const isBareDate = (intent: Intent) =>
  intent.kind === 'call' && ['get_day', 'get_period'].includes(intent.calls[0]?.name ?? '')

/** Whether a birth was read back, and this is the caller's reply to it. */
function isConfirmationAwaited(turns: readonly Turn[]): boolean {
  const last = turns.findLast(({ who }) => who === 'tool')
  if (last?.who !== 'tool' || !/"confirm\w*"/i.test(last.output)) return false
  return turns.slice(turns.lastIndexOf(last) + 1).filter(isHeard).length === 1
}

/** The birth that was read back, once the caller says that it is right. */
export const confirmedMatch = (turns: readonly Turn[], today: string): Match | undefined =>
  isConfirmationAwaited(turns) ? matchSoFar(turns, today) : undefined
