import type { Label } from '../jyotish/index.ts'
import { isoInZone } from '../time-place/index.ts'
import type { Answer } from './context.ts'
import { labelOf } from './vocabulary.ts'

/**
 * A result made ready to be read: instants, which the engine keeps in milliseconds under keys that end in `Ms`,
 * become ISO 8601 under the key without it (by the clock of the result's zone, if it names one, else of
 * `callerZone`; the moment asked about stays UTC), and `labels` says in three languages every id the result holds.
 */
export function present(result: object, callerZone = 'UTC'): Answer {
  const zone = 'zone' in result && typeof result.zone === 'string' ? result.zone : callerZone
  const labels = new Map<string, Label>()
  const shown = show(result, zone, labels) as Record<string, unknown>
  if ('utcMs' in result && typeof result.utcMs === 'number') shown['utc'] = isoOf(result.utcMs, 'UTC')
  return labels.size > 0 ? { ...shown, labels: Object.fromEntries(labels) } : shown
}

function show(value: unknown, zone: string, labels: Map<string, Label>): unknown {
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

/** Labels and evidence are said in three languages. */
const isLabel = (value: object): boolean => 'en' in value && 'hi' in value

function note(id: string, labels: Map<string, Label>): void {
  const label = labelOf(id)
  if (label) labels.set(id, label)
}

/** `utcMs` is `utc`, `startUtcMs` and `startMs` are `start`. */
const instantKey = (key: string): string => key.replace(/Ms$/, '').replace(/(.)Utc$/, '$1')

const isoOf = (utcMs: number, zone: string): string =>
  zone === 'UTC' ? new Date(utcMs).toISOString() : isoInZone(utcMs, zone)
