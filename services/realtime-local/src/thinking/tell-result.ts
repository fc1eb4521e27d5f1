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

/** Why a tool gave no answer; undefined where it gave one. */
function refusalOf(output: string): unknown {
  const result = parse(output)
  return isRecord(result) ? result.reason : undefined
}

/** Whether a tool knows nobody of the name that was said. */
export const isPersonUnknown = (output: string): boolean => refusalOf(output) === 'person_unknown'

/** Whether a tool asks in which state a town is. */
export const isPlaceAmbiguous = (output: string): boolean => refusalOf(output) === 'place_ambiguous'

/** The reason that a tool's output gives for its answer, or has for who asks why, in the caller's words. */
export function tellReason(output: string, script: Script): string | undefined {
  const result = parse(output)
  if (!isRecord(result)) return undefined
  const why = isRecord(result.answer) ? result.answer.why : undefined
  return isRecord(why) ? wordsOf(why.speak, script) : wordsOf(result.because, script)
}
