import type { Label } from '../jyotish/index.ts'
import type { Answer } from './context.ts'

export const LANGUAGES = ['en', 'hi', 'hinglish'] as const
export type Language = (typeof LANGUAGES)[number]

/** A list of things with few and simple properties is a table; of more columns than this it is not. */
const MAX_COLUMNS = 8
const LONGEST_LINE = 100

/** An answer for people: ids as words of their language, lists as tables, the rest indented. */
export function renderText(answer: Answer, language: Language = 'en'): string {
  // A drawing is its own text: `astro draw … > chart.svg`.
  if (typeof answer['svg'] === 'string') return answer['svg']
  const { labels, ...shown } = answer
  const words = new Map(Object.entries((labels ?? {}) as Readonly<Record<string, Label>>))
  const say: Say = (id) => words.get(id)?.[language] ?? id
  return render(simplified(shown, say, language), '').join('\n')
}

type Say = (id: string) => string
type Simple = string | readonly Simple[] | { readonly [key: string]: Simple }

/** Labels become the text of a language, ids their words, numbers at most four decimals. */
function simplified(value: unknown, say: Say, language: Language): Simple {
  if (typeof value === 'number') return String(Number(value.toFixed(4)))
  if (typeof value === 'string') return say(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map((each: unknown) => simplified(each, say, language))
  if ('en' in value && 'hi' in value) return (value as Label)[language]
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [say(key), simplified(inner, say, language)]),
  )
}

function render(value: Simple, indent: string): string[] {
  if (typeof value === 'string') return [indent + value]
  if (isList(value)) return renderList(value, indent)
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return [`${indent}${key}: ${inner}`]
    const line = inLine(inner)
    if (line !== undefined) return [`${indent}${key}: ${line}`]
    return [`${indent}${key}:`, ...render(inner, `${indent}  `)]
  })
}

const isText = (value: Simple): value is string => typeof value === 'string'
const isList = (value: Simple): value is readonly Simple[] => Array.isArray(value)

/** What fits on a line: a short list of words, or an object of short words. */
function inLine(value: Exclude<Simple, string>): string | undefined {
  const entries: readonly Simple[] = isList(value) ? value : Object.values(value)
  if (!entries.every(isText)) return undefined
  const text = isList(value)
    ? entries.join(', ')
    : Object.entries(value)
        .map(([key], i) => `${key} ${entries[i] ?? ''}`)
        .join(', ')
  return text.length <= LONGEST_LINE ? text || 'none' : undefined
}

function renderList(list: readonly Simple[], indent: string): string[] {
  const table = tableOf(list)
  if (table) return table.map((row) => indent + row)
  return list.flatMap((entry) => {
    const [first = '', ...rest] = render(entry, '')
    return [`${indent}- ${first}`, ...rest.map((line) => `${indent}  ${line}`)]
  })
}

/** Rows of equal columns, padded to their widest; undefined when the entries are no such rows. */
function tableOf(list: readonly Simple[]): string[] | undefined {
  const rows = list.map((entry) => (typeof entry === 'object' && !isList(entry) ? rowOf(entry) : undefined))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row ?? {})))]
  if (columns.length === 0 || columns.length > MAX_COLUMNS || rows.includes(undefined)) return undefined
  const cells = [columns, ...rows.map((row) => columns.map((column) => row?.[column] ?? ''))]
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)))
  return cells.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function rowOf(entry: { readonly [key: string]: Simple }): Record<string, string> | undefined {
  const cells = Object.entries(entry).map(([key, inner]) => [
    key,
    typeof inner === 'string' ? inner : inLine(inner),
  ])
  return cells.every(([, text]) => text !== undefined)
    ? (Object.fromEntries(cells) as Record<string, string>)
    : undefined
}
