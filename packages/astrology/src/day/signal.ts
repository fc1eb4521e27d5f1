import type { Label } from '../jyotish/label.ts'
import type { Interval } from '../panchang/limbs.ts'
import { intersect } from '../panchang/muhurta/intervals.ts'
import type { Claim, Rule } from '../rules/index.ts'

/** One thing that speaks for or against a day, with how much of its waking hours it holds. */
export type Signal = {
  readonly claim: Claim
  readonly weight: number
  /** 1 for the day, −1 against it, 0 only tells. */
  readonly polarity: 1 | 0 | -1
  /** 0 … 1 */
  readonly share: number
}

const spanFigures = ({ startMs, endMs }: Interval) => ({ fromUtcMs: startMs, toUtcMs: endMs })

/** A shared maker of signals: how much of the waking hours a span holds decides how much it counts. */
export const signalsWithin = (waking: Interval) => {
  const lengthMs = waking.endMs - waking.startMs
  return (
    rule: Rule,
    id: string,
    spans: readonly Interval[],
    polarity: 1 | 0 | -1,
    evidence: Label,
    figures: Claim['figures'] = {},
  ): Signal[] => {
    const heldMs = intersect(spans, [waking]).reduce((sum, span) => sum + span.endMs - span.startMs, 0)
    if (heldMs <= 0) return []
    const claim = {
      id,
      rule: rule.id,
      evidence,
      figures: { ...spanFigures(spans[0] as Interval), ...figures },
    }
    return [{ claim, weight: rule.weight, polarity, share: heldMs / lengthMs }]
  }
}

export type SignalMaker = ReturnType<typeof signalsWithin>
