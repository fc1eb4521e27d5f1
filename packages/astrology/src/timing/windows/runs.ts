import { DAY_MS } from '../transits/slow-sky.ts'
import type { Segment } from './segments.ts'
import { type Strength, STRENGTHS } from './strength.ts'
import type { Witness } from './witness.ts'

/** A segment with what speaks in it; without a strength there is no window. */
export type Judged = {
  readonly segment: Segment
  readonly witnesses: readonly Witness[]
  readonly strength: Strength | undefined
}

/** Touching segments of one strength. */
export type Run = { readonly strength: Strength; readonly parts: readonly Judged[] }

/** Shorter than this, a change of strength is no window of its own. */
const MIN_RUN_DAYS = 10

const startOf = ({ parts }: Run): number => (parts[0] as Judged).segment.fromUtcMs
const endOf = ({ parts }: Run): number => (parts.at(-1) as Judged).segment.toUtcMs
const isShort = (run: Run): boolean => endOf(run) - startOf(run) < MIN_RUN_DAYS * DAY_MS

const join = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.strength === run.strength && endOf(last) === startOf(run))
      joined[joined.length - 1] = { strength: last.strength, parts: [...last.parts, ...run.parts] }
    else joined.push(run)
  }
  return joined
}

/** A short run that touches a weaker one goes into it; the weaker strength holds for both. */
const lowered = (run: Run, neighbours: readonly (Run | undefined)[]): Run => {
  if (!isShort(run)) return run
  const weaker = neighbours.filter(
    (other): other is Run =>
      other !== undefined && STRENGTHS.indexOf(other.strength) < STRENGTHS.indexOf(run.strength),
  )
  const strongest = weaker.sort((a, b) => STRENGTHS.indexOf(b.strength) - STRENGTHS.indexOf(a.strength))[0]
  return strongest ? { ...run, strength: strongest.strength } : run
}

/** Joins judged segments to runs of one strength, and leaves out what is too short to be a window. */
export const runsOf = (judged: readonly Judged[]): Run[] => {
  const single = judged.flatMap((part): Run[] =>
    part.strength ? [{ strength: part.strength, parts: [part] }] : [],
  )
  const runs = join(single)
  const settled = runs.map((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]]
    return lowered(run, [
      before && endOf(before) === startOf(run) ? before : undefined,
      after && startOf(after) === endOf(run) ? after : undefined,
    ])
  })
  return join(settled).filter((run) => !isShort(run))
}
