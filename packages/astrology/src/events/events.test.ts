import { describe, expect, test } from '@jest/globals'
import { ingresses } from './ingresses.ts'
import { lunarEclipses } from './lunar-eclipses.ts'
import { riseSetTransit } from './rise-set.ts'
import { solarEclipses } from './solar-eclipses.ts'
import { stations } from './stations.ts'

const year = (first: number, last = first) => ({
  fromMs: Date.UTC(first, 0, 1),
  toMs: Date.UTC(last + 1, 0, 1),
})
const secondsFrom = (utcMs: number, iso: string): number => Math.abs(utcMs - Date.parse(iso)) / 1000

describe('solar eclipses, as NASA has them (Espenak & Meeus, Five Millennium Canon)', () => {
  test.each([
    ['annular', '2014-04-29T06:03:25Z', -1, 0.9868], // its axis misses the Earth
    ['hybrid', '2023-04-20T04:16:45Z', -0.3952, 1.0132],
    ['total', '2024-04-08T18:17:18Z', 0.3431, 1.0566],
    ['annular', '2024-10-02T18:45:03Z', -0.3509, 0.9326],
    ['partial', '2025-03-29T10:47:27Z', 1.0405, 0.9376],
    ['total', '2026-08-12T17:45:54Z', 0.8977, 1.0386],
    ['total', '2027-08-02T10:06:39Z', 0.1421, 1.079],
  ])('%s at %s', (kind, iso, gamma, magnitude) => {
    const near = { fromMs: Date.parse(iso) - 86_400_000, toMs: Date.parse(iso) + 86_400_000 }
    const [eclipse, ...others] = solarEclipses(near)
    expect(others).toEqual([])
    expect(eclipse?.kind).toBe(kind)
    expect(secondsFrom(eclipse!.greatestMs, iso)).toBeLessThan(8)
    expect(Math.abs(eclipse!.gamma - gamma)).toBeLessThan(0.0003)
    expect(Math.abs(eclipse!.magnitude - magnitude)).toBeLessThan(0.001)
  })

  test('two in 2024, none missed and none made up from 2021 to 2030', () => {
    expect(solarEclipses(year(2024))).toHaveLength(2)
    expect(solarEclipses(year(2021, 2030))).toHaveLength(22)
  })
})

describe('lunar eclipses, as NASA has them (Espenak & Meeus, Five Millennium Canon)', () => {
  test.each([
    ['partial', '2024-09-18T02:44:16Z', 0.0849],
    ['total', '2025-03-14T06:58:45Z', 1.1784],
    ['total', '2025-09-07T18:11:45Z', 1.3619],
    ['total', '2026-03-03T11:33:39Z', 1.1507],
    ['partial', '2026-08-28T04:12:59Z', 0.9299],
  ])('%s at %s', (kind, iso, umbralMagnitude) => {
    const near = { fromMs: Date.parse(iso) - 86_400_000, toMs: Date.parse(iso) + 86_400_000 }
    const [eclipse] = lunarEclipses(near)
    expect(eclipse?.kind).toBe(kind)
    expect(secondsFrom(eclipse!.greatestMs, iso)).toBeLessThan(15)
    expect(Math.abs(eclipse!.umbralMagnitude - umbralMagnitude)).toBeLessThan(0.002)
  })

  test('four in 2020, all penumbral', () => {
    expect(lunarEclipses(year(2020)).map(({ kind }) => kind)).toEqual(Array(4).fill('penumbral'))
  })
})

test('Mercury turned in 2025 when the almanacs say, to the minute', () => {
  const published = [
    '2025-03-15T06:46Z',
    '2025-04-07T11:08Z',
    '2025-07-18T04:45Z',
    '2025-08-11T07:30Z',
    '2025-11-09T19:01Z',
    '2025-11-29T17:38Z',
  ]
  const found = stations('mercury', year(2025))
  expect(found.map(({ turns }) => turns)).toEqual(
    published.map((_, index) => (index % 2 ? 'direct' : 'retrograde')),
  )
  published.forEach((iso, index) => expect(secondsFrom(found[index]!.utcMs, iso)).toBeLessThan(60))
})

describe('ingresses', () => {
  test('Makara Sankranti 2025 was at 08:55:41 IST by Lahiri (Swiss Ephemeris)', () => {
    const [makara] = ingresses('sun', year(2025), { ayanamsa: 'lahiri' })
    expect(makara).toMatchObject({ signIndex: 9, direction: 'forward' })
    expect(secondsFrom(makara!.utcMs, '2025-01-14T08:55:41+05:30')).toBeLessThan(5)
  })

  test('the Sun enters twelve signs a year, Aries at the equinox: 2025 March 20, 09:01 UT', () => {
    const found = ingresses('sun', year(2025))
    expect(found.map(({ signIndex }) => signIndex)).toEqual([10, 11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(secondsFrom(found[2]!.utcMs, '2025-03-20T09:01:30Z')).toBeLessThan(30)
  })

  test('the nodes enter signs backwards', () => {
    expect(ingresses('ketu', year(2025, 2026)).every(({ direction }) => direction === 'backward')).toBe(true)
  })
})

describe('riseSetTransit', () => {
  const delhi = { latitudeDeg: 28.6139, longitudeDeg: 77.209 }
  const chennai = { latitudeDeg: 13.0878, longitudeDeg: 80.2785 }

  test('the Sun over Delhi on 2026 April 16 rises at 05:55 and sets at 18:47, as Drik Panchang prints', () => {
    const sun = riseSetTransit({ body: 'sun', fromMs: Date.parse('2026-04-16T00:00+05:30'), place: delhi })
    expect(secondsFrom(sun.riseMs!, '2026-04-16T05:55:00+05:30')).toBeLessThan(60)
    expect(secondsFrom(sun.setMs!, '2026-04-16T18:47:00+05:30')).toBeLessThan(60)
  })

  test('the two conventions differ as Swiss Ephemeris has it: Chennai, 2024 July 17', () => {
    const request = { body: 'sun', fromMs: Date.parse('2024-07-17T00:00+05:30'), place: chennai } as const
    expect(secondsFrom(riseSetTransit(request).riseMs!, '2024-07-17T05:50:49+05:30')).toBeLessThan(5)
    const hindu = riseSetTransit({ ...request, convention: 'hindu' })
    expect(secondsFrom(hindu.riseMs!, '2024-07-17T05:54:27+05:30')).toBeLessThan(5)
  })

  test('the Sun over Tromsø neither rises nor sets at midsummer, yet culminates', () => {
    const place = { latitudeDeg: 69.65, longitudeDeg: 18.96 }
    const sun = riseSetTransit({ body: 'sun', fromMs: Date.UTC(2026, 5, 20), place })
    expect(sun).toMatchObject({ riseMs: null, setMs: null, transitMs: expect.any(Number) })
  })
})
