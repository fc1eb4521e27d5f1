import type { Script } from '../language/script.ts'
import type { FunctionTool, ToolChoice } from '../protocol/session-schema.ts'
import type { NumberedSound } from '../scenario/speak-numbers.ts'
import type { Courtesy, Intent, WantedCall } from '../understanding/intent.ts'
import { asksIfHuman } from '../understanding/asks-if-human.ts'
import { callersScript, type Expected } from './callers-script.ts'
import { chooseTool, type ToolCall } from './choose-tool.ts'
import { confirmedMatch, leanOnEarlier, situationOf } from './follow-up.ts'
import { argumentsFor, closestTool } from './foreign-tool.ts'
import { askForBirth, isNameAlone, missingOf } from './phrases/birth.ts'
import { carePhrases } from './phrases/care.ts'
import { courtesyPhrases } from './phrases/courtesy.ts'
import { introduce } from './phrases/persona.ts'
import { readQuestions } from './questions.ts'
import { askWhetherTrue, isAboutEarlierCalls, sayRemembered } from './remembered.ts'
import { sayEarlierQuestions } from './earlier-questions.ts'
import { isPersonUnknown, tellReason, tellResult } from './tell-result.ts'
import { withoutNoise, type Turn } from './turn.ts'

export interface Situation extends Expected {
  readonly turns: readonly Turn[]
  readonly tools: readonly FunctionTool[]
  readonly toolChoice: ToolChoice
  /** Instructions for this one response, if any. */
  readonly instructions: string | undefined
  /** Instructions of the session; they may name the astrologer and today's date. */
  readonly persona?: string | undefined
  /** Today's date for the caller (ISO). */
  readonly today: string
}

/** Why something is said without a chart. */
type Reason = 'care' | 'asks-again' | 'courtesy' | 'no-tool'

export type Plan =
  /** `sound` comes instead of a voice. */
  | { readonly kind: 'say'; readonly text: string; readonly sound?: NumberedSound; readonly reason?: Reason }
  | { readonly kind: 'call'; readonly call: ToolCall }
  | { readonly kind: 'fail' }

const say = (text: string, reason?: Reason): Plan => ({ kind: 'say', text, ...(reason && { reason }) })

/** The words after which an answer is to be continued, when that is what the instructions ask for. */
export const wordsHeard = (instructions: string | undefined) =>
  /has heard: “(.+?)” go on/is.exec(instructions ?? '')?.[1]?.trim()

/** The words that are to be said and no others, when that is what the instructions ask for. */
export const wordsDictated = (instructions: string | undefined) =>
  /(?:^|\n)say(?: exactly)?:?\s*["“](.+)["”]\s*$/is.exec(instructions?.trim() ?? '')?.[1]

/** What the assistant says or does next. The same situation always gets the same plan. */
export function decide(situation: Situation): Plan {
  const heard = wordsHeard(situation.instructions)
  if (heard !== undefined) return goOnAfter(heard, situation)
  const dictated = wordsDictated(situation.instructions)
  if (dictated) return say(dictated)
  const turns = withoutNoise(situation.turns)
  const asked = turns.findLastIndex(({ who }) => who === 'user')
  const question = turns[asked]
  if (question?.who !== 'user' || turns.at(-1)?.who === 'assistant')
    return say(courtesyPhrases.greeting[scriptFor(situation)], 'courtesy')
  const outputs = turns.slice(asked + 1).flatMap((turn) => (turn.who === 'tool' ? [turn.output] : []))
  return respond(question.text, outputs, { ...situation, turns: turns.slice(0, asked + 1) })
}

const scriptFor = (situation: Situation) => callersScript(situation.turns, situation)

/** The same answer again, without what was heard of it. */
function goOnAfter(heard: string, situation: Situation): Plan {
  const { turns } = situation
  const begun = turns.at(-1)?.who === 'assistant' ? turns.slice(0, -1) : turns
  const plan = decide({ ...situation, turns: begun, instructions: undefined })
  return plan.kind === 'say' && plan.text.startsWith(heard) ? say(plan.text.slice(heard.length)) : plan
}

/** Calls a tool for each question in turn; then says all results together. */
function respond(text: string, outputs: readonly string[], situation: Situation): Plan {
  const { turns, today } = situation
  const intents = leanOnEarlier(turns, readQuestions(text, today), today)
  if (outputs.length === 0) return begin(text, intents, situation)
  const next = intents[outputs.length]
  const call = next && callFor(next, situation)
  if (call) return { kind: 'call', call }
  const script = scriptFor(situation)
  const [intent] = intents
  if (intent?.kind === 'match' && isPersonUnknown(outputs.at(-1)!))
    return say(askForBirth(intent.birth, script), 'asks-again')
  const told = outputs.map((output) => tellResult(output, script))
  const asks = askWhetherTrue(situation.persona ?? '', turns, script)
  return say([...told, ...(asks === undefined ? [] : [asks])].join(' '))
}

