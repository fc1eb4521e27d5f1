import type { BirthProfile, Language, MatchCard } from '@astrovoice/contracts'
import { UserFault } from '../../user-fault.ts'
import { isMinor } from '../areas/age.ts'
import { readBirth } from '../birth-reading.ts'
import { compareCharts } from './compare-charts.ts'
import type { Side } from './comparison.ts'
import { drawMatch } from './draw-match.ts'
import { sideOf } from './side-of.ts'

export interface MatchRequest {
  readonly first: BirthProfile
  readonly second: BirthProfile
  /** Left out: by their genders where these tell it, else both are compared. */
  readonly side?: Side | undefined
  readonly nowMs: number
  readonly language: Language
}

/**
 * The guna milan of two births, the first one’s name first.
 * @throws UserFault match_too_young.
 */
export function matchProfiles({ first, second, side: told, nowMs, language }: MatchRequest): MatchCard {
  const reading = readBirth(first)
  if ([first, second].some((person) => isMinor({ reading, nowMs }, person))) {
    throw new UserFault('match_too_young')
  }
  const side = told ?? sideOf(first, second)
  const comparison = compareCharts({ first: reading, second: readBirth(second), side })
  return drawMatch({ comparison, first, second, language })
}
