import { describe, expect, test } from '@jest/globals'
import { computeChart } from '../chart/index.ts'
import { siderealSky } from '../jyotish/from-chart.ts'
import { readNatal } from '../jyotish/natal.ts'
import { natalOf } from '../jyotish/reference/natal-of.ts'
import type { Sign } from '../jyotish/signs.ts'
import { DAY_LIMB_RULES } from '../panchang/day-limbs/day-limb-rules.ts'
import { addDays } from '../panchang/festivals/day-book.ts'
import { DAY_RULES } from './day-rules.ts'
import type { DayPerson } from './person.ts'
import { readDay } from './read-day.ts'

const hyderabad = { latitudeDeg: 17.385, longitudeDeg: 78.4867, zone: 'Asia/Kolkata' }
const delhi = { latitudeDeg: 28.6358, longitudeDeg: 77.2245, zone: 'Asia/Kolkata' }

/** Somebody with the Moon at a degree of a sign. */
const bornUnder = (sign: Sign, degree: number): DayPerson => ({
  natal: natalOf('aries', { moon: [sign, degree] }),
  birthUtcMs: Date.parse('1990-01-01T06:30:00Z'),
  isTimeKnown: true,
})

/** Born in Delhi at an unknown hour: noon stands for it. */
const bornOn = (date: string): DayPerson => {
  const birthUtcMs = Date.parse(`${date}T12:00:00+05:30`)
  const natal = readNatal(siderealSky(computeChart({ utcMs: birthUtcMs, ...delhi })))
  return { natal, birthUtcMs, isTimeKnown: false }
}

// horasarvam.blogspot.com, 20 June 2023: Punarvasu until 22:37. Until then Naidhana tara is that of Ashwini, Magha and
// Mula, later that of Bharani and the two Purvas. Chandrashtama is Vrishchika's until 15:58, later Dhanu's.
describe('20 June 2023', () => {
  const dayOf = (person: DayPerson) => readDay({ ...hyderabad, date: '2023-06-20', person })
  const clock = (utcMs: number) => new Date(utcMs + 5.5 * 3_600_000).toISOString().slice(11, 16)

  test.each([
    ['aries', 5],
    ['leo', 5],
    ['sagittarius', 5],
  ] as const)('is Naidhana for the first star of %s until 22:37', (sign, degree) => {
    const naidhana = dayOf(bornUnder(sign, degree)).moon.filter(({ tara }) => tara?.tara === 'vadha')
    expect(clock(naidhana.at(-1)!.endMs)).toMatch(/22:3[67]/)
    expect(naidhana.every(({ tara }) => tara?.bala === 'hard')).toBe(true)
  })

  test.each([
    ['aries', 20],
    ['leo', 20],
    ['sagittarius', 20],
  ] as const)('is Naidhana for the second star of %s from 22:37', (sign, degree) => {
    const [naidhana] = dayOf(bornUnder(sign, degree)).moon.filter(({ tara }) => tara?.tara === 'vadha')
    expect(clock(naidhana!.startMs)).toMatch(/22:3[67]/)
  })

  test('has the Moon in the eighth from Vrishchika until 15:58, then from Dhanu', () => {
    const ashtama = (sign: Sign) =>
      dayOf(bornUnder(sign, 15)).moon.filter(({ chandra }) => chandra?.isAshtama)
    expect(clock(ashtama('scorpio').at(-1)!.endMs)).toMatch(/15:5[789]/)
    expect(clock(ashtama('sagittarius')[0]!.startMs)).toMatch(/15:5[789]/)
  })

  test('is a day to go gently for a person with the Moon in Vrishchika and Naidhana tara', () => {
    // Visakha, sixteenth star: Punarvasu is the nineteenth from it, a first of nine; Jyeshtha's is hostile.
    const { tone, reasons } = dayOf(bornUnder('scorpio', 5))
    expect(tone).not.toBe('good')
    expect(reasons.some(({ rule }) => rule === DAY_RULES.chandrashtama.id)).toBe(true)
  })
})

