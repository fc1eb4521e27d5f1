import type { Span } from '../../events/span.ts'
import type { DashaPeriod } from '../../jyotish/dashas/dasha.ts'
import type { Graha } from '../../jyotish/grahas.ts'
import { SLOW_GRAHAS, type SlowGraha } from '../transits/slow-sky.ts'
import type { Stay } from '../transits/stays.ts'
import type { Turn } from './turns.ts'

type Period = DashaPeriod<Graha>

/** A stretch in which no period and no sign of a slow graha changes. */
export type Segment = {
  readonly fromUtcMs: number
  readonly toUtcMs: number
  /** Mahadasha, antardasha and pratyantar; none for an unknown time of birth or outside the cycle. */
  readonly periods: readonly Period[]
  readonly signs: Readonly<Record<SlowGraha, number>>
  /** What changes where it begins, the weightiest first; nothing where the span begins. */
  readonly turns: readonly Turn[]
}

export type Stays = Readonly<Record<SlowGraha, readonly Stay[]>>

/** Periods of one level that touch the span, each with the one before it. */
const turnsOfLevel = (periods: readonly Period[], { fromMs, toMs }: Span): Turn[] =>
  periods.slice(1).flatMap((period, index): Turn[] => {
    const { startUtcMs: atUtcMs, level, lord } = period
    if (atUtcMs <= fromMs || atUtcMs >= toMs) return []
    return [{ kind: 'period', atUtcMs, level, from: (periods[index] as Period).lord, to: lord }]
  })

/** Where an antardasha begins with its mahadasha, the mahadasha is what turns: only the outermost level is kept. */
const dashaTurns = (tree: readonly Period[], span: Span): Turn[] => {
  const levels = [tree, tree.flatMap(inside), tree.flatMap(inside).flatMap(inside)]
  const seen = new Set<number>()
  return levels
    .flatMap((periods) => turnsOfLevel(periods, span))
    .filter(({ atUtcMs }) => !seen.has(atUtcMs) && seen.add(atUtcMs))
}

const inside = ({ periods = [] }: Period): readonly Period[] => periods

const stayTurns = (stays: Stays): Turn[] =>
  SLOW_GRAHAS.flatMap((graha) =>
    stays[graha].slice(1).map((stay, index): Turn => {
      const before = stays[graha][index] as Stay
      return { kind: 'stay', atUtcMs: stay.fromUtcMs, graha, from: before.signIndex, to: stay.signIndex }
    }),
  )

const runningAt = (periods: readonly Period[], utcMs: number): Period[] => {
  const running = periods.find(({ startUtcMs, endUtcMs }) => startUtcMs <= utcMs && utcMs < endUtcMs)
  return running ? [running, ...runningAt(inside(running), utcMs)] : []
}

/** Stays fill the span: the last one holds its end. */
const signAtTime = (stays: readonly Stay[], utcMs: number): number => {
  const stay = stays.find(({ toUtcMs }) => utcMs < toUtcMs) ?? stays.at(-1)
  if (stay === undefined) throw new TypeError('no stay of a graha covers the span')
  return stay.signIndex
}

/**
 * Cuts a span where periods and signs change.
 * @param tree Vimshottari to three levels; empty for an unknown time of birth
 */
export const segmentsOf = (tree: readonly Period[], stays: Stays, span: Span): Segment[] => {
  if (span.toMs <= span.fromMs) return []
  const turns = [...dashaTurns(tree, span), ...stayTurns(stays)]
  const edges = [...new Set([span.fromMs, ...turns.map(({ atUtcMs }) => atUtcMs), span.toMs])].sort(
    (a, b) => a - b,
  )
  return edges.slice(1).map((toUtcMs, index): Segment => {
    const fromUtcMs = edges[index] as number
    return {
      fromUtcMs,
      toUtcMs,
      periods: runningAt(tree, fromUtcMs),
      signs: {
        jupiter: signAtTime(stays.jupiter, fromUtcMs),
        saturn: signAtTime(stays.saturn, fromUtcMs),
      },
      turns: turns.filter(({ atUtcMs }) => atUtcMs === fromUtcMs),
    }
  })
}
