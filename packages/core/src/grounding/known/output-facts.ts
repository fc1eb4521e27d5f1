import type { Language } from '@astrovoice/contracts'
import type { ReadClaim } from '../read-claim.ts'
import type { Now } from '../reading/moments.ts'
import { readClaims } from '../reading/read-claims.ts'

/** What tools found out in a call, as far as sentences are held against it. */
export interface OutputFacts {
  /** Civil dates of the outputs, YYYY-MM-DD. */
  readonly dates: ReadonlySet<string>
  readonly spans: readonly { readonly from: string; readonly until: string }[]
  /** Points of matches, by koota and `guna`. */
  readonly scores: readonly { readonly of: string; readonly points: number }[]
  /** What the outputs' own words say. */
  readonly claims: ReadonlySet<string>
  /** The outputs' own words, without marks. */
  readonly words: readonly string[]
}

interface Found {
  readonly dates: Set<string>
  readonly spans: { from: string; until: string }[]
  readonly scores: { of: string; points: number }[]
  readonly claims: Set<string>
  readonly words: string[]
}

const DATE = /^\d{4}-\d{2}-\d{2}/
const dateIn = (value: unknown): string | null =>
  typeof value === 'string' && DATE.test(value) ? value.slice(0, 10) : null

/** Outputs are shallow; what lies deeper than this is no figure. */
const maxDepth = 6

function walk(value: unknown, found: Found, depth = 0): void {
  if (depth > maxDepth || value === null || value === undefined) return
  const date = dateIn(value)
  if (date) return void found.dates.add(date)
  if (typeof value !== 'object') return
  if (!Array.isArray(value)) readRecord(value as Record<string, unknown>, found)
  // The span that was asked about is no finding.
  for (const [name, each] of Object.entries(value)) if (name !== 'span') walk(each, found, depth + 1)
}

function readRecord(record: Record<string, unknown>, { spans, scores }: Found): void {
  const from = dateIn(record['from'])
  const until = dateIn(record['until'] ?? record['to'])
  if (from && until) spans.push({ from, until })
  const { points, id, maxPoints } = record
  if (typeof points !== 'number') return
  if (typeof id === 'string') scores.push({ of: id, points })
  if (maxPoints !== undefined) scores.push({ of: 'guna', points })
}

export const keyOfClaim = (claim: ReadClaim): string => JSON.stringify(claim)

const sentences: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  hi: new Intl.Segmenter('hi', { granularity: 'sentence' }),
  hinglish: new Intl.Segmenter('en-IN', { granularity: 'sentence' }),
}

/** A text by its letters and digits, so that marks and spaces do not tell two apart. */
export const bareWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

function readWords(speak: unknown, now: Now, found: Found): void {
  for (const language of ['en', 'hi', 'hinglish'] as const) {
    const words = (speak as Partial<Record<Language, unknown>> | undefined)?.[language]
    if (typeof words !== 'string') continue
    found.words.push(` ${bareWords(words)} `)
    for (const { segment } of sentences[language].segment(words))
      for (const claim of readClaims(segment, language, now)) found.claims.add(keyOfClaim(claim))
  }
}

/** Instants in figures of claims, by the calendar of the zone. */
function readFigures(claims: unknown, found: Found, dateOf: (utcMs: number) => string): void {
  if (!Array.isArray(claims)) return
  for (const claim of claims as Record<string, unknown>[]) {
    for (const [name, value] of Object.entries((claim['figures'] ?? {}) as Record<string, unknown>))
      if (name.endsWith('UtcMs') && typeof value === 'number') found.dates.add(dateOf(value))
  }
}

/** Reads the outputs of a call's tools. `dateOf` gives the civil date of an instant. */
export function readOutputs(
  outputs: readonly Readonly<Record<string, unknown>>[],
  now: Now,
  dateOf: (utcMs: number) => string,
): OutputFacts {
  const found: Found = { dates: new Set(), spans: [], scores: [], claims: new Set(), words: [] }
  for (const { answer, facts, claims, speak } of outputs) {
    walk(facts, found)
    walk(answer, found)
    readFigures(claims, found, dateOf)
    readWords(speak, now, found)
  }
  return found
}
