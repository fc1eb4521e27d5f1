import type { Script } from '../language/script.ts'
import { courtesyPhrases } from './phrases/courtesy.ts'

const keys = { english: 'en', devanagari: 'hi', hinglish: 'hinglish' } as const satisfies Record<
  Script,
  string
>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function parse(output: string): unknown {
  try {
    return JSON.parse(output)
  } catch {
    return output
  }
}

const isFault = (result: unknown) => isRecord(result) && (result.error !== undefined || result.ok === false)

/** The words that a record brings in the caller's language. */
function wordsOf(speak: unknown, script: Script): string | undefined {
  if (!isRecord(speak)) return undefined
  const text = speak[keys[script]] ?? speak.en
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

/** A tool's output in the caller's words: our tools bring theirs along, a refusal too; others are read out. */
export function tellResult(output: string, script: Script): string {
  const result = parse(output)
  const words = isRecord(result) ? wordsOf(result.speak, script) : undefined
  if (words !== undefined && words !== '') return words
  if (isFault(result)) return courtesyPhrases.toolFailed[script]
  return typeof result === 'string' ? result : readOut(result)
}

/** Whether a tool knows nobody of the name that was said. */
export function isPersonUnknown(output: string): boolean {
  const result = parse(output)
  return isRecord(result) && result.reason === 'person_unknown'
}

/** The reason that a tool's output gives for its answer, in the caller's words. */
export function tellReason(output: string, script: Script): string | undefined {
  const result = parse(output)
  const answer = isRecord(result) ? result.answer : undefined
  const why = isRecord(answer) ? answer.why : undefined
  return isRecord(why) ? wordsOf(why.speak, script) : undefined
}
