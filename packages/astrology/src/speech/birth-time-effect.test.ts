import { describe, expect, test } from '@jest/globals'
import { AstrologyError } from '../errors.ts'
import { birthTimeEffect } from './birth-time-effect.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** Noon at Greenwich. */
const noon = { utcMs: Date.UTC(2000, 0, 1, 12), longitudeDeg: 0 }

describe('what another minute of birth would change', () => {
  test('nothing, when the facts do not know the time', () => {
    const { oneMinute, unknownTime } = birthTimeEffect(noon, () => ({ lagna: 'aries', total: 3 }))
    expect(oneMinute).toEqual({
      isNone: true,
      changes: [],
      shifts: [],
      labels: { en: 'nothing changes', hi: 'कुछ नहीं बदलता', hinglish: 'kuch nahin badalta' },
    })
    expect(unknownTime.isNone).toBe(true)
  })

  test('a sign that ends three minutes on changes within five minutes, not within one', () => {
    const endsMs = noon.utcMs + 3 * MINUTE_MS
    const effect = birthTimeEffect(noon, (utcMs) => ({ lagna: utcMs < endsMs ? 'aries' : 'taurus' }))
    expect(effect.oneMinute.isNone).toBe(true)
    expect(effect.fiveMinutes.changes).toEqual([
      {
        fact: 'lagna',
        is: 'aries',
        mayBe: ['taurus'],
        labels: {
          en: 'Lagna: Aries may be Taurus',
          hi: 'लग्न: मेष की जगह वृषभ हो सकता है',
          hinglish: 'Lagna: Mesh ki jagah Vrishabh ho sakta hai',
        },
      },
    ])
  })

  test('an instant moves by the most it moves either way, in days', () => {
    const effect = birthTimeEffect(noon, (utcMs) => ({ dashaStartMs: (utcMs - noon.utcMs) * 1000 }))
    // A thousand minutes are 0.7 of a day, five thousand 3.5; half a day a thousandfold is 500.
    expect(effect.oneMinute.shifts).toMatchObject([{ fact: 'dashaStartMs', days: 0.7 }])
    expect(effect.fiveMinutes.shifts).toMatchObject([{ days: 3.5 }])
    expect(effect.unknownTime.shifts).toMatchObject([{ days: 500 }])
  })

  test('an unknown time is looked at through the day of the birth’s own meridian, midnight to midnight', () => {
    const asked: number[] = []
    // 90° east is six hours ahead: its 1 January began on 31 December, 18:00 UTC.
    birthTimeEffect({ ...noon, longitudeDeg: 90 }, (utcMs) => {
      asked.push(utcMs)
      return {}
    })
    const hours = asked.slice(5)
    expect(hours[0]).toBe(Date.UTC(1999, 11, 31, 18))
    expect((hours.at(-1) ?? 0) - (hours[0] ?? 0)).toBe(DAY_MS)
  })

  test('a minute that cannot be read says nothing, and any other failure is not hidden', () => {
    const outside = () => new AstrologyError('YEAR_OUT_OF_RANGE', 'outside')
    const readUntil = (error: () => Error) =>
      birthTimeEffect(noon, (utcMs) => {
        if (utcMs > noon.utcMs) throw error()
        return { lagna: 'aries' }
      })
    expect(readUntil(outside).fiveMinutes.isNone).toBe(true)
    expect(() => readUntil(() => new TypeError('a bug'))).toThrow('a bug')
  })
})
