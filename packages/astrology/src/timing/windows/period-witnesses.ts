import type { AreaView } from './area-view.ts'
import { periodBecause } from '../words.ts'
import type { Segment } from './segments.ts'
import { LEVEL_RULES } from './turns.ts'
import type { Witness } from './witness.ts'

/** How much the lord of each level must signify the area to count, from the mahadasha on. */
const MIN_WEIGHTS = [2, 3, 2] as const
/** A pratyantar lord that gives the area outright counts twice. */
const FULL_WEIGHT = 3

/**
 * The periods that give the matters of an area. None when the antardasha does not carry them or the pratyantar does
 * not point to them: transits alone make no event.
 */
export const periodWitnesses = ({ periods }: Segment, { significators }: AreaView): Witness[] => {
  const found = periods.map(({ lord, level, startUtcMs, endUtcMs }, index): Witness | undefined => {
    const { weight, evidence } = significators[lord] ?? { weight: 0 }
    if (evidence === undefined || weight < (MIN_WEIGHTS[index] ?? Infinity)) return undefined
    return {
      rule: LEVEL_RULES[index] as Witness['rule'],
      about: `${lord}.${startUtcMs}`,
      points: level === 3 && weight >= FULL_WEIGHT ? 2 : 1,
      evidence: () => periodBecause(level, lord, evidence),
      figures: { weight, periodFromUtcMs: startUtcMs, periodToUtcMs: endUtcMs },
    }
  })
  const [mahadasha, antardasha, pratyantar] = found
  if (!antardasha || !pratyantar) return []
  return [...(mahadasha ? [mahadasha] : []), antardasha, pratyantar]
}
