import { computeAshtakavarga, SIGNS } from '../../jyotish/index.ts'
import { fromBirth } from '../from-birth.ts'

export const ashtakavarga = fromBirth({
  name: 'ashtakavarga',
  summary: 'points of the seven grahas (bhinna) and of all together (sarva), in the signs from Aries',
  read: ({ natal }) => {
    const { bhinna, sarva } = computeAshtakavarga(natal)
    const total = sarva.reduce((sum, points) => sum + points, 0)
    return { conventions: { reductions: 'none' }, signs: SIGNS, bhinna, sarva, sarvaTotal: total }
  },
  facts: ({ natal }) => {
    const { sarva } = computeAshtakavarga(natal)
    return Object.fromEntries(SIGNS.map((sign, i) => [sign, sarva[i] ?? 0]))
  },
})
