import { exaltationDeg } from '../strength/dignity.ts'
import type { BodyGraha } from '../grahas.ts'

/** Longitude of deepest debilitation in degrees, opposite the exaltation. */
export const debilitationDeg = (graha: BodyGraha): number => (exaltationDeg(graha) + 180) % 360

/** Natural strength in virupas: sevenths of 60 from the Sun down to Saturn. BPHS 27.14. */
export const NAISARGIKA: Readonly<Record<BodyGraha, number>> = {
  sun: 60,
  moon: (60 * 6) / 7,
  venus: (60 * 5) / 7,
  jupiter: (60 * 4) / 7,
  mercury: (60 * 3) / 7,
  mars: (60 * 2) / 7,
  saturn: 60 / 7,
}

/** Virupas a graha needs to be called strong. BPHS 27.32-33: 6.5, 6, 5, 7, 6.5, 5.5 and 5 rupas. */
export const REQUIRED: Readonly<Record<BodyGraha, number>> = {
  sun: 390,
  moon: 360,
  mars: 300,
  mercury: 420,
  jupiter: 390,
  venus: 330,
  saturn: 300,
}
