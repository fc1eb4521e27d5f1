import { labelOf } from '@astrovoice/astrology/speech'
import type { ClaimFigure, Language } from '@astrovoice/contracts'
import { formatInstant } from '../format-instant.ts'
import type { Speak } from '../speak.ts'

const names: Readonly<Record<string, Speak>> = {
  at: { en: 'At', hi: 'समय', hinglish: 'Samay' },
  from: { en: 'From', hi: 'आरंभ', hinglish: 'Shuru' },
  to: { en: 'Until', hi: 'अंत', hinglish: 'Ant' },
  periodFrom: { en: 'Period from', hi: 'अवधि का आरंभ', hinglish: 'Avadhi ka aarambh' },
  periodTo: { en: 'Period until', hi: 'अवधि का अंत', hinglish: 'Avadhi ka ant' },
  points: { en: 'Points', hi: 'अंक', hinglish: 'Ank' },
  maximum: { en: 'At most', hi: 'अधिकतम', hinglish: 'Adhiktam' },
  weight: { en: 'Weight', hi: 'भार', hinglish: 'Bhaar' },
  longitude: { en: 'Longitude', hi: 'देशांतर', hinglish: 'Longitude' },
  natal: { en: 'At birth', hi: 'जन्म के समय', hinglish: 'Janm ke samay' },
  orb: { en: 'Orb', hi: 'दूरी', hinglish: 'Doori' },
  house: { en: 'House', hi: 'भाव', hinglish: 'Bhav' },
  houseFromMoon: { en: 'House from the Moon', hi: 'चंद्र से भाव', hinglish: 'Chandra se bhav' },
  houseFromLagna: { en: 'House from the lagna', hi: 'लग्न से भाव', hinglish: 'Lagna se bhav' },
  houseFromDashaLord: {
    en: 'House from the lord of the dasha',
    hi: 'दशा स्वामी से भाव',
    hinglish: 'Dasha swami se bhav',
  },
  houseFromYearLagna: { en: 'House of the year', hi: 'वर्ष कुंडली का भाव', hinglish: 'Varsh kundli ka bhav' },
  taraNumber: { en: 'Tara', hi: 'तारा', hinglish: 'Tara' },
  tithi: { en: 'Tithi', hi: 'तिथि', hinglish: 'Tithi' },
  panchavargiya: { en: 'Panchavargiya bala', hi: 'पंचवर्गीय बल', hinglish: 'Panchvargiya bal' },
  offices: { en: 'Offices', hi: 'पद', hinglish: 'Pad' },
  until: { en: 'Until', hi: 'तक', hinglish: 'Tak' },
  daysRuledOut: { en: 'Days ruled out', hi: 'वर्जित दिन', hinglish: 'Varjit din' },
  date: { en: 'Date', hi: 'तारीख़', hinglish: 'Tareekh' },
  sign: { en: 'Sign', hi: 'राशि', hinglish: 'Rashi' },
  graha: { en: 'Graha', hi: 'ग्रह', hinglish: 'Grah' },
  lord: { en: 'Lord', hi: 'स्वामी', hinglish: 'Swami' },
  lagna: { en: 'Lagna', hi: 'लग्न', hinglish: 'Lagna' },
  nakshatra: { en: 'Nakshatra', hi: 'नक्षत्र', hinglish: 'Nakshatra' },
  tara: { en: 'Tara', hi: 'तारा', hinglish: 'Tara' },
  dignity: { en: 'Dignity', hi: 'बल की स्थिति', hinglish: 'Bal ki sthiti' },
  bindus: { en: 'Bindus', hi: 'बिंदु', hinglish: 'Bindu' },
  ratio: { en: 'Ratio', hi: 'अनुपात', hinglish: 'Anupaat' },
  level: { en: 'Level', hi: 'स्तर', hinglish: 'Star' },
  phase: { en: 'Phase', hi: 'चरण', hinglish: 'Charan' },
  obstructedBy: { en: 'Obstructed by', hi: 'वेध', hinglish: 'Vedh' },
  position: { en: 'Place', hi: 'स्थान', hinglish: 'Sthan' },
  algorithm: { en: 'How it was shuffled', hi: 'फेंटने का तरीका', hinglish: 'Phentne ka tarika' },
}

/** By the end of a key, which is its unit. The value is said by the calendar of the zone. */
const units: readonly [suffix: string, say: (value: number, zone: string, language: Language) => string][] = [
  ['UtcMs', (value, zone, language) => sayMoment(value, zone, language)],
  ['Deg', (value) => `${value.toFixed(2)}°`],
  ['Days', (value, _, language) => `${round(value)} ${days[language]}`],
]

const days: Speak = { en: 'days', hi: 'दिन', hinglish: 'din' }
const round = (value: number) => `${Math.round(value * 100) / 100}`

/** Figures of a claim as rows to read. Keys end in their unit; a key or an id without a name is shown as it is. */
export function sayFigures(
  figures: Readonly<Record<string, number | string>>,
  zone: string,
  language: Language,
): ClaimFigure[] {
  return Object.entries(figures).map(([key, value]) => {
    const unit = units.find(([suffix]) => key.endsWith(suffix))
    const stem = unit ? key.slice(0, -unit[0].length) : key
    const label = names[stem]?.[language] ?? toWords(stem)
    if (typeof value === 'string') return { label, value: labelOf(value)?.[language] ?? value }
    return { label, value: unit ? unit[1](value, zone, language) : round(value) }
  })
}

const sayMoment = (utcMs: number, timeZone: string, language: Language): string =>
  formatInstant(utcMs, 'moment', timeZone, language)

const toWords = (key: string) =>
  key
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .replace(/^\w/, (first) => first.toUpperCase())
