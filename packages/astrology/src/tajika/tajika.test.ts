import { describe, expect, test } from '@jest/globals'
import { forEachGraha, type Graha } from '../jyotish/grahas.ts'
import { type Natal, readNatal } from '../jyotish/natal.ts'
import { natalOf } from '../jyotish/reference/natal-of.ts'
import {
  judgeMatterOfYear,
  linkOf,
  monthsOf,
  pairOf,
  pairsOf,
  type Saham,
  sahamsOf,
  tajikaAspect,
  wholeChartYoga,
} from './index.ts'
import { MADE_UP, PYJHORA_SAHAMS } from './reference/pyjhora-sahams.ts'
import { sahamDeg } from './sahams.ts'

describe('sahams', () => {
  test.each(['day', 'night'] as const)('by %s are where PyJHora has them', (part) => {
    const found = sahamsOf(MADE_UP(), part === 'day')
    for (const [name, deg] of Object.entries(PYJHORA_SAHAMS[part])) {
      expect(`${name} ${found[name as Saham].longitudeDeg.toFixed(3)}`).toBe(`${name} ${deg.toFixed(3)}`)
    }
  })

  test('get 30° more only where C is not on the way from B to A', () => {
    expect(sahamDeg(100, 40, 70)).toBe(130)
    expect(sahamDeg(100, 40, 120)).toBe(210)
    expect(sahamDeg(40, 100, 70)).toBe(40)
    expect(sahamDeg(40, 100, 10)).toBe(310)
  })
})

describe('aspects of Tajika', () => {
  test('are the same both ways, and none to signs 2, 6, 8 and 12', () => {
    const seen = Array.from({ length: 12 }, (_, sign) => tajikaAspect(0, sign))
    expect(seen).toEqual([
      ...['conjunction', 'none', 'hidden-friend', 'hidden-enemy', 'open-friend', 'none'],
      ...['open-enemy', 'none', 'open-friend', 'hidden-enemy', 'hidden-friend', 'none'],
    ])
    for (let sign = 0; sign < 12; sign += 1) expect(tajikaAspect(sign, 0)).toBe(seen[sign])
  })
})

/** Grahas at these places; the others where they aspect nobody's degree. */
const chartOf = (
  places: Parameters<typeof natalOf>[1],
  lagna: Parameters<typeof natalOf>[0] = 'aries',
): Natal => natalOf(lagna, places)

describe('ithasala', () => {
  // Moon 12° and Saturn 9° of light: half the sum is 10.5°.
  test.each([
    [10, 'present'],
    [19, 'complete'],
    [20.5, 'complete'],
    [9.4, 'coming'],
  ])('of the Moon at %d° of Aries with Saturn at 20° of Leo is %s', (degree, stage) => {
    const year = chartOf({ moon: ['aries', degree], saturn: ['leo', 20] })
    expect(pairOf(year, 'saturn', 'moon')).toMatchObject({
      faster: 'moon',
      slower: 'saturn',
      orbDeg: 10.5,
      yoga: 'ithasala',
      stage,
    })
  })

  test('is isarapha when the faster is more than a degree ahead', () => {
    const year = chartOf({ moon: ['aries', 22], saturn: ['leo', 20] })
    expect(pairOf(year, 'moon', 'saturn')).toMatchObject({ yoga: 'isarapha', gapDeg: -2 })
  })

  test('is nothing outside the orb, and without an aspect', () => {
    expect(pairOf(chartOf({ moon: ['aries', 8], saturn: ['leo', 20] }), 'moon', 'saturn')).toBeNull()
    expect(pairOf(chartOf({ moon: ['aries', 15], saturn: ['virgo', 20] }), 'moon', 'saturn')).toBeNull()
  })

  test('of the made-up chart has the pairs of PyJHora, but for full ones that it calls past', () => {
    const pairs = pairsOf(MADE_UP()).map((pair) => `${pair.faster} ${pair.slower} ${pair.yoga}`)
    // PyJHora: Sun–Saturn, Moon–Saturn, Mercury–Venus; past: Sun–Moon, Mercury–Saturn, Venus–Saturn. The Moon is 0.17°
    // ahead of the Sun: full here. It also has Mercury–Jupiter, which are in the second sign from each other.
    expect(pairs).toEqual([
      'moon sun ithasala',
      'sun saturn ithasala',
      'moon saturn ithasala',
      'mercury venus ithasala',
      'mercury saturn isarapha',
      'venus saturn isarapha',
    ])
  })

  test('is lowered by a retrograde member, and by Mars on the faster one', () => {
    const degrees: Partial<Record<Graha, number>> = { venus: 100, saturn: 224, mars: 193, sun: 40 }
    const sky = (speed: Partial<Record<Graha, number>>) =>
      readNatal({
        ascendantDeg: 0,
        longitudeDeg: forEachGraha((graha) => degrees[graha] ?? 75),
        speedDegPerDay: forEachGraha((graha) => speed[graha] ?? 1),
      })
    const hindrancesIn = (year: Natal) => {
      const pair = pairOf(year, 'venus', 'saturn')
      return pair?.yoga === 'ithasala' ? pair.hindrances : null
    }
    // Mars at 13° of Libra is square to Venus at 10° of Cancer, within her 7°.
    expect(hindrancesIn(sky({}))).toEqual([{ kind: 'manau', by: 'mars' }])
    expect(hindrancesIn(sky({ saturn: -0.1 }))).toEqual([
      { kind: 'radda', by: 'saturn' },
      { kind: 'manau', by: 'mars' },
    ])
  })

  test('is a kamboola when the Moon applies to a member', () => {
    const places = { mars: ['leo', 10], saturn: ['sagittarius', 14] } as const
    const withMoon = (degree: number) =>
      pairOf(chartOf({ ...places, moon: ['aries', degree] }), 'mars', 'saturn')
    expect(withMoon(5)).toMatchObject({ yoga: 'ithasala', isKamboola: true })
    expect(withMoon(25)).toMatchObject({ yoga: 'ithasala', isKamboola: false })
  })
})

