import { isCombust } from '../../jyotish/strength/combustion.ts'
import { type Label, label } from '../../jyotish/label.ts'
import { apparentPosition, momentAt } from '../../sky/index.ts'
import type { SkyOfDays } from '../interpolated-sky.ts'
import { elongation, type Interval } from '../limbs.ts'
import { lunationAt } from '../masa.ts'
import type { Season } from './activities.ts'

const [KARKA, DHANU, MEENA] = [3, 8, 11]
const [ASHADHA, KARTIKA] = [3, 7]
const EKADASHI = 11

export const SEASON_LABELS: Readonly<Record<Season, Label>> = {
  adhika: label('added month', 'अधिक मास', 'adhik maas'),
  kharmas: label('Kharmas', 'खरमास'),
  chaturmas: label('Chaturmas', 'चातुर्मास'),
  dakshinayana: label('Dakshinayana', 'दक्षिणायन', 'Dakshinayan'),
  'jupiter-combust': label('Jupiter combust', 'गुरु अस्त', 'Guru ast'),
  'venus-combust': label('Venus combust', 'शुक्र अस्त', 'Shukra ast'),
}

/** When a season, in which rites are not held, runs within a day. No season begins and ends in one day. */
export const seasonWithin = (season: Season, sky: SkyOfDays, day: Interval): Interval[] => {
  const isOn = (utcMs: number) => isInSeason(season, sky, utcMs)
  const [first, last] = [isOn(day.startMs), isOn(day.endMs)]
  if (first === last) return first ? [day] : []
  const turnMs = turnOf(isOn, day)
  return [first ? { ...day, endMs: turnMs } : { ...day, startMs: turnMs }]
}

/** The first millisecond at which a condition has the value that it has at the end of an interval. */
const turnOf = (isOn: (utcMs: number) => boolean, { startMs, endMs }: Interval): number => {
  let [before, after] = [startMs, endMs]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (isOn(middle) === isOn(endMs)) after = middle
    else before = middle
  }
  return after
}

const isInSeason = (season: Season, sky: SkyOfDays, utcMs: number): boolean => {
  const sign = Math.floor(sky.sunDeg(utcMs) / 30)
  switch (season) {
    case 'adhika':
      return lunationAt(sky, utcMs).isAdhika
    case 'kharmas':
      return sign === DHANU || sign === MEENA
    case 'chaturmas':
      return isChaturmas(sky, utcMs)
    case 'dakshinayana':
      return sign >= KARKA && sign <= DHANU
    case 'jupiter-combust':
      return isPlanetCombust('jupiter', utcMs)
    case 'venus-combust':
      return isPlanetCombust('venus', utcMs)
  }
}

/** Vishnu's sleep: from the Ekadashi of Ashadha's bright half to that of Kartika's. */
const isChaturmas = (sky: SkyOfDays, utcMs: number): boolean => {
  const { masaIndex, isAdhika } = lunationAt(sky, utcMs)
  const tithi = Math.floor(elongation(sky).at(utcMs) / 12) + 1
  if (masaIndex === ASHADHA) return !isAdhika && tithi >= EKADASHI
  if (masaIndex === KARTIKA) return isAdhika || tithi < EKADASHI
  return masaIndex > ASHADHA && masaIndex < KARTIKA
}

const isPlanetCombust = (planet: 'jupiter' | 'venus', utcMs: number): boolean => {
  const moment = momentAt(utcMs)
  const { longitudeDeg, speedDegPerDay } = apparentPosition(planet, moment)
  return isCombust(planet, longitudeDeg, apparentPosition('sun', moment).longitudeDeg, speedDegPerDay < 0)
}
