import { describe, expect, test } from '@jest/globals'
import type { Sign } from '../signs.ts'
import { natalOf } from '../reference/natal-of.ts'
import { kaalSarp } from './kaal-sarp.ts'
import { mangalDosha } from './mangal.ts'
import { saturnPeriodAt, saturnPeriods } from './sade-sati.ts'

describe('mangal dosha', () => {
  test('Mars in the seventh from lagna, Moon and Venus forms it', () => {
    const natal = natalOf('taurus', { mars: 'scorpio', moon: 'taurus', venus: 'taurus' })
    const dosha = mangalDosha(natal)
    expect(dosha.from.map(({ reference, house }) => `${reference} ${house}`)).toEqual([
      'lagna 7',
      'moon 7',
      'venus 7',
    ])
    expect(dosha).toMatchObject({
      formed: true,
      present: false,
      cancelledBy: [{ en: 'Mars in its own sign Scorpio', hi: 'मंगल अपनी राशि वृश्चिक में' }],
    })
  })

  test('without a cancellation it is present; Aquarius, and Cancer in the seventh, lift it (B. V. Raman)', () => {
    const moonAt = (moon: Sign, mars: Sign, lagna: Sign) =>
      mangalDosha(natalOf(lagna, { mars, moon, venus: 'gemini', jupiter: 'aries' }))
    expect(moonAt('virgo', 'pisces', 'virgo')).toMatchObject({ present: true, cancelledBy: [] })
    expect(moonAt('leo', 'aquarius', 'libra').cancelledBy).toMatchObject([
      { en: 'Mars in Aquarius makes no dosha there' },
    ])
    expect(moonAt('pisces', 'cancer', 'capricorn').cancelledBy).toMatchObject([
      { en: 'Mars in Cancer makes no dosha there' },
    ])
  })

  test('Mars in the third from all three does not form it', () => {
    expect(mangalDosha(natalOf('aries', { mars: 'gemini', moon: 'aries', venus: 'aries' })).formed).toBe(
      false,
    )
  })
})

test('the second house counts in the south alone, and Gemini and Virgo lift it there (B. V. Raman)', () => {
  const natal = natalOf('aries', { mars: 'taurus', moon: 'aquarius', venus: 'sagittarius', jupiter: 'aries' })
  expect(mangalDosha(natal).from.map(({ reference }) => reference)).toEqual(['moon'])
  expect(mangalDosha(natal, 'south').from.map(({ reference }) => reference)).toEqual(['lagna', 'moon'])
  const inGemini = natalOf('taurus', { mars: 'gemini', moon: 'aries', venus: 'aries', jupiter: 'aries' })
  expect(mangalDosha(inGemini, 'south')).toMatchObject({ formed: true, present: false })
})

describe('kaal sarp', () => {
  const between = {
    sun: 'leo',
    moon: 'virgo',
    mars: 'libra',
    mercury: 'leo',
    jupiter: 'scorpio',
    venus: 'leo',
    saturn: 'sagittarius',
  } as const

  test('all seven from Rahu to Ketu is Anant with Rahu in the first', () => {
    const found = kaalSarp(natalOf('cancer', { ...between, rahu: 'cancer', ketu: 'capricorn' }))
    expect(found).toMatchObject({ present: true, side: 'ahead', kind: { id: 'anant', rahuHouse: 1 } })
  })

  test('the other way round it is counted from Ketu', () => {
    const found = kaalSarp(natalOf('cancer', { ...between, rahu: 'capricorn', ketu: 'cancer' }))
    expect(found).toMatchObject({ present: true, side: 'behind', kind: { id: 'takshak' } })
  })

  test('one graha outside breaks it', () => {
    const broken = { ...between, moon: 'aries', rahu: 'cancer', ketu: 'capricorn' } as const
    expect(kaalSarp(natalOf('cancer', broken)).present).toBe(false)
  })
})

describe('sade sati', () => {
  // Saturn entered Aquarius on 29 April 2022, went back to Capricorn on 12 July 2022, came again on 17 January
  // 2023 and entered Pisces on 29 March 2025 (Drik Panchang, Shani transit dates).
  const entries = [
    { utcMs: Date.UTC(2022, 3, 29), signIndex: 10 },
    { utcMs: Date.UTC(2022, 6, 12), signIndex: 9 },
    { utcMs: Date.UTC(2023, 0, 17), signIndex: 10 },
    { utcMs: Date.UTC(2025, 2, 29), signIndex: 11 },
  ]

  test('for a Moon in Capricorn: last phase, back to the middle one, and the last again', () => {
    expect(saturnPeriods(9, entries).map(({ phase }) => phase)).toEqual(['setting', 'peak', 'setting'])
  })

  test('for a Moon in Pisces the first phase ran in 2024', () => {
    const period = saturnPeriodAt(saturnPeriods(11, entries), Date.UTC(2024, 5, 1))
    expect(period).toEqual({
      phase: 'rising',
      startUtcMs: Date.UTC(2023, 0, 17),
      endUtcMs: Date.UTC(2025, 2, 29),
    })
  })

  test('for a Moon in Cancer, Aquarius is the eighth: the small dhaiya', () => {
    expect(saturnPeriods(3, entries)[0]?.phase).toBe('small-eighth')
    expect(saturnPeriods(4, entries)).toEqual([])
  })
})
