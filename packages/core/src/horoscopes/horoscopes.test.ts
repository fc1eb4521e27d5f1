import { beforeAll, describe, expect, test } from '@jest/globals'
import { MoonSign, PlaceId, type BirthProfile, type Horoscope } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createHoroscopes, type Horoscopes } from './horoscopes.ts'

const nowMs = Date.parse('2026-11-30T06:30:00Z')
const dayMs = 86_400_000
const isoDate = (days: number) => new Date(nowMs + days * dayMs).toISOString().slice(0, 10)

const pune = {
  id: PlaceId.parse('1259229'),
  name: 'Pune',
  region: 'Maharashtra',
  countryCode: 'IN',
  latitudeDeg: 18.51957,
  longitudeDeg: 73.85535,
  timeZone: 'Asia/Kolkata',
}
const asha: BirthProfile = {
  id: '0197c2a0-0000-7000-8000-000000000002' as BirthProfile['id'],
  name: 'Asha',
  date: '1990-05-15',
  time: '10:30',
  isTimeApproximate: false,
  partOfDay: null,
  gender: null,
  relation: 'self',
  guardianAgreedAt: null,
  place: pune,
  utc: '1990-05-15T05:00:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
  birthChangedAt: null,
}
const ofUnknownTime: BirthProfile = { ...asha, time: null, utc: '1990-05-15T06:30:00.000Z' }
const child: BirthProfile = { ...asha, date: '2015-05-15', utc: '2015-05-15T05:00:00.000Z' }

const clock = new ManualClock(nowMs)
let horoscopes: Horoscopes
beforeAll(async () => {
  horoscopes = await createHoroscopes({ clock, isSayable: () => true })
})

const partsOf = ({ sentences }: Horoscope) => sentences.map(({ part }) => part)
const textOf = ({ sentences }: Horoscope) => sentences.map(({ text }) => text).join(' ')
const refused = (code: string) => expect.objectContaining({ code })

describe('over consecutive days', () => {
  const days = Array.from({ length: 45 }, (_, i) => isoDate(i))
  test.each(MoonSign.options)(
    '%s never differs from yesterday without saying why, nor repeats it',
    (sign) => {
      const all = days.map((date) => horoscopes.ofSign(sign, { period: 'day', date, language: 'en' }))
      const pairs = all.slice(1).map((today, at) => ({ today, yesterday: all[at]! }))
      for (const { today, yesterday } of pairs) {
        const differs = today.light !== yesterday.light
        const change = today.sentences.find(({ part }) => part === 'change')
        expect([today.from, change !== undefined]).toEqual([today.from, differs])
        if (change) expect(today.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(change.claims))
        // Clock times differ on all days: the rest has to differ too.
        const words = (each: Horoscope) => textOf(each).replace(/\d+/g, '')
        expect(words(today)).not.toBe(words(yesterday))
      }
      expect(new Set(all.map(({ light }) => light)).size).toBeGreaterThan(1)
    },
  )
})

describe('every horoscope', () => {
  const periods = ['day', 'week', 'month', 'year'] as const
  test.each(periods)('of a %s has claims with a rule behind each sentence', (period) => {
    const all = [
      horoscopes.ofPerson(asha, null, { period, language: 'hi' }),
      ...MoonSign.options.map((sign) => horoscopes.ofSign(sign, { period, language: 'en' })),
    ]
    for (const horoscope of all) {
      const known = new Map(horoscope.claims.map(({ id, rule }) => [id, rule.id]))
      expect(known.size).toBe(horoscope.claims.length)
      const reasoned = horoscope.sentences.filter(({ part }) => part !== 'ground')
      for (const { text, claims } of [
        ...reasoned,
        ...horoscope.windows.map((w) => ({ ...w, text: w.label })),
      ]) {
        expect([text, claims.length]).not.toEqual([text, 0])
        expect(claims.filter((id) => !known.get(id))).toEqual([])
      }
      expect(horoscope.widget.text.length).toBeLessThanOrEqual(240)
      expect(horoscope.widget.text).not.toBe('')
    }
  })

  test('reads the same at every hour of its day', () => {
    const read = () => horoscopes.ofPerson(asha, null, { period: 'day', date: '2026-11-30', language: 'en' })
    const morning = read()
    const late = new ManualClock(nowMs + 9 * 3_600_000)
    return createHoroscopes({ clock: late, isSayable: () => true }).then((later) => {
      expect(later.ofPerson(asha, null, { period: 'day', language: 'en' })).toEqual(morning)
    })
  })
})

