import type { Rule } from '../rules/rule.ts'
import { AREA_RULES } from './area/area-rules.ts'
import { PROMISE_RULES } from './promise/promise-rules.ts'
import { PERIOD_RULES, TRANSIT_RULES, WINDOW_RULES } from './windows/window-rules.ts'

const tables = [AREA_RULES, PROMISE_RULES, PERIOD_RULES, TRANSIT_RULES, WINDOW_RULES]

/** Every rule that claims of timing name, by id: tradition, weight and source for who asks why. */
export const timingRules: ReadonlyMap<Rule['id'], Rule> = new Map(
  tables.flatMap((table) => Object.values<Rule>(table)).map((rule) => [rule.id, rule]),
)
