import { FIVE_GRAHAS } from '../grahas.ts'
import { label } from '../label.ts'
import { dignified, inHouse, KENDRAS } from './conditions.ts'
import type { YogaRule } from './yoga.ts'

const NAMES = {
  mars: ['ruchaka', 'Ruchaka', 'रुचक'],
  mercury: ['bhadra', 'Bhadra', 'भद्र'],
  jupiter: ['hamsa', 'Hamsa', 'हंस'],
  venus: ['malavya', 'Malavya', 'मालव्य'],
  saturn: ['shasha', 'Shasha', 'शश'],
} as const

/** The five great persons: a graha in its own or exaltation sign, in a kendra from the lagna. BPHS 75.1-2. */
export const MAHAPURUSHA_YOGAS: readonly YogaRule[] = FIVE_GRAHAS.map((graha) => {
  const [id, en, hi] = NAMES[graha]
  return {
    id,
    family: 'mahapurusha',
    labels: label(en, hi),
    source: 'BPHS 75.1-2',
    when: [dignified(graha), inHouse(graha, KENDRAS)],
  }
})
