import type { Natal } from '../natal.ts'
import { DHANA_YOGAS } from './dhana.ts'
import { LUNAR_YOGAS } from './lunar.ts'
import { MAHAPURUSHA_YOGAS } from './mahapurusha.ts'
import { NABHASA_YOGAS } from './nabhasa.ts'
import { OTHER_YOGAS } from './other.ts'
import { RAJA_YOGAS } from './raja.ts'
import { SOLAR_YOGAS } from './solar.ts'
import { judgeYoga, type Yoga } from './yoga.ts'

export type { Yoga } from './yoga.ts'

/** Every yoga the engine knows, as data. */
export const YOGA_RULES = [
  ...LUNAR_YOGAS,
  ...SOLAR_YOGAS,
  ...MAHAPURUSHA_YOGAS,
  ...RAJA_YOGAS,
  ...DHANA_YOGAS,
  ...NABHASA_YOGAS,
  ...OTHER_YOGAS,
]

/** Judges every yoga on a chart: each with its evidence when present and, where it is broken, by what. */
export const judgeYogas = (natal: Natal): Yoga[] => YOGA_RULES.map((rule) => judgeYoga(rule, natal))
