import { separation } from '../arc.ts'
import { isBenefic } from '../strength/benefics.ts'
import { type BodyGraha } from '../grahas.ts'
import type { Natal } from '../natal.ts'
import { timeLords } from './time-lords.ts'

/** The day of the birth: from the sunrise before it to the sunrise after it, in UTC milliseconds. */
export type BirthDay = {
  readonly birthUtcMs: number
  readonly sunriseUtcMs: number
  readonly sunsetUtcMs: number
  readonly nextSunriseUtcMs: number
  /** Julian day number of the local civil date of that first sunrise. */
  readonly julianDayNumber: number
}

/** Strength of time in virupas, part by part, before planetary war. BPHS 27.8-18. */
export type KalaBala = {
  readonly natonnata: number
  readonly paksha: number
  readonly tribhaga: number
  readonly abda: number
  readonly masa: number
  readonly vara: number
  readonly hora: number
  readonly ayana: number
}

const HOUR_MS = 3_600_000

/** 60 at noon for Sun, Jupiter and Venus, 60 at midnight for Moon, Mars and Saturn; Mercury always 60. */
const natonnata = (day: BirthDay, graha: BodyGraha): number => {
  if (graha === 'mercury') return 60
  const noon = (day.sunriseUtcMs + day.sunsetUtcMs) / 2
  const hoursFromNoon = Math.abs(day.birthUtcMs - noon) / HOUR_MS
  const fromNoon = Math.min(hoursFromNoon, 24 - hoursFromNoon)
  const unnata = 60 * (1 - fromNoon / 12)
  return ['sun', 'jupiter', 'venus'].includes(graha) ? unnata : 60 - unnata
}

/** A third of the Moon's arc from the Sun for benefics, the rest for malefics; doubled for the Moon. */
const pakshaBala = (natal: Natal, graha: BodyGraha): number => {
  const third = separation(natal.grahas.sun.longitudeDeg, natal.grahas.moon.longitudeDeg) / 3
  const bala = isBenefic(natal, graha) ? third : 60 - third
  return graha === 'moon' ? bala * 2 : bala
}

const DAY_THIRDS: readonly BodyGraha[] = ['mercury', 'sun', 'saturn']
const NIGHT_THIRDS: readonly BodyGraha[] = ['moon', 'venus', 'mars']

/** 60 to the lord of the third of day or night in which the birth falls, and to Jupiter always. */
const tribhaga = (day: BirthDay, graha: BodyGraha): number => {
  if (graha === 'jupiter') return 60
  const isDay = day.birthUtcMs < day.sunsetUtcMs
  const [start, end] = isDay ? [day.sunriseUtcMs, day.sunsetUtcMs] : [day.sunsetUtcMs, day.nextSunriseUtcMs]
  const third = Math.min(2, Math.floor((3 * (day.birthUtcMs - start)) / (end - start)))
  return (isDay ? DAY_THIRDS : NIGHT_THIRDS)[third] === graha ? 60 : 0
}

const OBLIQUITY_DEG = 24
const RADIANS = Math.PI / 180

/** Declination from a tropical longitude with the classical obliquity of 24°, in degrees. */
const krantiDeg = (tropicalDeg: number): number =>
  Math.asin(Math.sin(OBLIQUITY_DEG * RADIANS) * Math.sin(tropicalDeg * RADIANS)) / RADIANS

const NORTH_STRONG: readonly BodyGraha[] = ['sun', 'mars', 'jupiter', 'venus']

/** (24° ± declination) × 60/48: Moon and Saturn gain in the south, Mercury both ways; doubled for the Sun. */
const ayanaBala = (graha: BodyGraha, tropicalDeg: number): number => {
  const kranti = krantiDeg(tropicalDeg)
  const gain = graha === 'mercury' ? Math.abs(kranti) : NORTH_STRONG.includes(graha) ? kranti : -kranti
  const bala = ((OBLIQUITY_DEG + gain) * 60) / (2 * OBLIQUITY_DEG)
  return graha === 'sun' ? bala * 2 : bala
}

export const kalaBala = (natal: Natal, graha: BodyGraha, day: BirthDay, tropicalDeg: number): KalaBala => {
  const lords = timeLords(day.julianDayNumber, (day.birthUtcMs - day.sunriseUtcMs) / HOUR_MS)
  const gain = (lord: BodyGraha, virupas: number): number => (lord === graha ? virupas : 0)
  return {
    natonnata: natonnata(day, graha),
    paksha: pakshaBala(natal, graha),
    tribhaga: tribhaga(day, graha),
    abda: gain(lords.year, 15),
    masa: gain(lords.month, 30),
    vara: gain(lords.day, 45),
    hora: gain(lords.hour, 60),
    ayana: ayanaBala(graha, tropicalDeg),
  }
}
