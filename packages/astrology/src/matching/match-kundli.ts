import { type MangalDosha, mangalDosha } from '../jyotish/doshas/mangal.ts'
import type { Natal } from '../jyotish/natal.ts'
import { type Ashtakoot, matchAshtakoot } from './ashtakoot.ts'
import { matchPorutham, type Porutham } from './porutham.ts'

export type ManglikMatch = {
  readonly groom: MangalDosha
  readonly bride: MangalDosha
  /** Neither has it, or both do and each balances the other. */
  readonly agrees: boolean
}

export type KundliMatch = {
  readonly ashtakoot: Ashtakoot
  readonly porutham: readonly Porutham[]
  readonly manglik: ManglikMatch
}

/** Compares two charts: 36 gunas, ten poruthams and mangal dosha. Facts only; what they mean is not decided here. */
export const matchKundli = (groom: Natal, bride: Natal): KundliMatch => {
  const moons = [groom.grahas.moon.longitudeDeg, bride.grahas.moon.longitudeDeg] as const
  const [his, hers] = [mangalDosha(groom), mangalDosha(bride)]
  return {
    ashtakoot: matchAshtakoot(...moons),
    porutham: matchPorutham(...moons),
    manglik: { groom: his, bride: hers, agrees: his.present === hers.present },
  }
}
