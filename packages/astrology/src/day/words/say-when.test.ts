import { describe, expect, test } from '@jest/globals'
import { nameDay, sayDay } from './say-day.ts'
import { sayAt, sayStretch, sayWhen } from './say-when.ts'

const zone = 'Asia/Kolkata'
const at = (clock: string) => Date.parse(`${clock}:00+05:30`)
/** Sunday, 29 November 2026, ten in the morning. */
const morning = { nowMs: at('2026-11-29T10:00'), zone }
const smallHours = { nowMs: at('2026-11-30T00:30'), zone }

describe('a moment', () => {
  test.each([
    ['2026-11-29T05:12', '5:12 early this morning', 'आज भोर में 5 बजकर 12 मिनट'],
    ['2026-11-29T11:59', '11:59 this morning', 'आज सुबह 11 बजकर 59 मिनट'],
    ['2026-11-29T12:05', '12:05 this afternoon', 'आज दोपहर 12 बजकर 5 मिनट'],
    ['2026-11-29T16:30', '4:30 this afternoon', 'आज शाम 4 बजकर 30 मिनट'],
    ['2026-11-29T19:00', '7 this evening', 'आज शाम 7 बजे'],
    ['2026-11-29T23:15', '11:15 tonight', 'आज रात 11 बजकर 15 मिनट'],
    ['2026-11-30T01:47', '1:47 tonight', 'आज रात 1 बजकर 47 मिनट'],
    ['2026-11-30T05:00', '5 early tomorrow morning', 'कल भोर में 5 बजे'],
    ['2026-11-30T08:00', '8 tomorrow morning', 'कल सुबह 8 बजे'],
    ['2026-12-01T00:20', '12:20 tomorrow night', 'कल रात 12 बजकर 20 मिनट'],
    ['2026-12-03T18:00', '6 on Thursday evening', 'गुरुवार की शाम 6 बजे'],
    ['2026-12-20T09:30', '9:30 on the morning of 20 December', '20 दिसंबर की सुबह 9 बजकर 30 मिनट'],
    ['2027-01-03T02:00', '2 on the night of 2 January 2027', '2 जनवरी 2027 की रात 2 बजे'],
    ['2026-11-28T22:00', '10 last night', 'बीते कल रात 10 बजे'],
  ])('%s, asked on Sunday at ten in the morning, is “%s”', (clock, en, hi) => {
    expect(sayWhen(at(clock), morning)).toMatchObject({ en, hi })
  })

  test('in Hinglish is said as in Hindi', () => {
    expect(sayWhen(at('2026-11-30T01:47'), morning).hinglish).toBe('aaj raat 1 bajkar 47 minute')
  })

  test.each([
    ['2026-11-30T01:47', '1:47 tonight'],
    ['2026-11-30T07:00', '7 this morning'],
    ['2026-11-30T22:00', '10 on Monday night'],
    ['2026-12-01T09:00', '9 tomorrow morning'],
  ])('%s, asked after midnight, keeps the running night apart: “%s”', (clock, en) => {
    expect(sayWhen(at(clock), smallHours).en).toBe(en)
  })

  test('at which something happens takes पर in Hindi, except for a whole hour', () => {
    expect(sayAt(at('2026-11-30T06:54'), morning)).toEqual({
      en: '6:54 tomorrow morning',
      hi: 'कल सुबह 6 बजकर 54 मिनट पर',
      hinglish: 'kal subah 6 bajkar 54 minute par',
    })
    expect(sayAt(at('2026-11-30T07:00'), morning).hi).toBe('कल सुबह 7 बजे')
  })

  test('is by the clock of the place: 23:30 in New York', () => {
    const newYork = { nowMs: Date.parse('2026-11-29T15:00:00Z'), zone: 'America/New_York' }
    expect(sayWhen(Date.parse('2026-11-30T04:30:00Z'), newYork).en).toBe('11:30 tonight')
  })
})

describe('a stretch', () => {
  test('within a part of the day names it once', () => {
    const rahuKaal = { startMs: at('2026-11-29T13:57'), endMs: at('2026-11-29T15:34') }
    expect(sayStretch(rahuKaal, morning)).toEqual({
      en: '1:57 to 3:34 this afternoon',
      hi: 'आज दोपहर 1 बजकर 57 मिनट से 3 बजकर 34 मिनट तक',
      hinglish: 'aaj dopahar 1 bajkar 57 minute se 3 bajkar 34 minute tak',
    })
  })

  test('across noon names both parts, and the day once in Hindi', () => {
    const abhijit = { startMs: at('2026-11-29T11:45'), endMs: at('2026-11-29T12:28') }
    expect(sayStretch(abhijit, morning)).toMatchObject({
      en: '11:45 this morning to 12:28 this afternoon',
      hi: 'आज सुबह 11 बजकर 45 मिनट से दोपहर 12 बजकर 28 मिनट तक',
    })
  })

  test('past midnight is still tonight, and past the night it is tomorrow', () => {
    const from = at('2026-11-29T22:00')
    expect(sayStretch({ startMs: from, endMs: at('2026-11-30T01:47') }, morning).en).toBe(
      '10 to 1:47 tonight',
    )
    expect(sayStretch({ startMs: from, endMs: at('2026-11-30T09:00') }, morning)).toMatchObject({
      en: '10 tonight to 9 tomorrow morning',
      hi: 'आज रात 10 बजे से कल सुबह 9 बजे तक',
    })
  })
})

test.each([
  ['2026-11-29', 'today', 'आज'],
  ['2026-11-30', 'tomorrow', 'कल'],
  ['2026-12-03', 'on Thursday', 'गुरुवार को'],
  ['2026-12-06', 'on 6 December', '6 दिसंबर को'],
  ['2027-12-06', 'on 6 December 2027', '6 दिसंबर 2027 को'],
])('%s is said “%s”', (date, en, hi) => {
  expect(sayDay(date, morning)).toMatchObject({ en, hi })
})

test('a day is named with its weekday and date', () => {
  expect(nameDay('2026-12-03', morning)).toMatchObject({ en: 'Thursday, 3 December', hi: 'गुरुवार, 3 दिसंबर' })
})

test.each([
  // Python's datetime: date(1956, 3, 28).strftime('%A') and so on.
  ['1956-03-28', 'Wednesday, 28 March 1956'],
  ['1969-12-31', 'Wednesday, 31 December 1969'],
  ['1970-01-01', 'Thursday, 1 January 1970'],
  ['1900-01-01', 'Monday, 1 January 1900'],
])('a day before 1970 has its weekday: %s', (date, said) => {
  expect(nameDay(date, morning).en).toBe(said)
})