function begin(text: string, intents: readonly Intent[], situation: Situation): Plan {
  const script = scriptFor(situation)
  const intent = intents[0]!
  // A caller in danger never gets a tool call, even if the session forces one.
  if (intent.kind === 'care') return say(carePhrases[intent.care][script], 'care')
  if (asksIfHuman(text)) return say(introduce(situation.persona ?? '', script), 'courtesy')
  const { tools, toolChoice, turns, today } = situation
  const forced = typeof toolChoice === 'object' ? toolChoice.name : undefined
  if (forced !== undefined || toolChoice === 'required') {
    const call = forcedCall(forced, text, intent, situation)
    if (call) return { kind: 'call', call }
  }
  if (intent.kind === 'courtesy') {
    const confirmed = intent.courtesy === 'yes' ? confirmedMatch(turns, today) : undefined
    const call = confirmed && chooseTool(tools, [matchCall(confirmed, true)])
    return call ? { kind: 'call', call } : answerCourtesy(intent.courtesy, script, situation)
  }
  const isMatched = intent.kind === 'match' && tools.some(({ name }) => name === intent.tool)
  if (isMatched && missingOf(intent.birth).length > 0 && !isNameAlone(intent.birth))
    return say(askForBirth(intent.birth, script), 'asks-again')
  const call =
    toolChoice === 'none' ? undefined : (callFor(intent, situation) ?? foreignCall(text, situation))
  if (call) return { kind: 'call', call }
  return intent.kind === 'unknown'
    ? say(courtesyPhrases.unknown[script], 'asks-again')
    : say(courtesyPhrases.noTool[script], 'no-tool')
}

const matchCall = ({ tool, birth }: Extract<Intent, { kind: 'match' }>, confirmed: boolean): WantedCall => ({
  name: tool,
  arguments: { with: birth, ...(confirmed && { confirmed: true }) },
})

function callFor(intent: Intent, { tools, turns }: Situation): ToolCall | undefined {
  if (intent.kind === 'match') return chooseTool(tools, [matchCall(intent, false)])
  if (intent.kind !== 'call') return undefined
  const situation = situationOf(turns)
  return chooseTool(
    tools,
    intent.calls.map(({ name, arguments: args }) => ({ name, arguments: { ...args, situation } })),
  )
}

/** Tools of our own catalogue are chosen by what is asked, never by likeness of words. */
const ownTools =
  /^(get_(outlook|timing|meaning|remedies|birth_chart|planet_position|divisional_chart|yogas|current_dasha|dasha_timeline|transits|day|period|panchang|numerology|synastry|solar_return|festivals|kp)|compare_paths|check_dosha|find_muhurta|match_charts|draw_tarot)$/
const foreignCall = (text: string, { tools }: Situation) =>
  closestTool(
    tools.filter(({ name }) => !ownTools.test(name)),
    text,
  )

/** A call forced by `tool_choice`: of the named tool, or of any. */
function forcedCall(
  name: string | undefined,
  text: string,
  intent: Intent,
  situation: Situation,
): ToolCall | undefined {
  const { tools } = situation
  const likely = callFor(intent, situation) ?? foreignCall(text, situation)
  if (likely && (name === undefined || likely.name === name)) return likely
  const tool = name === undefined ? tools[0] : tools.find((candidate) => candidate.name === name)
  return tool && { name: tool.name, arguments: argumentsFor(tool, text) }
}

/** What was asked and said before: in earlier calls, or in this conversation. */
function sayWhatWasAsked(turns: readonly Turn[], persona: string, script: Script): string {
  const last = turns.at(-1)
  const text = last?.who === 'user' ? last.text : ''
  const remembered = isAboutEarlierCalls(turns, text) ? sayRemembered(persona, text, script) : undefined
  return remembered ?? sayEarlierQuestions(turns, script)
}

function answerCourtesy(courtesy: Courtesy, script: Script, { turns, persona = '' }: Situation): Plan {
  const output = turns.findLast(({ who }) => who === 'tool')
  const said = turns.findLast((turn) => turn.who === 'assistant' && turn.text !== '')
  const lastSaid = said?.who === 'assistant' ? said.text : undefined
  switch (courtesy) {
    case 'identity':
      return say(introduce(persona, script), 'courtesy')
    case 'repeat':
      return say(lastSaid ?? courtesyPhrases.greeting[script], 'courtesy')
    case 'memory':
      return say(sayWhatWasAsked(turns, persona, script), 'courtesy')
    case 'why':
    case 'more': {
      const reason = output?.who === 'tool' ? tellReason(output.output, script) : undefined
      return say(reason ?? courtesyPhrases.nothingToExplain[script], reason ? 'courtesy' : 'asks-again')
    }
    case 'no':
      return say(courtesyPhrases[lastSaid?.trim().endsWith('?') ? 'no' : 'stop'][script], 'courtesy')
    case 'stop':
    case 'yes':
    case 'greeting':
    case 'thanks':
    case 'bye':
    case 'abilities':
      return say(courtesyPhrases[courtesy][script], 'courtesy')
  }
}
