import { isCombust } from '../../jyotish/strength/combustion.ts'
import { type Label, label } from '../../jyotish/label.ts'
import { apparentPosition, momentAt } from '../../sky/index.ts'
import type { Panchang } from '../panchang.ts'
import type { Season } from './activities.ts'

const [DHANU, MEENA] = [8, 11]
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

/** Whether a day lies in a season in which rites are not held. */
export const isInSeason = (season: Season, day: Panchang): boolean => {
  switch (season) {
    case 'adhika':
      return day.masa.isAdhika
    case 'kharmas':
      return day.sunSignIndex === DHANU || day.sunSignIndex === MEENA
    case 'chaturmas':
      return isChaturmas(day)
    case 'dakshinayana':
      return day.ayana.id === 'dakshinayana'
    case 'jupiter-combust':
      return isPlanetCombust('jupiter', day)
    case 'venus-combust':
      return isPlanetCombust('venus', day)
  }
}

/** Vishnu's sleep: from the Ekadashi of Ashadha's bright half to that of Kartika's. */
const isChaturmas = ({ masa, tithis }: Panchang): boolean => {
  const tithi = tithis[0]?.tithi ?? 0
  if (masa.amanta.index === ASHADHA) return !masa.isAdhika && tithi >= EKADASHI
  if (masa.amanta.index === KARTIKA) return tithi < EKADASHI
  return masa.amanta.index > ASHADHA && masa.amanta.index < KARTIKA
}

const isPlanetCombust = (planet: 'jupiter' | 'venus', { sunriseMs }: Panchang): boolean => {
  const moment = momentAt(sunriseMs)
  const { longitudeDeg, speedDegPerDay } = apparentPosition(planet, moment)
  return isCombust(planet, longitudeDeg, apparentPosition('sun', moment).longitudeDeg, speedDegPerDay < 0)
}
