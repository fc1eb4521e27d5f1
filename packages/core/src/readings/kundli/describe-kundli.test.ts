import { describe, expect, test } from '@jest/globals'
import { BirthProfile, Kundli, Language } from '@astrovoice/contracts'
import { describeKundli } from './describe-kundli.ts'

/** Mahatma Gandhi: B. V. Raman, “Notable Horoscopes”, no. 24. Moon at 27°56′ of Cancer. */
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
const returned = Date.UTC(1915, 0, 9)
const today = Date.UTC(2026, 10, 29)

describe('a kundli', () => {
  test.each(Language.options)('keeps its contract and its script in %s', async (language) => {
    const kundli = await describeKundli(gandhi, today, language)
    expect(Kundli.parse(kundli)).toEqual(kundli)
    const said = JSON.stringify([kundli.summary, kundli.doshas.map(({ text }) => text), kundli.placements])
    expect(/[\u0900-\u097f]/.test(said)).toBe(language === 'hi')
  })

  // Ashlesha's last 2°04′ of 13°20′ leave 2.63 of Mercury's 17 years; Ketu 7, Venus 20, Sun 6, Moon 10 follow: to 1915.4.
  test('marks the dasha that runs, by Vimshottari counted by hand', async () => {
    const running = (await describeKundli(gandhi, returned, 'en')).dashas.filter(({ isNow }) => isNow)
    expect(running.map(({ lord, until }) => [lord, until.slice(0, 4)])).toEqual([['moon', '1915']])
    expect(running[0]?.antardashas).toHaveLength(9)
    expect(running[0]?.antardashas.filter(({ isNow }) => isNow)).toHaveLength(1)
  })

  // Saturn enters Aries on 3 June 2027, Indian time: hindi.lifeberrys.com, “Shani gochar 2027”.
  test('tells until when Saturn stays in its sign', async () => {
    const saturn = (await describeKundli(gandhi, today, 'en')).transits.find(
      ({ graha }) => graha === 'saturn',
    )
    expect(saturn?.sign).toBe('Pisces')
    const inIndia = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Kolkata' })
    expect(inIndia.format(new Date(saturn?.until ?? 0))).toBe('2027-06-03')
  })

  // The same page: Saturn in Pisces makes Sade Sati for Moons in Aquarius, Pisces and Aries; Gandhi's is in Cancer.
  test('finds no Sade Sati where the almanac has none', async () => {
    const found = (await describeKundli(gandhi, today, 'en')).doshas.find(({ id }) => id === 'sade_sati')
    expect(found).toMatchObject({ isPresent: false })
  })

  test('has neither houses nor what rests on them without a birth time', async () => {
    const kundli = await describeKundli({ ...gandhi, time: null }, today, 'en')
    expect(kundli.placements.every(({ house }) => house === null)).toBe(true)
    expect(kundli.vargas.every(({ lagna }) => lagna === null)).toBe(true)
    expect(kundli.yogas).toEqual([])
    expect([...kundli.placements, ...kundli.dashas].every(({ meaning }) => meaning === null)).toBe(true)
    expect(kundli.transits.every(({ meaning }) => meaning !== null)).toBe(true)
    expect(kundli.doshas.find(({ id }) => id === 'mangal')).toMatchObject({ isPresent: null })
    expect(kundli.summary).toContain('no lagna')
  })

  test('says what each part is held to mean, with its claims', async () => {
    const { placements, dashas, yogas, transits } = await describeKundli(gandhi, today, 'en')
    for (const { meaning } of [...placements, ...dashas, ...yogas, ...transits]) {
      expect(meaning?.text).toMatch(/\w\.$/)
      expect(meaning?.claims.length).toBeGreaterThan(0)
    }
    const saturn = placements.find(({ graha }) => graha === 'saturn')
    expect(saturn?.meaning?.text).toContain('2nd house')
  })

  test('of a minor says nothing of love, marriage and children', async () => {
    const adult = /marriage|married|partner|love|children/
    const meaningsOf = async (profile: BirthProfile) => {
      const { placements, dashas, yogas, transits } = await describeKundli(profile, today, 'en')
      return [...placements, ...dashas, ...yogas, ...transits].map(({ meaning }) => meaning?.text ?? '')
    }
    expect((await meaningsOf(gandhi)).some((said) => adult.test(said))).toBe(true)
    expect((await meaningsOf({ ...gandhi, date: '2012-10-02' })).filter((said) => adult.test(said))).toEqual(
      [],
    )
  })
})
