import type { Graha } from '../../jyotish/grahas.ts'
import type { Claim } from '../../rules/claim.ts'
import type { SlowGraha } from '../transits/slow-sky.ts'
import { enters, leaves, periodBegins, periodEnds } from '../words.ts'
import { PERIOD_RULES, TRANSIT_RULES } from './window-rules.ts'

/** What changes at an instant: a period follows another, or a slow graha changes its sign. */
export type Turn =
  | {
      readonly kind: 'period'
      readonly atUtcMs: number
      readonly level: number
      readonly from: Graha
      readonly to: Graha
    }
  | {
      readonly kind: 'stay'
      readonly atUtcMs: number
      readonly graha: SlowGraha
      readonly from: number
      readonly to: number
    }

/** Rules of the three levels of Vimshottari. */
export const LEVEL_RULES = [PERIOD_RULES.mahadasha, PERIOD_RULES.antardasha, PERIOD_RULES.pratyantar] as const

const ruleOf = (turn: Turn): string =>
  turn.kind === 'period' ? (LEVEL_RULES[turn.level - 1] as { id: string }).id : TRANSIT_RULES.changesSign.id

/** The turn as what opens a window: “Jupiter enters Leo”. */
export const opening = (turn: Turn): Omit<Claim, 'id'> => ({
  rule: ruleOf(turn),
  evidence: turn.kind === 'period' ? periodBegins(turn.level, turn.to) : enters(turn.graha, turn.to),
  figures: { atUtcMs: turn.atUtcMs },
})

/** The turn as what closes a window: “the antardasha of Venus ends”. */
export const closing = (turn: Turn): Omit<Claim, 'id'> => ({
  rule: ruleOf(turn),
  evidence: turn.kind === 'period' ? periodEnds(turn.level, turn.from) : leaves(turn.graha, turn.from),
  figures: { atUtcMs: turn.atUtcMs },
})
