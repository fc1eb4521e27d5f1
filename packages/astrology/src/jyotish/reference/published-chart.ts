import { forEachGraha } from '../grahas.ts'
import { type Natal, readNatal } from '../natal.ts'

/**
 * A chart worked out by another program: 9 April 2025, 20:51 IST, Lahiri, as printed with all its vargas,
 * ashtakavarga and shadbala in github.com/cryptekbits/astrovedic, Lahiri/Lahiri.md (read 2026). Entries that the
 * transcription there garbles are left out of the tests that use it.
 */
export const PUBLISHED_LONGITUDES = {
  sun: 355.8057,
  moon: 138.8496,
  mars: 92.4202,
  mercury: 332.8196,
  jupiter: 53.1691,
  venus: 330.6416,
  saturn: 331.2942,
  rahu: 332.0571,
  ketu: 152.0571,
} as const

export const PUBLISHED_LAGNA = 209.8423

export const publishedNatal = (): Natal =>
  readNatal({
    ascendantDeg: PUBLISHED_LAGNA,
    longitudeDeg: PUBLISHED_LONGITUDES,
    speedDegPerDay: forEachGraha((graha) => (graha === 'venus' ? -0.14 : 1)),
  })
