import { AstrologyError } from '../errors.ts'
import type { Graha } from '../jyotish/grahas.ts'
import { digitSum, reduce } from './reduce.ts'

export type BirthNumbers = {
  /** Moolank, driver or psychic number: the day of birth, 1 … 9. */
  readonly driver: number
  /** Bhagyank, conductor or destiny number: all digits of the date, 1 … 9. */
  readonly conductor: number
  /** Day, month and year reduced each for itself and then together; 11, 22 and 33 are kept. */
  readonly lifePath: number
  /** Day of birth with 11 and 22 kept. */
  readonly birthday: number
  readonly driverGraha: Graha
  readonly conductorGraha: Graha
}

/** Grahas of 1 … 9 as Indian numerology gives them (Cheiro's with Rahu for Uranus and Ketu for Neptune). */
const GRAHA_OF: readonly Graha[] = [
  'sun',
  'moon',
  'jupiter',
  'rahu',
  'mercury',
  'venus',
  'ketu',
  'saturn',
  'mars',
]

const grahaOf = (number: number): Graha => GRAHA_OF[number - 1] as Graha

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const parseDate = (date: string): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date.split('-').map(Number) : []
  if (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) return [year, month, day]
  throw new AstrologyError('INVALID_DATE', `"${date}" is not a calendar date; write it as YYYY-MM-DD.`)
}

/** Numbers of a date of birth, YYYY-MM-DD of the Gregorian calendar. Throws INVALID_DATE. */
export const birthNumbers = (date: string): BirthNumbers => {
  const [year, month, day] = parseDate(date)
  const driver = reduce(day, { keepMasters: false })
  const conductor = reduce(digitSum(year) + digitSum(month) + digitSum(day), { keepMasters: false })
  return {
    driver,
    conductor,
    lifePath: reduce(reduce(day) + reduce(month) + reduce(year)),
    birthday: reduce(day),
    driverGraha: grahaOf(driver),
    conductorGraha: grahaOf(conductor),
  }
}

/** The personal year for a calendar year: day and month of birth with that year, 1 … 9. Throws INVALID_DATE. */
export const personalYear = (date: string, year: number): number => {
  const [, month, day] = parseDate(date)
  return reduce(digitSum(day) + digitSum(month) + digitSum(year), { keepMasters: false })
}
