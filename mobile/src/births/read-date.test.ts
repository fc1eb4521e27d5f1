import { describe, expect, test } from '@jest/globals'
import { readDate, todayOf } from './read-date.ts'
import { readTime } from './read-time.ts'

const today = '2026-11-29'

describe('a typed date of birth', () => {
  test.each([
    '1990-05-15',
    '1990-5-15',
    '15/05/1990',
    '15-5-1990',
    ' 15.05.1990 ',
    '05/15/1990',
    '15 May 1990',
    '15th may, 1990',
    'May 15, 1990',
    '1990 May 15',
    '१५/०५/१९९०',
    '१५ मई १९९०',
  ])('%s is the fifteenth of May 1990', (typed) => {
    expect(readDate(typed, today)).toEqual({ date: '1990-05-15' })
  })

  test('in figures is day before month, as India writes it', () => {
    expect(readDate('03/04/1990', today)).toEqual({ date: '1990-04-03' })
  })

  test.each([
    ['', 'missing'],
    ['yesterday', 'unreadable'],
    ['15/1990', 'unreadable'],
    ['15/05/90', 'yearShort'],
    ['30/02/1990', 'impossible'],
    ['29/02/1900', 'impossible'],
    ['45/45/1990', 'impossible'],
    ['31/12/1899', 'early'],
    ['30/11/2026', 'future'],
  ])('%j has the problem %s', (typed, problem) => {
    expect(readDate(typed, today)).toEqual({ problem })
  })

  test('may be the first one of the tables, a leap day, or today', () => {
    expect(readDate('1/1/1900', today)).toEqual({ date: '1900-01-01' })
    expect(readDate('29/2/2000', today)).toEqual({ date: '2000-02-29' })
    expect(readDate('29/11/2026', today)).toEqual({ date: today })
    expect(todayOf(new Date(2026, 10, 9, 23, 59))).toBe('2026-11-09')
  })
})

describe('a typed time of birth', () => {
  test.each([
    ['9:05', '09:05'],
    ['09:05', '09:05'],
    ['22:05', '22:05'],
    ['2205', '22:05'],
    ['10:30 PM', '22:30'],
    ['10.30pm', '22:30'],
    ['10:30 p.m.', '22:30'],
    ['9 am', '09:00'],
    ['12:15 am', '00:15'],
    ['12 pm', '12:00'],
    ['10:30:45', '10:30'],
    ['१०:३०', '10:30'],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toEqual({ time })
  })

  test.each([
    ['', 'missing'],
    ['morning', 'unreadable'],
    ['9', 'unreadable'],
    ['24:00', 'impossible'],
    ['10:60', 'impossible'],
    ['13:00 pm', 'impossible'],
    ['0:30 am', 'impossible'],
  ])('%j has the problem %s', (typed, problem) => {
    expect(readTime(typed)).toEqual({ problem })
  })
})
