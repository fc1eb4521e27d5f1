import type { Graha } from '../../jyotish/grahas.ts'
import type { Area } from '../../timing/area/area.ts'

/** The chief house and the significator of each area. Phaladeepika 15.17 for the significators of the houses. */
export const AREA_LOOKED_AT: Readonly<Record<Area, { readonly house: number; readonly karaka: Graha }>> = {
  love: { house: 5, karaka: 'venus' },
  marriage: { house: 7, karaka: 'venus' },
  children: { house: 5, karaka: 'jupiter' },
  education: { house: 4, karaka: 'mercury' },
  work: { house: 10, karaka: 'saturn' },
  workChange: { house: 10, karaka: 'saturn' },
  business: { house: 7, karaka: 'mercury' },
  money: { house: 2, karaka: 'jupiter' },
  property: { house: 4, karaka: 'mars' },
  vehicle: { house: 4, karaka: 'venus' },
  travel: { house: 9, karaka: 'rahu' },
  family: { house: 2, karaka: 'jupiter' },
  spirit: { house: 9, karaka: 'jupiter' },
  health: { house: 1, karaka: 'sun' },
}
