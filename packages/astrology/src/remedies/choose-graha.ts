import { inDignity, inHouseOf, isAsta, ownsHouse } from '../jyotish/evidence.ts'
import { type Graha, GRAHA_LABELS } from '../jyotish/grahas.ts'
import type { Label } from '../jyotish/label.ts'
import { lordOfHouse, type Natal } from '../jyotish/natal.ts'
import { DUSTHANAS } from '../jyotish/yogas/conditions.ts'
import type { Area } from '../timing/area/area.ts'
import type { Weakness } from './statement.ts'
import { AREA_LOOKED_AT } from './tables/areas.ts'

export type Chosen = {
  readonly graha: Graha
  readonly as: number | 'karaka'
  readonly weakness: Weakness
  readonly evidence: readonly Label[]
}

/** What weakens a graha most in this chart. */
const weaknessOf = (natal: Natal, graha: Graha): Weakness => {
  const { dignity, isCombust, house } = natal.grahas[graha]
  if (dignity === 'debilitated') return 'debilitated'
  if (isCombust) return 'combust'
  if (DUSTHANAS.includes(house)) return 'dusthana'
  return dignity === 'enemy' ? 'enemy' : 'well'
}

/** How much each weakness weighs. */
const DEGREE: Readonly<Record<Weakness, number>> = {
  debilitated: 4,
  combust: 3,
  dusthana: 2,
  enemy: 1,
  well: 0,
  unknown: 0,
}

const evidenceOf = (natal: Natal, graha: Graha, weakness: Weakness): Label => {
  const { house, sign } = natal.grahas[graha]
  if (weakness === 'debilitated') return inDignity(graha, 'debilitated', sign)
  return weakness === 'combust' ? isAsta(graha) : inHouseOf(graha, house)
}

/**
 * Which graha is honoured for an area: the weaker of the lord of its house and its significator. Without an area, the
 * lord of the lagna. Without a birth time houses have no lords: the significator, or the Moon, is honoured.
 */
export const chooseGraha = (natal: Natal | undefined, area: Area | undefined): Chosen => {
  if (!natal) {
    const graha = area ? AREA_LOOKED_AT[area].karaka : 'moon'
    return { graha, as: 'karaka', weakness: 'unknown', evidence: [GRAHA_LABELS[graha]] }
  }
  const { house, karaka } = area ? AREA_LOOKED_AT[area] : { house: 1, karaka: undefined }
  const lord = lordOfHouse(natal, house)
  const [ofLord, ofKaraka] = [weaknessOf(natal, lord), karaka && weaknessOf(natal, karaka)]
  const isKaraka = karaka !== undefined && ofKaraka !== undefined && DEGREE[ofKaraka] > DEGREE[ofLord]
  if (isKaraka && karaka !== lord)
    return {
      graha: karaka,
      as: 'karaka',
      weakness: ofKaraka,
      evidence: [GRAHA_LABELS[karaka], evidenceOf(natal, karaka, ofKaraka)],
    }
  return {
    graha: lord,
    as: house,
    weakness: ofLord,
    evidence: [ownsHouse(lord, house), evidenceOf(natal, lord, ofLord)],
  }
}
