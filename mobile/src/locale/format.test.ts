import { describe, expect, test } from '@jest/globals'
import { formatSpan, formatTimeAt } from './format.ts'

const zone = 'Asia/Kolkata'

describe('dates by the calendar of a zone', () => {
  // India is 5:30 ahead of UTC.
  test('begin at midnight there', () => {
    expect(formatSpan({ from: '2027-03-11T18:30:00Z', until: '2028-05-04T18:29:00Z' }, zone, 'en')).toBe(
      '12 Mar 2027 – 4 May 2028',
    )
  })

  test('are one when a span begins and ends on it', () => {
    expect(
      formatSpan({ from: '2027-03-11T18:30:00Z', until: '2027-03-12T18:29:00Z' }, zone, 'hinglish'),
    ).toBe('12 Mar 2027')
  })
})

describe('a time of a day', () => {
  test('names the weekday after midnight', () => {
    const at = (instant: string) => formatTimeAt(instant, '2026-11-29', zone, 'en')
    // 29 November 2026 is a Sunday.
    expect(at('2026-11-29T01:13:00Z')).toMatch(/^6:43.am$/)
    expect(at('2026-11-29T20:17:00Z')).toMatch(/^Mon, 1:47.am$/)
  })
})
