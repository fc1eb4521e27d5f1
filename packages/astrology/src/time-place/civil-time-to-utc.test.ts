import { describe, expect, test } from '@jest/globals'
import { civilTimeToUtc, type CivilTime } from './civil-time-to-utc.ts'
import { CivilTimeFault } from './civil-time-fault.ts'

const utc = (civil: CivilTime) => new Date(civilTimeToUtc(civil).utcMs).toISOString()
const kinds = (civil: CivilTime) => civilTimeToUtc(civil).evidence.map((reason) => reason.kind)

const faultOf = (civil: CivilTime): CivilTimeFault => {
  try {
    civilTimeToUtc(civil)
  } catch (fault) {
    if (fault instanceof CivilTimeFault) return fault
    throw fault
  }
  throw new Error('no fault')
}

const mumbai = { zone: 'Asia/Kolkata', latitudeDeg: 19.07, longitudeDeg: 72.88 }
const kolkata = { zone: 'Asia/Kolkata', latitudeDeg: 22.56, longitudeDeg: 88.36 }
const delhi = { zone: 'Asia/Kolkata', latitudeDeg: 28.65, longitudeDeg: 77.23 }

/** Offsets: IANA tz database 2025c, file asia and europe. */
describe('the offset of a birth is the one the clocks had then', () => {
  test.each([
    ['India today', { ...delhi, date: '1990-05-15', time: '10:30' }, '1990-05-15T05:00:00.000Z'],
    ['first war time', { ...delhi, date: '1942-01-10', time: '12:00' }, '1942-01-10T05:30:00.000Z'],
    ['the summer between', { ...delhi, date: '1942-06-10', time: '12:00' }, '1942-06-10T06:30:00.000Z'],
    ['second war time', { ...delhi, date: '1944-06-10', time: '12:00' }, '1944-06-10T05:30:00.000Z'],
    [
      'Kathmandu until 1986',
      { zone: 'Asia/Kathmandu', date: '1985-12-31', time: '12:00' },
      '1985-12-31T06:30:00.000Z',
    ],
    [
      'Kathmandu since',
      { zone: 'Asia/Kathmandu', date: '1986-01-02', time: '12:00' },
      '1986-01-02T06:15:00.000Z',
    ],
    [
      'London in summer',
      { zone: 'Europe/London', date: '2020-07-01', time: '12:00' },
      '2020-07-01T11:00:00.000Z',
    ],
  ])('%s', (_, civil, expected) => {
    expect(utc(civil)).toBe(expected)
  })

  test('war and summer time are told', () => {
    expect(kinds({ ...delhi, date: '1944-06-10', time: '12:00' })).toEqual(['war-time'])
    expect(kinds({ zone: 'Europe/London', date: '2020-07-01', time: '12:00' })).toEqual(['summer-time'])
    expect(kinds({ zone: 'Australia/Sydney', date: '2020-01-01', time: '12:00' })).toEqual(['summer-time'])
  })
})

describe('before standard time the birth longitude is the clock', () => {
  // Einstein: Ulm, 48°24' N 10°00' E, 1879-03-14 11:30 LMT = 10:50 UT (Astro-Databank).
  test('Einstein in Ulm is 40 minutes ahead of Greenwich, not the 53 of Berlin', () => {
    expect(utc({ zone: 'Europe/Berlin', longitudeDeg: 10, date: '1879-03-14', time: '11:30' })).toBe(
      '1879-03-14T10:50:00.000Z',
    )
  })

  test('Varanasi in 1900: 83° east is 5 h 32 min, not the Madras time of the railways', () => {
    const birth = { zone: 'Asia/Kolkata', longitudeDeg: 83, date: '1900-01-01', time: '12:00' }
    expect(utc(birth)).toBe('1900-01-01T06:28:00.000Z')
    expect(kinds(birth)).toEqual(['local-mean-time'])
  })

  test('France had one clock from 1891: Nice in 1900 reads Paris mean time, +0:09:21', () => {
    expect(utc({ zone: 'Europe/Paris', longitudeDeg: 7.27, date: '1900-01-01', time: '12:00' })).toBe(
      '1900-01-01T11:50:39.000Z',
    )
  })

  test('without the longitude it is not guessed', () => {
    expect(faultOf({ zone: 'Asia/Kolkata', date: '1900-01-01', time: '12:00' }).code).toBe(
      'longitude-missing',
    )
  })
})

