import { DayCard, Kundli, MatchCard } from '@astrovoice/contracts'
import { reasons } from './talk-example.ts'

const { claims } = reasons
const meaning = { text: 'The Moon in Cancer cares for others.', claims }
const period = { from: '2020-01-01T00:00:00.000Z', until: '2036-01-01T00:00:00.000Z', isNow: true }
const finding = { meaning: null, claims }

/** A part of a kundli: one of each kind. */
export const kundli = Kundli.parse({
  engineVersion: '1',
  timeZone: 'Asia/Kolkata',
  summary: 'Cancer rises, and the Moon is in Cancer.',
  birthTime: {
    accuracy: 'exact',
    mayBeOffByMinutes: 0,
    isLagnaKnown: true,
    isMoonSignKnown: true,
    dashasMoveByDays: 0,
    text: null,
  },
  placements: [
    {
      graha: 'moon',
      label: 'Moon',
      sign: 'Cancer',
      house: 1,
      degreeInSign: 12.7,
      nakshatra: 'Pushya',
      pada: 3,
      isRetrograde: false,
      meaning,
    },
    {
      graha: 'saturn',
      label: 'Saturn',
      sign: 'Capricorn',
      house: 7,
      degreeInSign: 1.2,
      nakshatra: 'Uttara Ashadha',
      pada: 2,
      isRetrograde: true,
      meaning: null,
    },
  ],
  vargas: [
    { varga: 'D1', label: 'Rashi', about: 'the whole life', lagna: 'Cancer', placements: [] },
    {
      varga: 'D9',
      label: 'Navamsha',
      about: 'marriage',
      lagna: 'Leo',
      placements: [{ graha: 'venus', label: 'Venus', sign: 'Libra', house: 3 }],
    },
  ],
  dashas: [
    {
      ...period,
      lord: 'jupiter',
      label: 'Jupiter',
      meaning: null,
      antardashas: [{ ...period, lord: 'venus', label: 'Venus' }],
    },
  ],
  yogas: [
    { ...finding, id: 'gaja-kesari', label: 'Gaja Kesari', isPresent: true, text: 'Jupiter sees the Moon.' },
  ],
  doshas: [
    {
      ...finding,
      id: 'mangal',
      label: 'Mangal dosha',
      isPresent: false,
      text: 'Mars is in the third house.',
    },
    { ...finding, id: 'kaal-sarp', label: 'Kaal Sarp', isPresent: null, text: 'Not judged.' },
  ],
  transits: [
    {
      graha: 'saturn',
      label: 'Saturn',
      sign: 'Pisces',
      houseFromMoon: 9,
      houseFromLagna: 9,
      isFavourable: false,
      until: '2027-06-02T20:00:00.000Z',
      meaning: null,
    },
  ],
})

/** A day in Pune whose Rahu Kaal ends before noon. */
export const day = DayCard.parse({
  kind: 'day',
  title: 'Today',
  claims,
  date: '2026-11-30',
  place: 'Pune, Maharashtra',
  timeZone: 'Asia/Kolkata',
  sentences: [{ text: 'A good day to begin studies.', claims: ['venus'] }],
  limbs: [{ name: 'tithi', label: 'Tithi', value: 'Krishna Saptami', until: '2026-11-30T20:17:00.000Z' }],
  sunrise: '2026-11-30T01:18:00.000Z',
  sunset: null,
  periods: [
    {
      from: '2026-11-30T02:40:00.000Z',
      until: '2026-11-30T04:02:00.000Z',
      quality: 'hard',
      label: 'Rahu Kaal',
      claims: [],
    },
  ],
})

export const match = MatchCard.parse({
  kind: 'match',
  title: 'Guna milan',
  claims,
  names: ['Asha', 'Ravi'],
  points: 24,
  maxPoints: 36,
  sentences: [{ text: 'A good match.', claims: ['venus'] }],
  kootas: [{ label: 'Varna', points: 1, maxPoints: 1, text: 'The same varna.', claims: [] }],
})
