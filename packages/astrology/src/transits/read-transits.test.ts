import { describe, expect, test } from '@jest/globals'
import { natalOf } from '../jyotish/reference/natal-of.ts'
import { GRAHAS } from '../jyotish/grahas.ts'
import { motionAt } from './motion.ts'
import { readTransits } from './read-transits.ts'

const now = Date.parse('2026-11-29T06:00:00Z')
const year = { fromMs: Date.UTC(2025, 11, 10), toMs: Date.UTC(2027, 0, 1) }
/** Lagna in Virgo, Moon in Aquarius: Pisces is the seventh and the second. */
const natal = natalOf('virgo', { moon: 'aquarius' })

describe('the transits of a graha', () => {
  // Phaladeepika 26: Saturn is good in the 3rd, 6th and 11th from the Moon; Pisces is the last phase of Sade Sati for Aquarius.
  test('are counted from the natal Moon and lagna, with what they are held to bring', () => {
    const { stays, next, meaning } = readTransits({ natal, graha: 'saturn', fromMs: now, toMs: now + 1 })
    expect(stays).toHaveLength(1)
    expect(stays[0]).toMatchObject({ sign: 'pisces', houseFromMoon: 2, houseFromLagna: 7 })
    expect(next).toMatchObject({ sign: 'aries', houseFromMoon: 3, houseFromLagna: 8 })
    expect(meaning.statements.map(({ statement }) => statement.is)).toContain('saturn-period')
  })

  // Hindustan, 17 November 2025: Gemini since 5 December 2025, Cancer on 2 June, Leo on 31 October 2026.
  test('over a year are its stays in order, and the longest gives the meaning', () => {
    const { stays, longest, meaning } = readTransits({ natal, graha: 'jupiter', ...year })
    expect(stays.map(({ sign }) => sign)).toEqual(['gemini', 'cancer', 'leo'])
    stays.slice(1).forEach(({ fromUtcMs }, at) => expect(fromUtcMs).toBe(stays[at]!.toUtcMs))
    expect(meaning.about).toBe('transit.jupiter')
    // The fifth from Aquarius.
    expect(longest.sign).toBe('gemini')
    expect(meaning.claims[0]?.figures['houseFromMoon']).toBe(5)
  })

  test.each(GRAHAS)('of %s name each claim once, and every claim that the meaning rests on', (graha) => {
    const { claims, meaning } = readTransits({ natal, graha, ...year })
    const ids = claims.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(meaning.statements.flatMap((each) => each.claims).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('over a hundred years of the Moon are read as far as fourteen stays go', () => {
    const toMs = now + 100 * 365.25 * 86_400_000
    expect(readTransits({ natal, graha: 'moon', fromMs: now, toMs }).stays).toHaveLength(14)
  })
})

describe('the motion of a graha', () => {
  // Almanacs, as in the tests of stations: Mercury retrograde from 15 March 2025 06:46 UT to 7 April 11:08 UT.
  test.each([
    ['2025-03-14T00:00:00Z', false, ['retrograde', 'direct']],
    ['2025-03-20T00:00:00Z', true, ['direct', 'retrograde']],
    ['2025-04-08T00:00:00Z', false, ['retrograde', 'direct']],
  ])('of Mercury on %s: retrograde %s', (iso, isRetrograde, turns) => {
    const motion = motionAt('mercury', Date.parse(iso))
    expect(motion?.isRetrograde).toBe(isRetrograde)
    expect(motion?.nextStations.map((station) => station.turns)).toEqual(turns)
  })

  // naidunia.com, 11 December 2025: Saturn retrograde from 27 July 2026, direct on 11 December 2026. amarujala.com, 4
  // December 2025: Jupiter retrograde from 13 December 2026.
  test.each([
    ['saturn', true, 'direct', '2026-12-11'],
    ['jupiter', false, 'retrograde', '2026-12-13'],
  ] as const)(
    'of %s in November 2026 turns when almanacs of India say',
    (graha, isRetrograde, turns, date) => {
      const motion = motionAt(graha, now)
      expect(motion?.isRetrograde).toBe(isRetrograde)
      const [next] = motion?.nextStations ?? []
      expect(next?.turns).toBe(turns)
      expect(new Date((next?.utcMs ?? 0) + 5.5 * 3_600_000).toISOString()).toContain(date)
    },
  )

  test('is nothing to tell of the Sun, the Moon and the nodes', () => {
    for (const graha of ['sun', 'moon', 'rahu', 'ketu'] as const) expect(motionAt(graha, now)).toBeNull()
  })

  test('has no next stations after the years of the tables', () => {
    expect(motionAt('saturn', Date.UTC(2100, 11, 30))?.nextStations).toEqual([])
  })
})