describe('a third graha', () => {
  test('links two without an aspect: a faster one by nakta', () => {
    // Mars in Aries and Saturn in Virgo have no aspect; the Moon in Cancer squares one and is third to the other.
    const year = chartOf({
      mars: ['aries', 14],
      saturn: ['virgo', 16],
      moon: ['cancer', 10],
      ...{ sun: 'taurus', mercury: 'taurus', venus: 'taurus', jupiter: 'taurus' },
    })
    expect(linkOf(year, 'mars', 'saturn')).toEqual({ yoga: 'nakta', by: 'moon' })
  })

  test('links them by yamaya when it is slower than both', () => {
    const year = chartOf({
      moon: ['aries', 10],
      venus: ['virgo', 12],
      saturn: ['cancer', 14],
      ...{ sun: ['pisces', 1], mercury: ['pisces', 1], mars: ['pisces', 1], jupiter: ['pisces', 1] },
    })
    expect(linkOf(year, 'moon', 'venus')).toEqual({ yoga: 'yamaya', by: 'saturn' })
    expect(linkOf(year, 'moon', 'saturn')).toBeNull()
  })
})

describe('a matter of the year', () => {
  test('goes forward when the lords of the lagna and of its house are in ithasala', () => {
    // Aries rises: Mars for the lagna, Saturn for the tenth. Venus for the seventh is past Mars.
    const year = chartOf({
      mars: ['leo', 10],
      saturn: ['sagittarius', 14],
      venus: ['leo', 15],
      sun: ['pisces', 20],
      moon: ['virgo', 1],
    })
    expect(judgeMatterOfYear(year, 'work')).toMatchObject({
      standing: 'forward',
      house: 10,
      houseLord: 'saturn',
    })
    expect(judgeMatterOfYear(year, 'marriage')).toMatchObject({ standing: 'behind', houseLord: 'venus' })
    const [claim] = judgeMatterOfYear(year, 'work').claims
    expect(claim).toMatchObject({
      id: 'tajika.work',
      rule: 'tajika.ithasala',
      figures: { gapDeg: 4, orbDeg: 8.5 },
    })
    expect(claim?.evidence.en).toBe(
      'of the year’s lagna Mars is the lord, of its 10th house Saturn; they are in ithasala',
    )
  })

  test('goes forward when one graha is lord of both', () => {
    const year = chartOf({}, 'virgo')
    expect(judgeMatterOfYear(year, 'work')).toMatchObject({ standing: 'forward', lagnaLord: 'mercury' })
  })
})

test('ikkavala has every graha outside the apoklimas, induvara has none outside', () => {
  expect(wholeChartYoga(natalOf('aries', {}))).toBe('ikkavala')
  expect(wholeChartYoga(natalOf('taurus', {}))).toBe('induvara')
  expect(wholeChartYoga(natalOf('aries', { moon: 'gemini' }))).toBeNull()
})

const SWISS_MONTHS = {
  2: '2026-01-30T13:19:51Z',
  6: '2026-06-01T03:07:25Z',
  7: '2026-07-02T12:48:26Z',
  12: '2026-12-02T20:29:26Z',
} as const

test('months begin when the Sun has gone a twelfth of its way', () => {
  // Swiss Ephemeris 2.10.03, swe_solcross_ut, sidereal Lahiri, from the natal Sun of 1 January 1990, 02:00 in Delhi.
  const startUtcMs = Date.parse('2026-01-01T02:04:54Z')
  const months = monthsOf({
    startUtcMs,
    endUtcMs: Date.parse('2027-01-01T08:11:30Z'),
    natalSunDeg: 256.435143,
    munthaDeg: 185,
    place: { latitudeDeg: 28.65, longitudeDeg: 77.23 },
    ayanamsa: 'lahiri',
  })
  expect(months.map(({ muntha }) => muntha.longitudeDeg)).toEqual(
    Array.from({ length: 12 }, (_, i) => 185 + 2.5 * i),
  )
  for (const [month, iso] of Object.entries(SWISS_MONTHS)) {
    const { startUtcMs: foundMs } = months[Number(month) - 1]!
    expect(Math.abs(foundMs - Date.parse(iso)) / 1000).toBeLessThan(10)
  }
})
