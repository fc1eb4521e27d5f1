import type { BodyGraha, Graha } from '../jyotish/grahas.ts'
import { lordOfHouse, type Natal } from '../jyotish/natal.ts'
import { DUSTHANAS } from '../jyotish/yogas/conditions.ts'
import type { GemReason } from './statement.ts'

/** Whether the gem of a graha is worn by the rule of lordship, and what decides. */
export const gemReasonOf = (
  natal: Natal,
  graha: Graha,
): { readonly fits: boolean; readonly reason: GemReason } => {
  const { dignity, house } = natal.grahas[graha]
  if (dignity === 'debilitated') return { fits: false, reason: 'debilitated' }
  if (DUSTHANAS.includes(house)) return { fits: false, reason: 'dusthana' }
  if (lordOfHouse(natal, 1) === graha) return { fits: true, reason: 'lagna-lord' }
  const ownsTrikona = [5, 9].some((trikona) => lordOfHouse(natal, trikona) === graha)
  return ownsTrikona ? { fits: true, reason: 'trikona-lord' } : { fits: false, reason: 'not-a-lord' }
}

/** The graha whose gem fits this chart best: the lord of the lagna, then of the 9th, then of the 5th. */
export const fittingGem = (natal: Natal): BodyGraha | undefined =>
  [1, 9, 5].map((house) => lordOfHouse(natal, house)).find((graha) => gemReasonOf(natal, graha).fits)
