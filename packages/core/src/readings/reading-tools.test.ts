import { describe, expect, test } from '@jest/globals'
import { BirthProfile } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { refusals } from './answer/refusal.ts'
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
    expect(card).toMatchObject({
      kind: 'chart',
      title: 'Birth chart of Mohandas',
      svg: expect.stringContaining('House 1, Libra:'),
    })
  })

  interface Claimed {
    readonly answer: { readonly verdict: { readonly claims: readonly string[] } }
    readonly claims: readonly { id: string; rule: string; evidence: Record<string, string> }[]
  }
  const claimed = async (name: string, args: unknown = {}) =>
    (await toolsFor(gandhi).run(name, args)).output as unknown as Claimed

  test('the birth chart rests on the lagna, the Moon and the Sun where the published chart has them', async () => {
    const { answer, claims } = await claimed('get_birth_chart')
    expect(answer.verdict.claims).toEqual(['lagna', 'placement.moon', 'placement.sun'])
    expect(claims.map(({ rule }) => rule)).toEqual([
      'almanac.lagna',
      'almanac.placement',
      'almanac.placement',
    ])
    expect(claims.map(({ evidence }) => evidence['en'])).toEqual([
      expect.stringContaining('Libra rising'),
      expect.stringContaining('of Cancer'),
      expect.stringContaining('of Virgo'),
    ])
  })

  test('without a birth time the birth chart rests on no lagna, and on places of noon', async () => {
    const { output } = await toolsFor({ ...gandhi, time: null }).run('get_birth_chart', {})
    const { claims } = output as unknown as Claimed
    expect(claims.map(({ id }) => id)).toEqual(['placement.moon', 'placement.sun'])
    for (const { evidence } of claims) expect(evidence['en']).toContain('at noon')
  })

  // Mercury rules Ashlesha, where his Moon was: BPHS 46.
  test('the running dasha rests on the lord of the birth star', async () => {
    const { answer, claims } = await claimed('get_current_dasha')
    expect(answer.verdict.claims).toHaveLength(3)
    expect(claims.at(-1)?.evidence['en']).toContain('begins with Mercury, the lord of Ashlesha')
  })

  test('a planet comes with what it is held to do in its house, and the claims behind that', async () => {
    const { output } = await toolsFor(gandhi).run('get_planet_position', { planet: 'jupiter' })
    const { answer, claims } = output as unknown as Claimed & { answer: { why?: { claims: string[] } } }
    expect(answer.verdict.claims).toEqual(['placement.jupiter'])
    expect(answer.why?.claims).toEqual(expect.arrayContaining(['grahaIn.jupiter-7']))
    expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(['placement.jupiter']))
  })

  test('a planet comes with its house, counted from the lagna, and whether it was retrograde', async () => {
    const { output } = await toolsFor(gandhi).run('get_planet_position', { planet: 'jupiter' })
    expect(output['facts']).toMatchObject({ sign: 'aries', house: 7, isRetrograde: true })
    expect(output['speak']).toMatchObject({ en: expect.stringContaining('in your seventh house') })
  })

  test('without a birth time no output rests on one', async () => {
    const unknown = { ...gandhi, time: null }
    const chart = await toolsFor(unknown).run('get_birth_chart', {})
    expect(chart.output['speak']).toMatchObject({ en: expect.not.stringContaining('ascendant') })
    const { output } = await toolsFor(unknown).run('get_outlook', { area: 'work' })
    expect(output['speak']).toMatchObject({ en: expect.stringContaining('rests on the Moon alone') })
    expect(describeBirthChart(unknown, nowMs).ascendant).toBeNull()
  })

  // Saturn entered Capricorn on 24 January 2020: Daily Mirror (Sri Lanka), 17 January 2020.
  test('in its last phase Sade Sati is dated from its first, for a Moon in Aquarius', async () => {
    const born = { ...gandhi, date: '1992-11-05', time: '04:10', utc: '1992-11-04T22:40:00Z' }
    const { output } = await toolsFor(born, Date.UTC(2027, 4, 1)).run('check_dosha', { dosha: 'sade_sati' })
    expect(output['facts']).toMatchObject({ phase: 'setting', from: expect.stringMatching(/^2020-01-24/) })
  })

  test('past the 120 years of the dashas no dasha is named, and the other facts are', async () => {
    const nowadays = Date.UTC(2026, 10, 24)
    expect((await toolsFor(gandhi, nowadays).run('get_current_dasha', {})).output['error']).toContain(
      '120 years',
    )
    const { output } = await toolsFor(gandhi, nowadays).run('get_outlook', { area: 'work' })
    expect(output['speak']).toMatchObject({ en: expect.stringMatching(/^Your chart (supports|gives) work/) })
    expect(describeBirthChart(gandhi, nowadays).dasha).toBeNull()
  })

  /**
   * Gandhi's Mars is in Libra, the first house from the lagna, with Venus and Mercury. Jupiter aspects it from
   * Aries: formed, and cancelled. Moon in Cancer: Saturn was in Aquarius, the eighth from it, until 29 March 2025 (Drik Panchang: since 17 January 2023).
   */
  test('a dosha is answered by yes or no first, with its cancellation, one at a time', async () => {
    const tools = toolsFor(gandhi, Date.UTC(2024, 5, 1))
    const mangal = await tools.run('check_dosha', { dosha: 'mangal' })
    expect(mangal.output).toMatchObject({
      facts: { isFormed: true, isPresent: false },
      speak: {
        en: expect.stringMatching(
          /^No, Mangal dosha is formed .* cancelled\. The reason: Jupiter aspects Mars/,
        ),
        hi: expect.stringMatching(/^नहीं, मंगल दोष बनता है/),
        hinglish: expect.stringMatching(/^Nahi, Mangal dosh banta hai/),
      },
    })
    expect(mangal.output['speak']).toMatchObject({ en: expect.not.stringMatching(/Sade Sati|Kaal Sarp/) })
    const kaalSarp = await tools.run('check_dosha', { dosha: 'kaal_sarp' })
    expect(kaalSarp.output).toMatchObject({
      facts: { isPresent: false },
      speak: { en: expect.stringMatching(/^No, /) },
    })
    const saturn = await tools.run('check_dosha', { dosha: 'sade_sati' })
    expect(saturn.output).toMatchObject({
      facts: { phase: 'small-eighth', isRunning: false, phaseTo: expect.stringMatching(/^2025-03-29/) },
      speak: { en: expect.stringMatching(/^No, Sade Sati is not running .* until March 2025\./) },
    })
  })

  test('Mangal dosha needs a birth time, and the caller hears so', async () => {
    const { output } = await toolsFor({ ...gandhi, time: null }).run('check_dosha', { dosha: 'mangal' })
    expect(output).toMatchObject({ reason: 'birth_time_needed', speak: refusals.birth_time_needed })
  })

  /**
   * Moon in Aquarius: Saturn enters Aries on 2 June 2027 at 23:58:14 UTC (Swiss Ephemeris, Lahiri). That is 3
   * June in India, and the last phase of Sade Sati pauses.
   */
  test('instants are spoken and sent to the model by the clock of the birthplace', async () => {
    const mumbai = { ...gandhi.place, name: 'Mumbai', latitudeDeg: 19.07, longitudeDeg: 72.88 }
    const born = { ...gandhi, date: '1992-11-05', time: '04:10', utc: '1992-11-04T22:40:00Z', place: mumbai }
    const { output } = await toolsFor(born, Date.UTC(2026, 0, 1)).run('check_dosha', { dosha: 'sade_sati' })
    expect(output['speak']).toMatchObject({ en: expect.stringContaining('to 3 June 2027') })
    // The pause ends when Saturn goes back to Pisces; he leaves it for good in February 2028.
    expect(output['facts']).toMatchObject({
      phaseTo: expect.stringMatching(/^2027-06-03T05:28:1\d.*\+05:30$/),
      to: expect.stringMatching(/^2028-02-2[34]/),
    })
    expect(output['timeZone']).toBe('Asia/Kolkata')
  })

  test('past the 120 years of the dashas no dasha is named, and the other facts are', async () => {
    const tools = toolsFor(gandhi)
    expect((await tools.run('get_weather', {})).output['error']).toContain('get_birth_chart')
    expect((await tools.run('get_planet_position', { planet: 'vulcan' })).output['error']).toContain('planet')
  })

  test('every tool gives the model its parameters as a JSON Schema object', () => {
    for (const { parameters } of toolsFor(gandhi).definitions)
      expect(parameters).toMatchObject({ type: 'object' })
  })
})
