import { describe, expect, test } from '@jest/globals'
import { BirthProfile } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { describeBirthChart } from './describe-birth-chart.ts'
import { createReadingTools } from './reading-tools.ts'

const nowMs = Date.UTC(1915, 0, 9)

/**
 * Mahatma Gandhi, 2 October 1869, 07:11:48 LMT, Porbandar (21°38′N 69°36′E), the published chart of B. V. Raman's
 * “Notable Horoscopes” (no. 24): lagna Libra, Moon in Cancer in Ashlesha, Sun in Virgo, Jupiter retrograde in Aries.
 */
const gandhi = BirthProfile.parse({
  id: 'd2a4b1de-0f70-4b3e-9a54-6b3a0d0f8a11',
  name: 'Mohandas',
  date: '1869-10-02',
  time: '07:12',
  utc: '1869-10-02T02:33:24Z',
  createdAt: '2026-01-01T00:00:00Z',
  place: {
    id: '1259395',
    name: 'Porbandar',
    region: 'Gujarat',
    countryCode: 'IN',
    latitudeDeg: 21.633,
    longitudeDeg: 69.6,
    timeZone: 'Asia/Kolkata',
  },
})

const toolsFor = (profile: BirthProfile, at = nowMs) =>
  createReadingTools({ profile, language: 'en', clock: new ManualClock(at) })

