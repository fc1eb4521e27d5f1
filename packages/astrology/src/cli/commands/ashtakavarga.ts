import { computeAshtakavarga } from '../../jyotish/index.ts'
import { fromBirth } from '../from-birth.ts'

export const ashtakavarga = fromBirth(
  'ashtakavarga',
  'points of the seven grahas and of all together, in the signs from Aries',
  (natal) => computeAshtakavarga(natal),
)