describe('a birth without a time', () => {
  // Drik Panchang: the Moon is in Karka from 7 January 2023, 20:24, to 10 January, 09:01. Ashlesha begins on the 9th.
  test('counts from the sign that the Moon kept all day, and not from a star that changed', () => {
    const { moon, dasha, matters } = readDay({ ...delhi, date: '2026-11-29', person: bornOn('2023-01-09') })
    // Karka again in November 2026: the Moon's own sign.
    expect(moon[0]).toMatchObject({ tara: null, chandra: { house: 1, bala: 'good' }, houseFromLagna: null })
    expect(dasha).toEqual([])
    expect(matters).toBeNull()
  })

  // Ashlesha begins on the 9th: at noon the Moon is far from it by more than two hours, and in one star.
  test('counts from the star that the Moon kept in the hours of birth', () => {
    const person = { ...bornOn('2023-01-08'), doubtMs: 2 * 3_600_000 }
    expect(readDay({ ...delhi, date: '2026-11-29', person }).moon[0]?.tara).not.toBeNull()
    const wholeDay = readDay({ ...delhi, date: '2026-11-29', person: bornOn('2023-01-08') })
    expect(wholeDay.moon[0]?.tara).toBeNull()
  })

  test('leaves out the Moon where her sign changed in the day of birth', () => {
    const { moon, claims } = readDay({ ...delhi, date: '2026-11-29', person: bornOn('2023-01-10') })
    expect(moon.every(({ tara, chandra }) => tara === null && chandra === null)).toBe(true)
    expect(claims.map(({ rule }) => rule)).not.toContain(DAY_RULES.chandraBala.id)
  })
})

describe('ninety days', () => {
  const person = bornUnder('aquarius', 15)
  const days = Array.from({ length: 90 }, (_, i) =>
    readDay({ ...delhi, date: addDays('2026-11-01', i), person }),
  )

  test('are not all alike: each tone comes', () => {
    expect(new Set(days.map(({ tone }) => tone))).toEqual(new Set(['good', 'mixed', 'careful']))
  })

  test('offer a time to begin that no hard stretch touches, within the day', () => {
    for (const { best, stretches, panchang } of days) {
      expect(best).not.toBeNull()
      expect(best!.endMs - best!.startMs).toBeGreaterThanOrEqual(20 * 60_000)
      expect(best!.startMs).toBeGreaterThanOrEqual(panchang.sunriseMs)
      expect(best!.endMs).toBeLessThanOrEqual(panchang.nextSunriseMs)
      for (const hard of stretches.hard) {
        expect(best!.startMs >= hard.endMs || best!.endMs <= hard.startMs).toBe(true)
      }
    }
  })

  test('make claims with ids of their own, by rules of the tables', () => {
    const rules = new Set([...Object.values(DAY_RULES), ...Object.values(DAY_LIMB_RULES)].map(({ id }) => id))
    for (const { claims, reasons } of days) {
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
      expect(claims.filter(({ rule }) => !(rules as Set<string>).has(rule))).toEqual([])
      expect(claims).toEqual(expect.arrayContaining([...reasons]))
    }
  })

  test('have reasons for their tone', () => {
    for (const { tone, score, reasons } of days) {
      expect(tone).toBe(score >= 3 ? 'good' : score <= -3 ? 'careful' : 'mixed')
      if (tone !== 'mixed') expect(reasons.length).toBeGreaterThan(0)
    }
  })
})

test('no claim of a day names death', () => {
  const persons = (['aries', 'cancer', 'libra', 'capricorn'] as const).map((sign) => bornUnder(sign, 15))
  const said = persons.flatMap((person) =>
    Array.from({ length: 27 }, (_, i) => readDay({ ...delhi, date: addDays('2026-11-01', i), person })),
  )
  for (const { en, hi, hinglish } of said.flatMap(({ claims }) => claims.map(({ evidence }) => evidence))) {
    expect(`${en} ${hi} ${hinglish}`).not.toMatch(/death|naidhan|vadha|mrityu|नैधन|मृत्यु|वध/i)
  }
})

test('of a day that runs, what is over is not offered', () => {
  const person = bornUnder('aquarius', 15)
  const noon = Date.parse('2026-12-05T13:00:00+05:30')
  const whole = readDay({ ...delhi, date: '2026-12-05', person })
  const rest = readDay({ ...delhi, date: '2026-12-05', person, nowMs: noon })
  expect(whole.best?.kind).toBe('abhijit')
  expect(whole.best!.startMs).toBeLessThan(noon)
  expect(rest.best!.startMs).toBeGreaterThanOrEqual(noon)
  expect(rest.avoid!.startMs).toBeGreaterThanOrEqual(noon)
})

test('where the Sun does not rise there is no day to read', () => {
  const murmansk = { latitudeDeg: 68.9678, longitudeDeg: 33.0992, zone: 'Europe/Moscow' }
  const ask = () => readDay({ ...murmansk, date: '2026-12-21', person: bornUnder('aries', 5) })
  expect(ask).toThrow(expect.objectContaining({ code: 'EVENT_NOT_FOUND' }))
})
