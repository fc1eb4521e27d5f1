import { judgeYogas } from '../../jyotish/index.ts'
import { fromBirth } from '../from-birth.ts'

export const yogas = fromBirth('yogas', 'every yoga with its evidence, present or not', (natal) => ({
  yogas: judgeYogas(natal),
}))
