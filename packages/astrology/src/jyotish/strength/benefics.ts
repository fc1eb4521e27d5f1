import { forwardArc } from '../arc.ts'
import { type Graha, GRAHAS } from '../grahas.ts'
import type { Natal } from '../natal.ts'

/** The Moon is waxing while it is less than 180° ahead of the Sun. */
const isWaxing = (natal: Natal): boolean =>
  forwardArc(natal.grahas.sun.longitudeDeg, natal.grahas.moon.longitudeDeg) < 180

const ALWAYS_MALEFIC = new Set<Graha>(['sun', 'mars', 'saturn', 'rahu', 'ketu'])

/** Mercury takes the nature of its company: malefic when it shares its sign with malefics and no benefic. */
const isMercuryBenefic = (natal: Natal): boolean => {
  const { signIndex } = natal.grahas.mercury
  const company = GRAHAS.filter((g) => g !== 'mercury' && natal.grahas[g].signIndex === signIndex)
  const isGood = (g: Graha): boolean => (g === 'moon' ? isWaxing(natal) : !ALWAYS_MALEFIC.has(g))
  return company.length === 0 || company.some(isGood)
}

/** Natural benefic or malefic, with the Moon judged by its phase and Mercury by its company. BPHS 3.11. */
export const isBenefic = (natal: Natal, graha: Graha): boolean => {
  if (graha === 'moon') return isWaxing(natal)
  if (graha === 'mercury') return isMercuryBenefic(natal)
  return !ALWAYS_MALEFIC.has(graha)
}
