import type { Interval } from '../panchang/limbs.ts'
import type { Panchang } from '../panchang/panchang.ts'
import { almanacSignals } from './almanac-signals.ts'
import { moonSignals } from './moon-signals.ts'
import type { MoonSpan } from './moon-spans.ts'
import type { DashaLord } from './person.ts'
import { type Signal, signalsWithin } from './signal.ts'
import type { Stretches } from './stretches.ts'

/** Everything that speaks for or against the waking hours of a day, for one person. */
export const signalsOf = (input: {
  readonly panchang: Panchang
  readonly stretches: Stretches
  readonly moon: readonly MoonSpan[]
  readonly dashaLord: DashaLord | null
  readonly waking: Interval
}): Signal[] => {
  const signal = signalsWithin(input.waking)
  return [
    ...moonSignals(signal, input.moon, input.dashaLord),
    ...almanacSignals(signal, input.panchang, input.stretches),
  ]
}

/** How good the waking hours are, from their signals: about −15 to 15. */
export const scoreOf = (signals: readonly Signal[]): number =>
  Math.round(signals.reduce((sum, { weight, polarity, share }) => sum + weight * polarity * share, 0) * 10) /
  10

export type DayTone = 'good' | 'mixed' | 'careful'
const TURN = 3

export const toneOf = (score: number): DayTone => {
  if (score >= TURN) return 'good'
  return score <= -TURN ? 'careful' : 'mixed'
}
