import { GRAHAS } from '../jyotish/grahas.ts'
import type { Natal } from '../jyotish/natal.ts'

const APOKLIMAS = [3, 6, 9, 12]

/** Ikkavala: no graha in an apoklima, 3, 6, 9 or 12. Induvara: all of them there. The nodes count. */
export const wholeChartYoga = (year: Natal): 'ikkavala' | 'induvara' | null => {
  const outside = GRAHAS.filter((graha) => APOKLIMAS.includes(year.grahas[graha].house)).length
  if (outside === 0) return 'ikkavala'
  return outside === GRAHAS.length ? 'induvara' : null
}