describe('reading tools', () => {
  test('the birth chart has the published lagna, Moon, nakshatra and Sun, in three languages', async () => {
    const { output } = await toolsFor(gandhi).run('get_birth_chart', {})
    expect(output['speak']).toEqual({
      en: expect.stringMatching(
        /ascendant is Libra\. Your Moon is in Cancer, .* Ashlesha, .* Sun is in Virgo/,
      ),
      hi: expect.stringMatching(/लग्न तुला .* कर्क राशि में, आश्लेषा नक्षत्र .* कन्या राशि/),
      hinglish: expect.stringMatching(/lagna Tula .* Kark rashi/),
    })
  })

  test('the birth chart comes with a drawing titled with the caller’s name', async () => {
    const { card } = await toolsFor(gandhi).run('get_birth_chart', {})
    expect(card).toMatchObject({ kind: 'chart', title: 'Birth chart of Mohandas' })
    expect(card?.svg).toContain('House 1, Libra:')
  })

  test('a planet comes with its house, counted from the lagna, and whether it was retrograde', async () => {
    const { output } = await toolsFor(gandhi).run('get_planet_position', { planet: 'jupiter' })
    expect(output['facts']).toMatchObject({ sign: 'aries', house: 7, isRetrograde: true })
    expect(output['speak']).toMatchObject({ en: expect.stringContaining('in your seventh house') })
  })

  test('a part of life names its house, the house’s lord and the lord’s position', async () => {
    const { output } = await toolsFor(gandhi).run('get_life_area', { area: 'marriage' })
    expect(output['speak']).toMatchObject({
      en: expect.stringMatching(
        /seventh house, which is Aries\. Its lord Mars is in your second house, in Scorpio|first house, in Libra/,
      ),
    })
  })

  test('without a birth time no output rests on one', async () => {
    const unknown = { ...gandhi, time: null }
    const chart = await toolsFor(unknown).run('get_birth_chart', {})
    expect(chart.output['speak']).toMatchObject({ en: expect.not.stringContaining('ascendant') })
    const area = await toolsFor(unknown).run('get_life_area', { area: 'career' })
    expect(JSON.stringify(area.output['facts'])).not.toContain('house')
    expect(describeBirthChart(unknown, nowMs).ascendant).toBeNull()
  })

  /**
   * Drik Panchang for New Delhi on 16 April 2026: sunrise 05:55, sunset 18:47. Rahu kaal on a Thursday is the
   * sixth eighth of the day. It runs from 05:55 + 5/8 of 12 h 52 min = 13:57:30 to 15:34.
   */
  test('the panchang of today has weekday, tithi and rahu kaal at the place', async () => {
    const place = { ...gandhi.place, name: 'New Delhi', latitudeDeg: 28.6358, longitudeDeg: 77.2245 }
    const tools = toolsFor({ ...gandhi, place }, Date.UTC(2026, 3, 16, 6, 0))
    const { output } = await tools.run('get_panchang', {})
    expect(output['speak']).toMatchObject({
      en: expect.stringMatching(
        /In New Delhi it is Thursday\. .* Rahu kaal is from 1:5[78] pm to 3:3[345] pm/,
      ),
    })
    expect(output['facts']).toMatchObject({
      date: '2026-04-16',
      sunrise: expect.stringMatching(/T05:5[45].*\+05:30$/),
    })
  })

  test('before sunrise the panchang of the day before still runs', async () => {
    const { output } = await toolsFor(gandhi, Date.UTC(2026, 3, 15, 22, 0)).run('get_panchang', {})
    expect(output['facts']).toMatchObject({ date: '2026-04-15' })
  })

  test('past the 120 years of the dashas no dasha is named, and the other facts are', async () => {
    const nowadays = Date.UTC(2026, 10, 24)
    expect((await toolsFor(gandhi, nowadays).run('get_current_dasha', {})).output['error']).toContain(
      '120 years',
    )
    const area = await toolsFor(gandhi, nowadays).run('get_life_area', { area: 'career' })
    expect(area.output['speak']).toMatchObject({ en: expect.stringContaining('tenth house') })
    expect(describeBirthChart(gandhi, nowadays).dasha).toBeNull()
  })

  /**
   * Gandhi's Mars is in Libra, the first house from the lagna, with Venus and Mercury. Jupiter aspects it from
   * Aries: formed, and cancelled. Moon in Cancer: Saturn was in Aquarius, the eighth from it, until 29 March 2025 (Drik Panchang: since 17 January 2023).
   */
  test('doshas come with their cancellations, and with the present effect of Saturn', async () => {
    const { output } = await toolsFor(gandhi, Date.UTC(2024, 5, 1)).run('check_doshas', {})
    expect(output['facts']).toMatchObject({
      mangal: {
        isFormed: true,
        isPresent: false,
        cancelledBy: expect.arrayContaining(['Jupiter aspects Mars']),
      },
      kaalSarp: { isPresent: false },
      saturn: { phase: 'small-eighth', isSadeSati: false, to: expect.stringMatching(/^2025-03-29/) },
    })
    expect(output['speak']).toMatchObject({
      en: expect.stringMatching(/cancelled: Jupiter aspects Mars.*2025/),
    })
    const unknown = await toolsFor({ ...gandhi, time: null }).run('check_doshas', {})
    expect(unknown.output['facts']).toMatchObject({ mangal: null })
  })

  /**
   * Moon in Aquarius: Saturn enters Aries on 2 June 2027 at 23:58:14 UTC (Swiss Ephemeris, Lahiri). That is 3
   * June in India, and the last phase of Sade Sati pauses.
   */
  test('instants are spoken and sent to the model by the clock of the birthplace', async () => {
    const mumbai = { ...gandhi.place, name: 'Mumbai', latitudeDeg: 19.07, longitudeDeg: 72.88 }
    const born = { ...gandhi, date: '1992-11-05', time: '04:10', utc: '1992-11-04T22:40:00Z', place: mumbai }
    const { output } = await toolsFor(born, Date.UTC(2026, 0, 1)).run('check_doshas', {})
    expect(output['speak']).toMatchObject({ en: expect.stringContaining('to 3 June 2027') })
    expect(output['facts']).toMatchObject({
      saturn: { to: expect.stringMatching(/^2027-06-03T05:28:1\d.*\+05:30$/) },
    })
    expect(output['timeZone']).toBe('Asia/Kolkata')
  })

  test('where the Sun does not rise the panchang responds with the reason, and the call goes on', async () => {
    const murmansk = { name: 'Murmansk', latitudeDeg: 68.97, longitudeDeg: 33.09, timeZone: 'Europe/Moscow' }
    const tools = toolsFor({ ...gandhi, place: { ...gandhi.place, ...murmansk } }, Date.UTC(2026, 11, 21, 9))
    expect((await tools.run('get_panchang', {})).output['error']).toContain('The Sun does not rise')
  })

  test('a wrong name or argument gets an error that the model can act on', async () => {
    const tools = toolsFor(gandhi)
    expect((await tools.run('get_weather', {})).output['error']).toContain('get_birth_chart')
    expect((await tools.run('get_planet_position', { planet: 'vulcan' })).output['error']).toContain('planet')
  })

  test('every tool gives the model its parameters as a JSON Schema object', () => {
    for (const { parameters } of toolsFor(gandhi).definitions)
      expect(parameters).toMatchObject({ type: 'object' })
  })
})
