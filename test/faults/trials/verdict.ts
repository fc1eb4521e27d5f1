import type { StoredCall } from '@astrovoice/core'
import type { CallOnTrial } from '../callers/call-on-trial.ts'
import { unscriptedAnswer, type PlayedMs } from '../callers/recording-player.ts'
import type { Script } from '../environment/script.ts'

/** How exact an answer must be after a fault. */
export interface Tolerance {
  /** Milliseconds of an answer that may be missing or repeated where it is resumed: a word's length. */
  readonly seamMs: number
}

export const exactly: Tolerance = { seamMs: 0 }
/** A new model session resumes an answer at a word, not at a sample. */
export const toTheWord: Tolerance = { seamMs: 600 }

export interface Verdict {
  readonly turnsLost: number
  readonly missingMs: number
  readonly repeatedMs: number
  readonly faults: readonly string[]
}

/** Compares what the caller heard with the script. */
export function judgeHeard({ script, played: readPlayed }: CallOnTrial, tolerance: Tolerance): Verdict {
  const played = readPlayed().filter(({ answer }) => answer !== unscriptedAnswer)
  const faults: string[] = []
  const heard = script.map((_, turn) => compare(played, script, turn))
  const missingMs = sum(heard.map(({ missing }) => missing))
  const repeatedMs = sum(heard.map(({ repeated }) => repeated))
  const swappedMs = countSwapped(played)
  const turnsLost = heard.filter(({ missing }, turn) => missing > script[turn]!.audioMs / 2).length
  if (turnsLost > 0) faults.push(`${turnsLost} turns lost`)
  if (missingMs > tolerance.seamMs) faults.push(`${missingMs} ms missing`)
  if (repeatedMs > tolerance.seamMs) faults.push(`${repeatedMs} ms repeated`)
  // Repeated audio counts as swapped too.
  if (swappedMs > repeatedMs) faults.push(`${swappedMs} ms out of order`)
  return { turnsLost, missingMs, repeatedMs, faults }
}

/** Compares the stored words with the script, and with the notices that the caller must get. */
export function findMisquoted(
  { items }: StoredCall,
  script: Script,
  notices: readonly string[] = [],
): string[] {
  const spokenBy = (who: string) =>
    items.flatMap((item) => (item.kind !== 'tool' && item.role === who ? [item.text] : []))
  const questions = JSON.stringify(spokenBy('caller'))
  const isAsked = questions === JSON.stringify(script.map(({ heard }) => heard))
  const wanted = countWords([...script.map(({ say }) => say), ...notices])
  const said = spokenBy('astrologer').join(' ')
  const missing = wanted - countWords(spokenBy('astrologer'))
  return [
    ...(isAsked ? [] : [`questions stored: ${questions}`]),
    ...notices.filter((notice) => !said.includes(notice)).map((notice) => `not said: ${notice}`),
    ...(Math.abs(missing) > 3 ? [`${missing} words of the answers are missing`] : []),
  ]
}

/** How much of an answer is missing, and how much repeated. */
function compare(played: readonly PlayedMs[], script: Script, turn: number) {
  const times = new Map<number, number>()
  for (const { answer, ms } of played) if (answer === turn) times.set(ms, (times.get(ms) ?? 0) + 1)
  const repeated = sum([...times.values()].map((count) => count - 1))
  return { missing: script[turn]!.audioMs - times.size, repeated }
}

/** Counts milliseconds that were played after a later one. */
function countSwapped(played: readonly PlayedMs[]): number {
  let [latest, swapped] = [-1, 0]
  for (const { answer, ms } of played) {
    const place = answer * 1_000_000 + ms
    if (place < latest) swapped++
    latest = Math.max(latest, place)
  }
  return swapped
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const countWords = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean).length
