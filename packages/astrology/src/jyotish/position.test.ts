import { describe, expect, test } from '@jest/globals'
import { NAKSHATRA_LABELS, nakshatraLord, NAKSHATRAS } from './nakshatras.ts'
import { positionOf } from './position.ts'
import { publishedNatal } from './reference/published-chart.ts'

describe('signs, nakshatras and padas', () => {
  test('edges of the nakshatras fall at multiples of 13°20′, padas at 3°20′', () => {
    expect(positionOf(13 + 20 / 60)).toMatchObject({ nakshatra: 'bharani', pada: 1 })
    expect(positionOf(13 + 19 / 60 + 59 / 3600)).toMatchObject({ nakshatra: 'ashwini', pada: 4 })
    expect(positionOf(3 + 20 / 60)).toMatchObject({ nakshatra: 'ashwini', pada: 2 })
    expect(positionOf(360 - 1 / 3600)).toMatchObject({ nakshatra: 'revati', pada: 4, sign: 'pisces' })
  })

  test('lords repeat three times through the 27', () => {
    expect([0, 9, 18].map(nakshatraLord)).toEqual(['ketu', 'ketu', 'ketu'])
    expect(nakshatraLord(NAKSHATRAS.indexOf('revati'))).toBe('mercury')
  })

  test('every nakshatra has a Devanagari name of its own', () => {
    expect(new Set(Object.values(NAKSHATRA_LABELS).map(({ hi }) => hi)).size).toBe(27)
    expect(NAKSHATRA_LABELS['purva-phalguni']).toEqual({
      en: 'Purva Phalguni',
      hi: 'पूर्वाफाल्गुनी',
      hinglish: 'Purva Phalguni',
    })
  })

  test('the published chart reads as its program read it', () => {
    const { lagna, grahas } = publishedNatal()
    expect(lagna).toMatchObject({ sign: 'libra', nakshatra: 'vishakha', pada: 3 })
    expect(grahas.sun).toMatchObject({ nakshatra: 'revati', pada: 3, house: 6 })
    expect(grahas.moon).toMatchObject({ nakshatra: 'purva-phalguni', pada: 2, house: 11 })
    expect(grahas.mars).toMatchObject({ nakshatra: 'punarvasu', pada: 4, dignity: 'debilitated' })
    expect(grahas.jupiter).toMatchObject({ nakshatra: 'rohini', pada: 4, house: 8 })
    expect(grahas.venus).toMatchObject({ dignity: 'exalted', isRetrograde: true })
  })
})
