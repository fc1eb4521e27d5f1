import { describe, expect, test } from '@jest/globals'
import { computeChart } from '../chart/index.ts'
import { computeKundli } from './kundli.ts'

/** M. K. Gandhi, 2 October 1869, Porbandar, 07:11:48 local mean time (B. V. Raman, Notable Horoscopes: 07:11:48). */
const gandhi = () => {
  const longitudeDeg = 69.6167
  const localMeanMs = (longitudeDeg / 15) * 3_600_000
  return computeChart({
    utcMs: Date.UTC(1869, 9, 2, 7, 11, 48) - localMeanMs,
    latitudeDeg: 21.63,
    longitudeDeg,
  })
}

describe('kundli', () => {
  const kundli = computeKundli(gandhi())

  test('Gandhi: Libra rises with Mars, Mercury and Venus in it, the Moon in Cancer in Ashlesha', () => {
    expect(kundli.avakahada).toMatchObject({ lagna: 'libra', rashi: 'cancer', nakshatra: 'ashlesha' })
    const { mars, mercury, venus, jupiter, saturn } = kundli.natal.grahas
    expect([mars, mercury, venus].map(({ sign }) => sign)).toEqual(['libra', 'libra', 'libra'])
    expect([jupiter.sign, saturn.sign]).toEqual(['aries', 'scorpio'])
  })

  test('Gandhi has Malavya and Gajakesari', () => {
    const found = kundli.yogas.filter(({ present }) => present).map(({ id }) => id)
    expect(found).toEqual(expect.arrayContaining(['malavya', 'gajakesari']))
  })

  test('holds sixteen vargas, three dashas, 337 points, and says by which conventions', () => {
    expect(kundli.vargas).toHaveLength(16)
    expect(kundli.dashas.vimshottari[0]?.lord).toBe('mercury')
    expect(kundli.ashtakavarga.sarva.reduce((a, b) => a + b, 0)).toBe(337)
    expect(kundli.conventions).toMatchObject({
      ayanamsa: 'lahiri',
      boundaries: 'nearest-arcsecond-half-up',
      dashaYearDays: 365.25,
    })
  })

  test('without the day of birth there is no shadbala', () => {
    expect(kundli.shadbala).toBeUndefined()
  })
})
