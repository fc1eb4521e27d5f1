/**
 * Checks that every festival comes once in each lunar or solar year from 1801 to 2099, and that Gregorian years without
 * one or with two are those listed. It takes about fifteen seconds of a quiet processor.
 */
import {
  datesOfYears,
  faultsOfOnceAYear,
  yearsNotOnce,
} from '../src/panchang/festivals/reference/once-a-year.ts'

const delhi = { latitudeDeg: 28.6139, longitudeDeg: 77.209, zone: 'Asia/Kolkata' }

/** Magha’s dark fourth tithi (of the north) is early in January, or late in the December before it. */
const KNOWN = ['sakat-chauth 1803 2', 'sakat-chauth 1804 0', 'sakat-chauth 1822 2', 'sakat-chauth 1823 0']

const found = datesOfYears(delhi, 1801, 2099)
const years = yearsNotOnce(found, 1801, 2099)
const faults = [
  ...faultsOfOnceAYear(found, 1801, 2099),
  ...years.filter((year) => !KNOWN.includes(year)).map((year) => `not listed: ${year}`),
  ...KNOWN.filter((year) => !years.includes(year)).map((year) => `listed, not found: ${year}`),
]
faults.forEach((fault) => console.error(fault))
console.log(`${faults.length} faults in the festivals of 1801 to 2099`)
process.exitCode = faults.length > 0 ? 1 : 0
