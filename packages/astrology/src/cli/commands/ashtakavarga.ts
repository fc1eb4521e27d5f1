import { ASHTAKAVARGA_TABLES, computeAshtakavarga, SIGNS } from '../../jyotish/index.ts'
import { sayAshtakavarga } from '../../speech/index.ts'
import { fromBirth } from '../from-birth.ts'
import type { Parameters } from '../parameters.ts'

const tableOf = (parameters: Parameters) => parameters.choice('table', ASHTAKAVARGA_TABLES)

export const ashtakavarga = fromBirth({
  name: 'ashtakavarga',
  summary: 'points of the seven grahas (bhinna) and of all together (sarva), in the signs from Aries',
  parameters: {
    table: `whose places: ${ASHTAKAVARGA_TABLES.join(', ')} (default ${ASHTAKAVARGA_TABLES[0]})`,
  },
  read: ({ natal, parameters }) => {
    const points = computeAshtakavarga(natal, tableOf(parameters))
    const { table, bhinna, sarva } = points
    const total = sarva.reduce((sum, points) => sum + points, 0)
    return {
      conventions: { table, reductions: 'none' },
      signs: SIGNS,
      bhinna,
      sarva,
      sarvaTotal: total,
      spoken: [sayAshtakavarga(points)],
    }
  },
  facts: ({ natal, parameters }) => {
    const { sarva } = computeAshtakavarga(natal, tableOf(parameters))
    return Object.fromEntries(SIGNS.map((sign, i) => [sign, sarva[i] ?? 0]))
  },
})
