import { describe, expect, test } from '@jest/globals'
import type { BirthProfile, Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { resolveBirth } from '../births/index.ts'
import { buildBirthProfile } from '../testing/index.ts'
import { charles } from '../testing/builders/build-royal-births.ts'
import { delhi } from '../testing/places/in-memory-place-search.ts'
import { birthTimeEffect, dashaDoubtDays, moonsOf, readBirth } from './birth-reading.ts'
import { describeKundli } from './kundli/describe-kundli.ts'
import { createReadingTools } from './reading-tools.ts'

/** Indira Gandhi: B. V. Raman, “Notable Horoscopes”. Lagna at 27°22′ of Cancer, Moon at 5°35′ of Capricorn. */
const indira = buildBirthProfile({
  name: 'Indira',
  date: '1917-11-19',
  time: '23:11',
  utc: '1917-11-19T17:41:00Z',
  place: { ...delhi, name: 'Prayagraj', latitudeDeg: 25.45, longitudeDeg: 81.85 },
})
const about = (profile: BirthProfile) => ({ ...profile, isTimeApproximate: true })
/** Charles’ lagna is at 5°24′ of tropical Leo (AstroDatabank): 12° of Cancer, from which half an hour leads some 6°. */
const steady = about(charles)

const tools = (profile: BirthProfile) =>
  createReadingTools({ profile, language: 'en', clock: new ManualClock(Date.UTC(2026, 10, 29)) })
const ask = async (profile: BirthProfile, name: string, args = {}) =>
  (await tools(profile).run(name, args)).output as {
    speak: Record<Language, string>
    reason?: string
    birthTime: Record<string, unknown>
  }

describe('a birth whose time is right within half an hour', () => {
  test('has a lagna and houses where the lagna stays in its sign, and none where it may not', () => {
    expect(readBirth(steady)).toMatchObject({ accuracy: 'about', isTimeKnown: true })
    expect(readBirth(about(indira))).toMatchObject({ accuracy: 'about', isTimeKnown: false })
    expect(readBirth(indira)).toMatchObject({ accuracy: 'exact', isTimeKnown: true })
  })

  // The Moon goes 11.8° to 15.3° a day. Her star, Ashwini, has seven years of Ketu for its 13°20′.
  test('has dashas that move as the Moon does in half an hour', () => {
    const yearsADegree = 7 / (360 / 27)
    const [slow, quick] = [11.8, 15.3].map((degADay) => (degADay / 48) * yearsADegree * 365.25)
    const days = dashaDoubtDays(readBirth(steady))
    expect(days).toBeGreaterThan(slow!)
    expect(days).toBeLessThan(quick!)
    expect(dashaDoubtDays(readBirth(charles))).toBe(0)
  })

  test('tells the model how uncertain it is', () => {
    expect(birthTimeEffect(readBirth(steady))).toMatchObject({
      accuracy: 'about',
      mayBeOffByMinutes: 30,
      ascendantSignChangesWithin: { '30min': false },
      dashasMoveByDays: expect.any(Number),
    })
    expect(birthTimeEffect(readBirth(charles))).toMatchObject({ accuracy: 'exact', mayBeOffByMinutes: 0 })
  })

  test('is spoken of as approximate: dates, parts of life, and what rests on the lagna', async () => {
    const dasha = await ask(steady, 'get_current_dasha')
    expect(dasha.speak.en).toMatch(/approximate, so these dates may move by up to \d+ days\.$/)
    expect(dasha.speak.hi).toMatch(/\d+ दिन तक आगे-पीछे हो सकती हैं।$/)
    const outlook = await ask(steady, 'get_outlook', { area: 'work' })
    expect(outlook.speak.en).toContain('birth time is approximate')
    const open = await ask(about(indira), 'get_outlook', { area: 'work' })
    expect(open.speak.en).toContain('not exact enough for the ascendant')
    expect(await ask(about(indira), 'get_yogas')).toMatchObject({ reason: 'birth_time_too_rough' })
    expect((await ask(steady, 'get_yogas')).reason).toBeUndefined()
  })

  // The lagna of a navamsha stays for some 13 minutes.
  test('has no lagna in the navamsha', async () => {
    const { vargas } = await describeKundli(steady, Date.UTC(2026, 10, 29), 'en')
    const lagnas = Object.fromEntries(vargas.map(({ varga, lagna }) => [varga, lagna]))
    expect(lagnas).toMatchObject({ D1: 'Cancer', D9: null })
    const exact = await describeKundli(charles, Date.UTC(2026, 10, 29), 'en')
    expect(exact.vargas.every(({ lagna }) => lagna !== null)).toBe(true)
  })
})

describe('a birth of which the part of the day is known', () => {
  const places = { attribution: '', search: () => [], near: () => [], find: () => delhi }
  const clock = new ManualClock(Date.UTC(2026, 10, 29))
  const told = {
    name: 'Asha',
    date: '1992-11-05',
    time: null,
    isTimeApproximate: false,
    gender: null,
    isGuardian: false,
    placeId: delhi.id,
  }
  const momentOf = (partOfDay: BirthProfile['partOfDay'], date = told.date) =>
    new Date(resolveBirth({ places, clock }, { ...told, date, partOfDay }).utcMs).toISOString()

  test.each([
    [null, '1992-11-05T06:30:00.000Z'],
    ['after_midnight', '1992-11-04T20:30:00.000Z'],
    ['early_morning', '1992-11-05T00:30:00.000Z'],
    ['morning', '1992-11-05T04:30:00.000Z'],
    ['afternoon', '1992-11-05T08:30:00.000Z'],
    ['evening', '1992-11-05T12:30:00.000Z'],
    ['night', '1992-11-05T16:30:00.000Z'],
  ] as const)('is taken to be in the middle of it: %s is %s in Delhi', (part, utc) => {
    expect(momentOf(part)).toBe(utc)
  })

  test('has a Moon that moves by a degree either way, and no lagna', () => {
    const reading = readBirth({ ...indira, time: null, partOfDay: 'night', utc: '1917-11-19T16:30:00Z' })
    expect(reading).toMatchObject({ accuracy: 'part_of_day', isTimeKnown: false })
    const moons = moonsOf(reading)
    expect(moons).toHaveLength(5)
    // 11.8° to 15.3° a day, for four hours.
    expect(moons.at(-1)! - moons[0]!).toBeGreaterThan(11.8 / 6)
    expect(moons.at(-1)! - moons[0]!).toBeLessThan(15.3 / 6)
  })

  test('says so in the kundli, in three languages', async () => {
    for (const language of ['en', 'hi', 'hinglish'] as const) {
      const night = { ...indira, time: null, partOfDay: 'night' as const, utc: '1917-11-19T16:30:00Z' }
      const { birthTime } = await describeKundli(night, Date.UTC(2026, 10, 29), language)
      expect(birthTime).toMatchObject({
        accuracy: 'part_of_day',
        isLagnaKnown: false,
        mayBeOffByMinutes: 120,
      })
      expect(/[\u0900-\u097f]/.test(birthTime.text ?? '')).toBe(language === 'hi')
    }
    const exact = await describeKundli(indira, Date.UTC(2026, 10, 29), 'en')
    expect(exact.birthTime).toEqual({
      accuracy: 'exact',
      mayBeOffByMinutes: 0,
      isLagnaKnown: true,
      isMoonSignKnown: true,
      dashasMoveByDays: 0,
      text: null,
    })
  })
})

describe('the chart of somebody under eighteen', () => {
  const child = buildBirthProfile({ date: '2010-05-15', utc: '2010-05-15T05:00:00Z' })

  test.each([
    ['find_muhurta', { activity: 'marriage' }],
    ['check_dosha', { dosha: 'mangal' }],
  ])('is not read for marriage by %s', async (name, args) => {
    expect(await ask(child, name, args)).toMatchObject({ reason: 'too_young' })
    expect((await ask(charles, name, args)).reason).toBeUndefined()
  })

  test('has no Mangal dosha in its kundli', async () => {
    const { doshas } = await describeKundli(child, Date.UTC(2026, 10, 29), 'en')
    expect(doshas.map(({ id }) => id)).toEqual(['kaal_sarp', 'sade_sati'])
  })
})
