import { describe, expect, test } from '@jest/globals'
import { Card, Language, type BirthProfile } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { delhi } from '../../testing/places/in-memory-place-search.ts'
import { refusals } from '../answer/refusal.ts'
import { createReadingTools } from '../reading-tools.ts'

/** Born in Delhi on 1 January 1990 at 02:00. */
const born = buildBirthProfile({
  date: '1990-01-01',
  time: '02:00',
  utc: '1989-12-31T20:30:00Z',
  place: delhi,
})
const run = (args: unknown, profile: BirthProfile = born, language: Language = 'en') => {
  const clock = new ManualClock(Date.UTC(2026, 10, 29, 6))
  return createReadingTools({ profile, language, clock }).run('get_solar_return', args)
}
const ask = async (...asked: Parameters<typeof run>) => {
  const { output } = await run(...asked)
  return output as { speak: Record<Language, string>; facts: Record<string, unknown>; reason?: string }
}

describe('get_solar_return', () => {
  // Swiss Ephemeris 2.10.03, swe_solcross_ut, sidereal Lahiri: the Sun returns on 1 January 2026 at 02:04:54 UT.
  test('reads the year that runs, from the return of the Sun, in three languages', async () => {
    const { speak, facts } = await ask({})
    expect(speak.en).toMatch(/^Your year from 1 January 2026 to 1 January 2027 is .* by the Tajika reckoning/)
    expect(speak.en).toMatch(/The lord of the year is .+; the muntha is in /)
    expect(speak.hi).toMatch(/^1 जनवरी 2026 से 1 जनवरी 2027 तक का आपका वर्ष .*मुंथा /)
    expect(speak.hinglish).toMatch(/^1 January 2026 se 1 January 2027 tak ka aapka varsh /)
    expect(facts).toMatchObject({ age: 36, from: expect.stringMatching(/^2026-01-01T07:34:5\d.*\+05:30$/) })
  })

  test('reads the year of a birthday that is named, and has the muntha at the natal lagna after twelve years', async () => {
    const [year36, year37] = [await ask({ year: 2026 }), await ask({ year: 2027 })]
    expect(year36.facts).toMatchObject({ age: 36 })
    expect(year37.speak.en).toMatch(/^Your year from 1 January 2027 to /)
    // The library panchangam-js has Libra rise at this birth; the 36th year after it has gone round three times.
    expect(year36.facts['muntha']).toMatchObject({ sign: 'libra' })
    expect(year37.facts['muntha']).toMatchObject({ sign: 'scorpio' })
  })

  test('says whether the year brings a matter forward, by the lords of the lagna and of its house', async () => {
    const { speak, facts } = await ask({ year: 2026, matter: 'travel' })
    // Sagittarius rises: Jupiter, retrograde, for the lagna, and the Sun, 10.7° behind him in the sign opposite, for the ninth.
    expect(speak.en).toMatch(/^By Tajika this year brings travel plans forward, with some delay/)
    expect(speak.en).toContain('they are in ithasala, lowered because Jupiter is retrograde or combust')
    expect(speak.en).toContain('The saham of going abroad is in ')
    expect(facts).toMatchObject({ matter: 'travel', standing: 'hindered', lords: ['jupiter', 'sun'] })
    expect(facts['tajikaYogas']).toContainEqual(
      expect.objectContaining({ yoga: 'ithasala', planets: ['sun', 'jupiter'] }),
    )
  })

  test('does not read marriage for a minor', async () => {
    const child = { ...born, date: '2015-01-01', utc: '2014-12-31T20:30:00Z' }
    expect(await ask({ matter: 'marriage' }, child)).toMatchObject({ reason: 'too_young' })
  })

  test('before the birth, outside the tables and without a birth time is answered in words', async () => {
    for (const year of [1985, 2150])
      expect(await ask({ year })).toMatchObject({
        reason: 'date_out_of_range',
        speak: refusals.date_out_of_range,
      })
    expect(await ask({}, { ...born, time: null })).toMatchObject({
      reason: 'birth_time_needed',
      speak: refusals.birth_time_needed,
    })
  })

  test.each(Language.options)('shows the chart of the return in %s', async (language) => {
    const { card, reasons } = await run({}, born, language)
    expect(Card.parse(card)).toEqual(card)
    expect(card).toMatchObject({ kind: 'chart', title: expect.stringContaining('37') })
    expect(reasons?.claims.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['year-lord', 'muntha', 'mudda']),
    )
  })
})
