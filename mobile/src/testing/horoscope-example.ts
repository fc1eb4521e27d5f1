import type { Horoscope } from '@astrovoice/contracts'

/** A day for a person in India, with one window to begin and one to leave. */
export const horoscope: Horoscope = {
  engineVersion: '1',
  period: 'day',
  from: '2026-11-30',
  until: '2026-11-30',
  sign: 'sagittarius',
  signLabel: 'Sagittarius',
  isPersonal: true,
  place: 'Pune',
  timeZone: 'Asia/Kolkata',
  title: 'Monday, 30 November',
  light: 'amber',
  sentences: [
    { part: 'verdict', text: 'Today is a mixed day for you.', claims: ['tara.1'] },
    { part: 'ground', text: 'Times are for Pune, your birth place.', claims: [] },
  ],
  uses: [
    { use: 'travel', label: 'Travel', light: 'red', reason: 'The Moon is in Cancer.', claims: ['chandra.0'] },
  ],
  windows: [
    {
      from: '2026-11-30T10:13:00.000Z',
      until: '2026-11-30T11:03:00.000Z',
      quality: 'good',
      label: 'A good choghadiya',
      claims: ['stretch.choghadiya.1'],
    },
    {
      from: '2026-11-30T02:40:00.000Z',
      until: '2026-11-30T04:02:00.000Z',
      quality: 'hard',
      label: 'Rahu Kaal',
      claims: ['stretch.rahuKaal.1'],
    },
  ],
  bestDates: [],
  gentleDates: [],
  widget: {
    title: 'Monday, 30 November',
    light: 'amber',
    text: 'Today is a mixed day for you.',
    nextWindow: null,
    endsAt: '2026-12-01T01:20:00.000Z',
  },
  claims: [
    {
      id: 'tara.1',
      rule: { id: 'day.taraBala', tradition: 'muhurta', source: { kind: 'unverified' } },
      evidence: 'The Moon is in Magha, your Mitra tara.',
      figures: [],
    },
    {
      id: 'chandra.0',
      rule: { id: 'day.chandraBala', tradition: 'gochara', source: { kind: 'unverified' } },
      evidence: 'The Moon is in Cancer, the 8th sign from yours.',
      figures: [],
    },
  ],
}