describe('a time that may mean two instants is asked for', () => {
  const ambiguous = { ...delhi, date: '1945-10-14', time: '23:30' }
  const skipped = { ...delhi, date: '1942-09-01', time: '00:30' }

  test('the hour repeated at the end of war time', () => {
    const { code, choices } = faultOf(ambiguous)
    expect(code).toBe('ambiguous')
    expect(choices.map(({ id, utcMs }) => [id, new Date(utcMs).toISOString()])).toEqual([
      ['earlier', '1945-10-14T17:00:00.000Z'],
      ['later', '1945-10-14T18:00:00.000Z'],
    ])
  })

  test('the hour that never was at its beginning', () => {
    const { code, choices } = faultOf(skipped)
    expect(code).toBe('skipped')
    expect(choices.map(({ id, utcMs }) => [id, new Date(utcMs).toISOString()])).toEqual([
      ['earlier', '1942-08-31T18:00:00.000Z'],
      ['later', '1942-08-31T19:00:00.000Z'],
    ])
  })

  test('the answer is taken and remembered as evidence', () => {
    expect(utc({ ...ambiguous, disambiguation: 'later' })).toBe('1945-10-14T18:00:00.000Z')
    expect(kinds({ ...ambiguous, disambiguation: 'later' })).toEqual(['zone', 'chosen'])
    expect(faultOf({ ...ambiguous, disambiguation: 'whatever' }).code).toBe('ambiguous')
  })

  test.each([
    ['Bombay Time to 1955', mumbai, '1954-12-31', 'bombay-time', '1954-12-31T07:09:00.000Z'],
    ['Calcutta Time to 1948', kolkata, '1947-08-15', 'calcutta-time', '1947-08-15T06:06:40.000Z'],
  ])('%s: standard time or the city’s own', (_, place, date, disambiguation, expected) => {
    const { code, choices } = faultOf({ ...place, date, time: '12:00' })
    expect(code).toBe('two-clocks')
    expect(choices.map(({ id }) => id)).toEqual(['standard', disambiguation])
    expect(utc({ ...place, date, time: '12:00', disambiguation })).toBe(expected)
  })

  test('and not a year longer, nor elsewhere', () => {
    expect(utc({ ...mumbai, date: '1955-01-01', time: '12:00' })).toBe('1955-01-01T06:30:00.000Z')
    expect(utc({ ...kolkata, date: '1948-01-01', time: '12:00' })).toBe('1948-01-01T06:30:00.000Z')
    expect(utc({ ...delhi, date: '1947-08-15', time: '12:00' })).toBe('1947-08-15T06:30:00.000Z')
  })
})

describe('what cannot be is refused', () => {
  const noon = { zone: 'Asia/Kolkata', date: '1990-05-15', time: '12:00' }
  test.each([
    [{ ...noon, zone: 'Asia/Nowhere' }, 'zone-unknown'],
    [{ ...noon, zone: '' }, 'zone-unknown'],
    [{ ...noon, date: '1990-02-30' }, 'date-impossible'],
    [{ ...noon, date: '1900-02-29' }, 'date-impossible'],
    [{ ...noon, date: '15-05-1990' }, 'date-impossible'],
    [{ ...noon, date: '1602-05-01' }, 'date-impossible'],
    [{ ...noon, date: '2101-01-01' }, 'date-impossible'],
    [{ ...noon, date: '' }, 'date-impossible'],
    [{ ...noon, time: '24:00' }, 'time-impossible'],
    [{ ...noon, time: '9:30' }, 'time-impossible'],
  ])('%j', (civil, code) => {
    expect(faultOf(civil).code).toBe(code)
  })
})
