import { describe, expect, test } from '@jest/globals'
import { BirthProfile, DayCard, Language, type Place, type PlaceId } from '@astrovoice/contracts'
import { describeDay } from './describe-day.ts'

const delhi: Place = {
  id: '1273294' as PlaceId,
  name: 'Delhi',
  region: 'Delhi',
  countryCode: 'IN',
  latitudeDeg: 28.65,
  longitudeDeg: 77.23,
  timeZone: 'Asia/Kolkata',
}
const profile = BirthProfile.parse({
  id: 'd2a4b1de-0f70-4b3e-9a54-6b3a0d0f8a11',
  name: 'Asha',
  date: '1990-05-15',
  time: '10:30',
  utc: '1990-05-15T05:00:00Z',
  createdAt: '2026-01-01T00:00:00Z',
  place: delhi,
})
const nowMs = Date.UTC(2023, 10, 10)
const diwali = (language: Language = 'en') => describeDay({ profile, date: '2023-11-12', nowMs, language })

describe('a day for a person', () => {
  test.each(Language.options)('keeps its contract and its script in %s', (language) => {
    const card = diwali(language)
    expect(DayCard.parse(card)).toEqual(card)
    const said = JSON.stringify([card.title, card.sentences, card.limbs, card.periods])
    expect(/[\u0900-\u097f]/.test(said)).toBe(language === 'hi')
  })

  // “Amavasya Tithi begins November 12, 2:44 pm”: freepressjournal.in, Diwali 2023. The day was a Sunday.
  test('has the tithi of sunrise until the time that almanacs print, within two minutes', () => {
    const [vara, tithi] = diwali().limbs
    expect(vara?.value).toBe('Sunday')
    expect(tithi?.value).toContain('Chaturdashi')
    const offByMs = Date.parse(tithi?.until ?? '') - Date.parse('2023-11-12T14:44:00+05:30')
    expect(Math.abs(offByMs)).toBeLessThanOrEqual(120_000)
  })

  test('has its stretches in order of time, each with its claim', () => {
    const { periods, claims, sentences } = diwali()
    expect(periods.length).toBeGreaterThan(4)
    expect(periods.map(({ from }) => from)).toEqual(periods.map(({ from }) => from).toSorted())
    const known = new Set(claims.map(({ id }) => id))
    const named = [...periods, ...sentences].flatMap((each) => each.claims)
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  test('is today by the clock of the place where it is spent', () => {
    const auckland = { ...delhi, name: 'Auckland', latitudeDeg: -36.85, longitudeDeg: 174.76 }
    const place = { ...auckland, timeZone: 'Pacific/Auckland' }
    // 13:00 UTC is 2:00 of the next day in Auckland.
    const card = describeDay({ profile, place, nowMs: Date.UTC(2023, 10, 12, 13), language: 'en' })
    expect([card.date, card.place, card.timeZone]).toEqual(['2023-11-13', 'Auckland', 'Pacific/Auckland'])
  })

  test.each([
    ['a date that is not computed', { date: '2300-01-01' }],
    ['a day without a sunrise', { date: '2023-12-21', place: { ...delhi, latitudeDeg: 78.2 } }],
  ])('is refused for %s', (_, asked) => {
    expect(() => describeDay({ profile, nowMs, language: 'en', ...asked })).toThrow(
      expect.objectContaining({ code: 'day_not_computed' }),
    )
  })
})
