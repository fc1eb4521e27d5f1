import type { BirthProfile, Language, MatchCard } from '@astrovoice/contracts'
import { readBirth } from '../birth-reading.ts'
import { compareCharts } from './compare-charts.ts'
import type { Side } from './comparison.ts'
import { drawMatch } from './draw-match.ts'

export interface MatchRequest {
  readonly first: BirthProfile
  readonly second: BirthProfile
  readonly side: Side
  readonly language: Language
}

/** The guna milan of two births, the first one’s name first. */
export function matchProfiles({ first, second, side, language }: MatchRequest): MatchCard {
  const comparison = compareCharts({ first: readBirth(first), second: readBirth(second), side })
  return drawMatch({ comparison, first, second, language })
}
