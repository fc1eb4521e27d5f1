import { modulo, separation } from '../arc.ts'
import type { BodyGraha } from '../grahas.ts'

type Mean = readonly [atJ2000Deg: number, degPerDay: number]

/** Mean tropical longitudes, degrees at J2000 and a day (Simon et al. 1994, mean elements of date). */
const MEAN: Readonly<Record<'sun' | 'mercury' | 'venus' | 'mars' | 'jupiter' | 'saturn', Mean>> = {
  sun: [280.46645, 0.98564736],
  mercury: [252.250906, 4.09237706],
  venus: [181.979801, 1.60216874],
  mars: [355.433, 0.52407109],
  jupiter: [34.351519, 0.08312943],
  saturn: [50.077444, 0.03349791],
}

const J2000_JULIAN_DAY = 2_451_545

const meanDeg = (body: keyof typeof MEAN, julianDay: number): number => {
  const [atJ2000Deg, degPerDay] = MEAN[body]
  return modulo(atJ2000Deg + degPerDay * (julianDay - J2000_JULIAN_DAY), 360)
}

/** The point half way along the shorter arc between two longitudes. */
const midway = (aDeg: number, bDeg: number): number => aDeg + (modulo(bDeg - aDeg + 180, 360) - 180) / 2

/**
 * Strength of motion of the five, 0 … 60 virupas: a third of the arc between the sheeghrochcha and the middle
 * of mean and true place. For the outer ones the sheeghrochcha is the mean Sun; for Mercury and Venus the mean
 * place is the mean Sun and the sheeghrochcha their own heliocentric mean. BPHS 27.24-25, B. V. Raman's reading.
 */
export const cheshtaBala = (
  graha: Exclude<BodyGraha, 'sun' | 'moon'>,
  tropicalDeg: number,
  julianDay: number,
): number => {
  const isInner = graha === 'mercury' || graha === 'venus'
  const own = meanDeg(graha, julianDay)
  const sun = meanDeg('sun', julianDay)
  const [mean, sheeghrochcha] = isInner ? [sun, own] : [own, sun]
  return separation(sheeghrochcha, midway(mean, tropicalDeg)) / 3
}
