import type { Graha } from '../grahas.ts'
import { isAsta, noneInHouse } from '../evidence.ts'
import { label } from '../label.ts'
import { someInHouse, together } from './conditions.ts'
import { not, type YogaRule, ruleOf } from './yoga.ts'

const AROUND_SUN: readonly Graha[] = ['mars', 'mercury', 'jupiter', 'venus', 'saturn']
const second = someInHouse(AROUND_SUN, [2], 'sun')
const twelfth = someInHouse(AROUND_SUN, [12], 'sun')

const yoga = ruleOf('solar')

export const SOLAR_YOGAS: readonly YogaRule[] = [
  yoga('veshi', label('Veshi', 'वेशि'), 'BPHS 38.1', second, not(twelfth, noneInHouse(12, 'sun'))),
  yoga('vashi', label('Vashi', 'वाशि'), 'BPHS 38.1', twelfth, not(second, noneInHouse(2, 'sun'))),
  yoga('ubhayachari', label('Ubhayachari', 'उभयचारी'), 'BPHS 38.1', second, twelfth),
  {
    ...yoga('budhaditya', label('Budhaditya', 'बुधादित्य'), 'Saravali 15', together('sun', 'mercury')),
    unless: [(natal) => (natal.grahas.mercury.isCombust ? [isAsta('mercury')] : undefined)],
  },
]
