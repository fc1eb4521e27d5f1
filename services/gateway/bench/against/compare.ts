import { median } from '../load.ts'

/** The figures of one run, by name. */
export type Figures = Readonly<Record<string, number>>

export interface Comparison {
  readonly old: number
  readonly new: number
  /** How many times worse the new median is: 1 is equal, 1.05 is 5 % worse. Null when only the old one is 0. */
  readonly ratio: number | null
}

const isHigherBetter = new Set(['callsPerCore'])
/** How much worse a figure may become. Figures without an entry vary by themselves and are only reported. */
const maxRatios: Figures = {
  cpuRatioDefault: 1.05,
  cpuRatioEqual: 1.05,
  p99Ratio: 1.05,
  startMs: 1.1,
  lost: 1,
  duplicated: 1,
  reordered: 1,
}

/** Compares the medians of every figure that all runs have. */
export function compareRuns(old: readonly Figures[], fresh: readonly Figures[]): Record<string, Comparison> {
  const runs = [...old, ...fresh]
  const names = Object.keys(fresh[0] ?? {}).filter((name) => runs.every((run) => name in run))
  return Object.fromEntries(
    names.map((name) => {
      const oldMedian = median(old.map((run) => run[name]!))
      const newMedian = median(fresh.map((run) => run[name]!))
      const ratio = isHigherBetter.has(name) ? divide(oldMedian, newMedian) : divide(newMedian, oldMedian)
      return [name, { old: oldMedian, new: newMedian, ratio }]
    }),
  )
}

function divide(by: number, base: number): number | null {
  if (base === 0) return by === 0 ? 1 : null
  return Number((by / base).toPrecision(4))
}

/** The names of the figures over their limit. */
export const findWorse = (comparisons: Readonly<Record<string, Comparison>>): string[] =>
  Object.entries(comparisons)
    .filter(([name, { ratio }]) => name in maxRatios && (ratio ?? Infinity) > maxRatios[name]!)
    .map(([name]) => name)
