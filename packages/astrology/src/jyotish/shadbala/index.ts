import { separation } from '../arc.ts'
import { type BodyGraha, FIVE_GRAHAS, forEachBody } from '../grahas.ts'
import type { Natal } from '../natal.ts'
import { cheshtaBala } from './cheshta.ts'
import { digBala } from './dig.ts'
import { drikBala } from './drik.ts'
import { type BirthDay, type KalaBala, kalaBala } from './kala.ts'
import { NAISARGIKA, REQUIRED } from './points.ts'
import { type SthanaBala, sthanaBala } from './sthana.ts'

export type { BirthDay } from './kala.ts'

export type ShadbalaInput = {
  readonly natal: Natal
  readonly day: BirthDay
  readonly julianDay: number
  readonly ascendantDeg: number
  readonly midheavenDeg: number
  /** Tropical longitudes and ecliptic latitudes of the seven, in degrees. */
  readonly tropicalDeg: Readonly<Record<BodyGraha, number>>
  readonly latitudeDeg: Readonly<Record<BodyGraha, number>>
}

/** Six-fold strength of one graha, all in virupas (60 to the rupa). */
export type Shadbala = {
  readonly sthana: SthanaBala & { readonly total: number }
  readonly dig: number
  readonly kala: KalaBala & { readonly yuddha: number; readonly total: number }
  readonly cheshta: number
  readonly naisargika: number
  readonly drik: number
  readonly total: number
  readonly required: number
  /** Total over required: 1 or more is strong. */
  readonly ratio: number
}

const sum = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((total, part) => total + part, 0)

/** Discs in arcseconds that share out the stake of a planetary war (B. V. Raman, Graha and Bhava Balas, 5). */
const DISC: Readonly<Record<(typeof FIVE_GRAHAS)[number], number>> = {
  mars: 9.4,
  mercury: 6.6,
  jupiter: 190.4,
  venus: 16.6,
  saturn: 158,
}

type Strength = Readonly<Record<BodyGraha, number>>

/** Planetary war: of two of the five within 1°, the northern takes virupas from the other. BPHS 27.20. */
const yuddhaBala = (input: ShadbalaInput, before: Strength): Record<BodyGraha, number> => {
  const gained = forEachBody(() => 0)
  FIVE_GRAHAS.forEach((a, i) => {
    for (const b of FIVE_GRAHAS.slice(i + 1)) {
      if (separation(input.tropicalDeg[a], input.tropicalDeg[b]) >= 1) continue
      const stake = Math.abs(before[a] - before[b]) / Math.abs(DISC[a] - DISC[b])
      const [winner, loser] = input.latitudeDeg[a] > input.latitudeDeg[b] ? [a, b] : [b, a]
      gained[winner] += stake
      gained[loser] -= stake
    }
  })
  return gained
}

/** The Sun's cheshta is its ayana bala and the Moon's its paksha bala. BPHS 27.18. */
const cheshtaOf = (input: ShadbalaInput, graha: BodyGraha, kala: KalaBala): number => {
  if (graha === 'sun') return kala.ayana / 2
  if (graha === 'moon') return kala.paksha / 2
  return cheshtaBala(graha, input.tropicalDeg[graha], input.julianDay)
}

/** Shadbala of the seven grahas (BPHS 27). The conventions chosen where schools differ are named in each part. */
export const computeShadbala = (input: ShadbalaInput): Record<BodyGraha, Shadbala> => {
  const { natal } = input
  const sthana = forEachBody((graha) => sthanaBala(natal, graha))
  const kala = forEachBody((graha) => kalaBala(natal, graha, input.day, input.tropicalDeg[graha]))
  const dig = forEachBody((graha) => digBala(natal, graha, input.ascendantDeg, input.midheavenDeg))
  const before = forEachBody((g) => sum(sthana[g]) + dig[g] + sum(kala[g]) - kala[g].ayana)
  const yuddha = yuddhaBala(input, before)
  return forEachBody((graha) => {
    const parts = {
      sthana: sum(sthana[graha]),
      dig: dig[graha],
      kala: sum(kala[graha]) + yuddha[graha],
      cheshta: cheshtaOf(input, graha, kala[graha]),
      naisargika: NAISARGIKA[graha],
      drik: drikBala(natal, graha),
    }
    const total = sum(parts)
    return {
      ...parts,
      sthana: { ...sthana[graha], total: parts.sthana },
      kala: { ...kala[graha], yuddha: yuddha[graha], total: parts.kala },
      total,
      required: REQUIRED[graha],
      ratio: total / REQUIRED[graha],
    }
  })
}
