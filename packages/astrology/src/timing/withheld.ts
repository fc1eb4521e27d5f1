import { label } from '../jyotish/label.ts'
import type { Area } from './area/area.ts'
import { AREA_PLANS } from './area/area-plan.ts'
import type { Withheld } from './timing.ts'
import { WINDOW_RULES } from './windows/window-rules.ts'

const GROWN_UP = label(
  'of love, marriage and children nothing is timed before the 21st birthday',
  'प्रेम, विवाह और संतान का समय इक्कीसवें जन्मदिन से पहले नहीं बताया जाता',
  'pyaar, shaadi aur santan ka samay ikkisve janmdin se pehle nahin bataya jaata',
)

/** Until when windows of an area are kept back for somebody's age; undefined where that lies before the span. */
export const withheldOf = (area: Area, birthUtcMs: number, fromMs: number): Withheld | undefined => {
  const { minAgeYears } = AREA_PLANS[area]
  if (minAgeYears === undefined) return undefined
  const birthday = new Date(birthUtcMs)
  const untilUtcMs = birthday.setUTCFullYear(birthday.getUTCFullYear() + minAgeYears)
  if (untilUtcMs <= fromMs) return undefined
  const { id: rule } = WINDOW_RULES.grownUp
  return { untilUtcMs, claim: { id: 'withheld', rule, evidence: GROWN_UP, figures: { untilUtcMs } } }
}
