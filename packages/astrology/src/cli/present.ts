import type { Label } from '../jyotish/index.ts'
import { zoneOffsetMinutes } from '../time-place/index.ts'
import type { Answer } from './context.ts'
import { labelOf } from './vocabulary.ts'

const MINUTE_MS = 60_000

/**
 * A result made ready to be read: instants, which the engine keeps in milliseconds under keys that end in `Ms`,
 * become ISO 8601 under the key without it (in the result's zone, if it names one), and `labels` says in three
 * languages every id the result holds.
 */
export function present(result: object): Answer {
  const zone = 'zone' in result && typeof result.zone === 'string' ? result.zone : undefined
  const labels = new Map<string, Label>()
  const shown = show(result, zone, labels) as Record<string, unknown>
  return labels.size > 0 ? { ...shown, labels: Object.fromEntries(labels) } : shown
}

function show(value: unknown, zone: string | undefined, labels: Map<string, Label>): unknown {
  if (typeof value === 'string') note(value, labels)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each: unknown) => show(each, zone, labels))
  if (isLabel(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (!/(^utc|[a-z])Ms$/.test(key)) {
        note(key, labels)
        return [key, show(inner, zone, labels)]
      }
      return [instantKey(key), typeof inner === 'number' ? isoOf(inner, zone) : inner]
    }),
  )
}

/** A label is said in three languages; evidence of a clock in two. */
const isLabel = (value: object): boolean => 'en' in value && 'hi' in value

function note(id: string, labels: Map<string, Label>): void {
  const label = labelOf(id)
  if (label) labels.set(id, label)
}

/** `utcMs` is `utc`, `startUtcMs` and `startMs` are `start`. */
const instantKey = (key: string): string => key.replace(/Ms$/, '').replace(/(.)Utc$/, '$1')

function isoOf(utcMs: number, zone: string | undefined): string {
  if (zone === undefined) return new Date(utcMs).toISOString()
  const minutes = Math.round(zoneOffsetMinutes(zone, utcMs))
  const clock = new Date(utcMs + minutes * MINUTE_MS).toISOString().slice(0, -1)
  const twoDigits = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0')
  return `${clock}${minutes < 0 ? '-' : '+'}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`
}
