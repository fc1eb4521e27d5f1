import { describe, expect, test } from '@jest/globals'
import { placeOnLine, yearMarks } from './time-line.ts'

const at = (date: string) => `${date}T00:00:00Z`
/** 400 days. */
const line = { from: at('2027-01-01'), until: at('2028-02-05') }

describe('a line of time', () => {
  test('places a span by its share of the days', () => {
    expect(placeOnLine({ from: at('2027-04-11'), until: at('2027-07-20') }, line)).toEqual({
      startPercent: 25,
      lengthPercent: 25,
    })
  })

  test('cuts what lies outside, and keeps a short span visible inside the line', () => {
    expect(placeOnLine({ from: at('2020-01-01'), until: at('2030-01-01') }, line)).toEqual({
      startPercent: 0,
      lengthPercent: 100,
    })
    const last = placeOnLine({ from: at('2028-02-05'), until: at('2028-02-05') }, line)
    expect(last.startPercent + last.lengthPercent).toBe(100)
    expect(last.lengthPercent).toBeGreaterThan(1)
  })

  test('marks each year of a short line, and some years of a long one', () => {
    expect(yearMarks({ from: at('2026-11-29'), until: at('2029-11-29') }).map(({ year }) => year)).toEqual([
      2027, 2028, 2029,
    ])
    expect(yearMarks({ from: at('1990-05-15'), until: at('2110-05-15') }).map(({ year }) => year)).toEqual([
      1991, 2011, 2031, 2051, 2071, 2091,
    ])
  })

  test('has no mark within one year', () => {
    expect(yearMarks({ from: at('2027-02-01'), until: at('2027-11-01') })).toEqual([])
  })
})
