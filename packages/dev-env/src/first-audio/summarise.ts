import { partNames, type PartName, type Parts } from './read-parts.ts'

/** One question of the bench: the whole wait and its parts, in milliseconds. */
export interface Waited {
  readonly question: string
  readonly tools: readonly string[]
  readonly totalMs: number
  /** Null when the question was not understood, and the caller was asked to say it again. */
  readonly parts: Parts | null
}

interface Percentiles {
  readonly p50: number
  readonly p95: number
}

/** The value that this share of the values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

const percentilesOf = (values: readonly number[]): Percentiles => ({
  p50: Math.round(percentile(values, 0.5)),
  p95: Math.round(percentile(values, 0.95)),
})

export interface FirstAudioSummary {
  readonly questions: number
  readonly notUnderstood: number
  readonly firstAudioMs: Percentiles
  readonly partsMs: Readonly<Record<PartName, Percentiles>>
}

export function summarise(waits: readonly Waited[]): FirstAudioSummary {
  const understood = waits.flatMap(({ parts }) => parts ?? [])
  const parts = partNames.map((name): [PartName, Percentiles] => [
    name,
    percentilesOf(understood.map((each) => each[name])),
  ])
  return {
    questions: waits.length,
    notUnderstood: waits.length - understood.length,
    firstAudioMs: percentilesOf(waits.map(({ totalMs }) => totalMs)),
    partsMs: Object.fromEntries(parts) as Record<PartName, Percentiles>,
  }
}

/** A line for each question, and the percentiles. */
export function describe(waits: readonly Waited[]): string[] {
  const columns = (values: readonly number[]) =>
    values.map((value) => `${Math.round(value)}`.padStart(12)).join('')
  const { firstAudioMs, partsMs } = summarise(waits)
  const row = (label: string, total: number, parts: readonly number[]) =>
    `${columns([total, ...parts])}  ${label}`
  return [
    ['first audio', ...partNames].map((name) => name.padStart(12)).join(''),
    ...waits.map(({ question, tools, totalMs, parts }) =>
      row(
        `${question} ${parts ? tools.join(', ') : '(not understood)'}`,
        totalMs,
        partNames.map((name) => parts?.[name] ?? NaN),
      ),
    ),
    row(
      'p50',
      firstAudioMs.p50,
      partNames.map((name) => partsMs[name].p50),
    ),
    row(
      'p95',
      firstAudioMs.p95,
      partNames.map((name) => partsMs[name].p95),
    ),
  ]
}
