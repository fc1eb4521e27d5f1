import { scriptOf, type Script } from '../language/script.ts'
import type { FunctionTool, ToolChoice } from '../protocol/session-schema.ts'
import type { NumberedSound } from '../scenario/speak-numbers.ts'
import { chooseTool, forcedCall, type ToolCall } from './choose-tool.ts'
import { setPhrases } from './set-phrases.ts'
import { followUps, openings, subjects, type InEveryScript } from './subjects.ts'
import type { Topic } from './topics.ts'
import { understand } from './understand.ts'

/** One thing said or done so far, oldest first. What was heard but not understood is an empty `user` text. */
export type Turn =
  | { readonly who: 'user' | 'assistant'; readonly text: string }
  | { readonly who: 'tool'; readonly output: string }

export interface Situation {
  readonly turns: readonly Turn[]
  readonly tools: readonly FunctionTool[]
  readonly toolChoice: ToolChoice
  /** Instructions for this one response, if any. */
  readonly instructions: string | undefined
  /** Languages the session expects, most likely first (ISO 639-1). */
  readonly languages: readonly string[]
}

export type Plan =
  /** `sound` comes instead of a voice. */
  | { readonly kind: 'say'; readonly text: string; readonly sound?: NumberedSound }
  | { readonly kind: 'call'; readonly call: ToolCall }
  | { readonly kind: 'fail' }

const scripted = new Set<Topic>([
  'crisis',
  'death',
  'fetus',
  'cure',
  'identity',
  'abilities',
  'greeting',
  'thanks',
  'bye',
  'yes',
  'no',
])
const say = (text: string): Plan => ({ kind: 'say', text })

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
  const last = situation.turns.at(-1)
  if (last?.who === 'tool') return say(answer(last.output, situation))
  if (last?.who !== 'user') return say(setPhrases.greeting[callersScript(situation)])
  return reply(last.text, situation)
}

/** The same answer again, without what was heard of it. */
function goOnAfter(heard: string, situation: Situation): Plan {
  const { turns } = situation
  const begun = turns.at(-1)?.who === 'assistant' ? turns.slice(0, -1) : turns
  const plan = decide({ ...situation, turns: begun, instructions: undefined })
  return plan.kind === 'say' && plan.text.startsWith(heard) ? say(plan.text.slice(heard.length)) : plan
}

function reply(text: string, situation: Situation): Plan {
  const { topic } = understand(text)
  const script = callersScript(situation)
  const phrase = (name: keyof typeof setPhrases) => say(setPhrases[name][script])
  if (topic === 'repeat') return say(lastSaid(situation) ?? setPhrases.greeting[script])
  // A caller in danger never gets a tool call, even if the session forces one.
  if (topic === 'crisis') return phrase('crisis')

  const { tools, toolChoice } = situation
  const forced = typeof toolChoice === 'object' ? toolChoice.name : undefined
  const isForced = forced !== undefined || toolChoice === 'required'
  const call = isForced ? forcedCall(tools, forced, topic, text) : undefined
  if (call) return { kind: 'call', call }
  if (scripted.has(topic)) return phrase(topic as keyof typeof setPhrases)
  const chosen = toolChoice === 'none' ? undefined : chooseTool(tools, topic, text)
  if (chosen) return { kind: 'call', call: chosen }
  return phrase(topic === 'unknown' ? 'unknown' : 'noTool')
}

/** The language to answer in: that of the last words the caller said, else the one the session expects. */
function callersScript({ turns, languages }: Situation): Script {
  const asked = turns.findLast((turn) => turn.who === 'user' && turn.text !== '')
  if (asked?.who === 'user' && wordsTellScript(asked.text)) return scriptOf(asked.text)
  return languages[0]?.startsWith('hi') ? 'devanagari' : 'english'
}

/** "Namaste" and "okay" are said in every language. */
const wordsTellScript = (text: string) =>
  scriptOf(text) !== 'english' || !/^(namaste|ok|okay|namaskar)\W*$/i.test(text)

function lastSaid({ turns }: Situation): string | undefined {
  const said = turns.findLast((turn) => turn.who === 'assistant' && turn.text !== '')
  return said?.who === 'assistant' ? said.text : undefined
}

/** Puts a tool's output into words: our tools bring them along, others are read out. */
function answer(output: string, situation: Situation): string {
  const script = callersScript(situation)
  const result = parse(output)
  if (isFault(result)) return setPhrases.toolFailed[script]
  const question = situation.turns.findLast((turn) => turn.who === 'user')
  const { topic } = understand(question?.who === 'user' ? question.text : '')
  const subject = subjects[topic]
  const facts = spoken(result, script) ?? (typeof result === 'string' ? result : readOut(result))
  if (!subject || !spoken(result, script)) return facts
  const answered = situation.turns.filter((turn) => turn.who === 'tool').length - 1
  const opening = openings[script][answered % openings[script].length]!.replace('%', subject[script])
  const sentences = [opening.replace(/^./, (first) => first.toUpperCase()), facts]
  if (answered % 3 === 2) sentences.push(followUps[script])
  return sentences.join(' ')
}

function parse(output: string): unknown {
  try {
    return JSON.parse(output)
  } catch {
    return output
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isFault = (result: unknown) => isRecord(result) && (result.error !== undefined || result.ok === false)

/** The sentence a tool of ours brings in the caller's language. */
function spoken(result: unknown, script: Script): string | undefined {
  if (!isRecord(result) || !isRecord(result.speak)) return undefined
  const key = { english: 'en', devanagari: 'hi', hinglish: 'hinglish' }[script satisfies keyof InEveryScript]
  const text = result.speak[key] ?? result.speak.en
  return typeof text === 'string' ? text : undefined
}

/** Any JSON as words: `{ "temperature_c": 21 }` is "temperature c: 21". */
function readOut(value: unknown): string {
  if (Array.isArray(value)) return value.map(readOut).join(', ')
  if (!isRecord(value)) return String(value)
  return Object.entries(value)
    .map(([name, inner]) => `${name.replaceAll('_', ' ')}: ${readOut(inner)}`)
    .join(', ')
}
