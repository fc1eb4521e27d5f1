import type { Chart } from '@astrovoice/astrology'
import {
  readAlmanacDay,
  readAlmanacPeriod,
  type AlmanacDay,
  type AlmanacPeriod,
} from '@astrovoice/astrology/day'
import type { Place } from '@astrovoice/contracts'
import { siteOf, skyAt } from '../readings/index.ts'
import { createKept } from './kept.ts'

/** What the sky does on the days of a place, computed once and kept for all who ask. */
export interface AlmanacBook {
  /** Days from a date on, 1 to 31. Throws as `readAlmanacPeriod`. */
  read(place: Place, date: string, days: number): AlmanacPeriod
  /** Sidereal longitudes over a place at a moment. */
  skyAt(place: Place, utcMs: number): Chart['sidereal']
}

/** Some two months at each of several places; a day takes some ten kilobytes. */
const maxDays = 512
const maxPeriods = 128

/** A book of days that keeps the last ones that were read. */
export function createAlmanacBook(): AlmanacBook {
  const days = createKept<AlmanacDay>(maxDays)
  const periods = createKept<AlmanacPeriod>(maxPeriods)
  const skies = createKept<Chart['sidereal']>(maxDays)
  return {
    read(place, date, count) {
      const site = siteOf(place)
      const where = `${site.latitudeDeg} ${site.longitudeDeg} ${site.zone}`
      const readOn = (each: string, sky: AlmanacDay['sky']) =>
        days.get(`${where} ${each}`, () => readAlmanacDay({ ...site, date: each }, sky))
      return periods.get(`${where} ${date} ${count}`, () =>
        readAlmanacPeriod({ ...site, date, days: count }, readOn),
      )
    },
    skyAt: (place, utcMs) =>
      skies.get(`${place.latitudeDeg} ${place.longitudeDeg} ${utcMs}`, () => skyAt(place, utcMs).sidereal),
  }
}