test('2026 has the changes of sign of the almanacs: Jupiter on 2 June and 31 October, Rahu on 5 December', () => {
  const { sentences } = horoscopes.ofSign('leo', { period: 'year', language: 'en' })
  // Drik Panchang: Jupiter transit 2026, Rahu transit 2026 (mean node).
  expect(sentences.filter(({ part }) => part === 'ingress').map(({ text }) => text)).toEqual([
    'Jupiter enters Cancer on 2 June 2026.',
    'Jupiter enters Leo on 31 October 2026.',
    'Rahu enters Capricorn on 5 December 2026.',
  ])
})

test('a person’s day tells of lagna and dasha, which a sign has not', () => {
  const day = { period: 'day', language: 'en' } as const
  expect(partsOf(horoscopes.ofPerson(asha, null, day))).toEqual(expect.arrayContaining(['moon', 'dasha']))
  const sign = partsOf(horoscopes.ofSign('leo', day))
  expect(sign).not.toContain('moon')
  expect(sign).not.toContain('dasha')
})

test('without a birth time nothing is said of lagna or dasha', () => {
  const parts = partsOf(horoscopes.ofPerson(ofUnknownTime, null, { period: 'day', language: 'en' }))
  expect(parts).not.toContain('moon')
  expect(parts).not.toContain('dasha')
  expect(parts).toContain('verdict')
})

test('love, marriage and children are not read for a child', () => {
  const periods = ['day', 'week', 'month', 'year'] as const
  for (const period of periods) {
    const text = textOf(horoscopes.ofPerson(child, null, { period, language: 'en' }))
    expect(text).not.toMatch(/marriage|partner|children|love/i)
  }
})

test('a day is read where the person is, by its sunrise', () => {
  const auckland = {
    ...pune,
    name: 'Auckland',
    latitudeDeg: -36.85,
    longitudeDeg: 174.76,
    timeZone: 'Pacific/Auckland',
  }
  const there = horoscopes.ofPerson(asha, auckland, { period: 'day', language: 'en' })
  expect(there).toMatchObject({ place: 'Auckland', timeZone: 'Pacific/Auckland', from: '2026-11-30' })
  expect(there.windows).not.toEqual(
    horoscopes.ofPerson(asha, null, { period: 'day', language: 'en' }).windows,
  )
})

test('a date more than a year away is refused', () => {
  const ask = () => horoscopes.ofSign('leo', { period: 'day', date: '2028-01-01', language: 'en' })
  expect(ask).toThrow(refused('horoscope_too_far'))
})

test('a day on which the sun does not rise is not computed', () => {
  const longyearbyen = { ...pune, latitudeDeg: 78.22, longitudeDeg: 15.65, timeZone: 'Arctic/Longyearbyen' }
  const ask = () => horoscopes.ofPerson(asha, longyearbyen, { period: 'day', language: 'en' })
  expect(ask).toThrow(refused('day_not_computed'))
})

test('a sign is written once for all who ask', () => {
  const ask = () => horoscopes.ofSign('aries', { period: 'week', language: 'hinglish' })
  expect(ask()).toBe(ask())
})

test('a sentence that may not be said is left out', async () => {
  const careful = await createHoroscopes({ clock, isSayable: (text) => !text.includes('clearest') })
  const parts = partsOf(careful.ofSign('leo', { period: 'day', language: 'en' }))
  expect(parts).not.toContain('time')
  expect(parts).toContain('verdict')
})
