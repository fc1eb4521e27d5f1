import { describe, expect, test } from '@jest/globals'
import { civilTimeToUtc, type CivilTime } from './civil-time-to-utc.ts'
import { CivilTimeFault } from './civil-time-fault.ts'
import { civilDay } from './zone.ts'

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

  // tz 2026f, file backzone: zones that the default build of tz has merged into another city's.
  test.each([
    ['Reykjavik before 1968', 'Atlantic/Reykjavik', '1965-11-21', '07:50', '1965-11-21T08:50:00.000Z'],
    ['Oslo in the summer of 1960', 'Europe/Oslo', '1960-07-01', '06:00', '1960-07-01T04:00:00.000Z'],
    ['Amsterdam before the war', 'Europe/Amsterdam', '1938-01-01', '12:00', '1938-01-01T11:40:00.000Z'],
    ['Port of Spain in the war', 'America/Port_of_Spain', '1943-01-15', '12:00', '1943-01-15T16:00:00.000Z'],
    ['Freetown in 1935', 'Africa/Freetown', '1935-01-15', '12:00', '1935-01-15T12:40:00.000Z'],
    ['Kampala before 1948', 'Africa/Kampala', '1940-01-15', '12:00', '1940-01-15T09:30:00.000Z'],
    ['Bahrain in 1943', 'Asia/Bahrain', '1943-01-15', '12:00', '1943-01-15T08:30:00.000Z'],
    ['Aruba before 1965', 'America/Aruba', '1960-01-15', '12:00', '1960-01-15T16:30:00.000Z'],
  ])('%s keeps its own clock', (_, zone, date, time, expected) => {
    expect(utc({ zone, date, time })).toBe(expected)
  })

  test('what tz itself doubts is evidence', () => {
    expect(kinds({ zone: 'Africa/Malabo', date: '1950-01-01', time: '12:00' })).toEqual(['zone', 'doubtful'])
    expect(kinds({ zone: 'Asia/Vientiane', date: '1950-01-01', time: '12:00' })).toEqual(['zone', 'doubtful'])
    expect(kinds({ zone: 'Africa/Malabo', date: '1965-01-01', time: '12:00' })).toEqual(['zone'])
    expect(kinds({ zone: 'Europe/Oslo', date: '1950-01-01', time: '12:00' })).toEqual(['zone'])
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

  test('so had the Netherlands from May 1909: Rotterdam in 1920 reads Amsterdam mean time, +0:19:32', () => {
    const rotterdam = { zone: 'Europe/Amsterdam', longitudeDeg: 4.48 }
    expect(utc({ ...rotterdam, date: '1920-01-01', time: '12:00' })).toBe('1920-01-01T11:40:28.000Z')
    // 4.48° of longitude are 17 min 55.2 s.
    expect(utc({ ...rotterdam, date: '1905-01-01', time: '12:00' })).toBe('1905-01-01T11:42:04.800Z')
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

  // Beijing Time with the summer time of 1986 to 1991 (tz, file asia).
  test('Xinjiang: the local clock or that of Beijing', () => {
    const urumqi = { zone: 'Asia/Urumqi', date: '1990-05-15', time: '10:00' }
    const { code, choices } = faultOf(urumqi)
    expect(code).toBe('two-clocks')
    expect(choices.map(({ id, offsetMinutes }) => [id, offsetMinutes])).toEqual([
      ['standard', 360],
      ['beijing-time', 540],
    ])
    expect(utc({ ...urumqi, disambiguation: 'beijing-time' })).toBe('1990-05-15T01:00:00.000Z')
    expect(utc({ ...urumqi, disambiguation: 'standard' })).toBe('1990-05-15T04:00:00.000Z')
    expect(faultOf({ ...urumqi, date: '2020-01-01' }).choices[1]?.offsetMinutes).toBe(480)
    expect(utc({ ...urumqi, date: '1940-01-01' })).toBe('1940-01-01T04:00:00.000Z')
  })

  // The government put summer time off, and gave in on 30 March (tz 2023c).
  test('Lebanon in the last days of March 2023: summer time, or the government’s', () => {
    const beirut = { zone: 'Asia/Beirut', date: '2023-03-27', time: '10:00' }
    expect(faultOf(beirut).choices.map(({ offsetMinutes }) => offsetMinutes)).toEqual([180, 120])
    expect(utc({ ...beirut, date: '2023-03-30' })).toBe('2023-03-30T07:00:00.000Z')
  })

  test('and not a year longer, nor elsewhere', () => {
    expect(utc({ ...mumbai, date: '1955-01-01', time: '12:00' })).toBe('1955-01-01T06:30:00.000Z')
    expect(utc({ ...kolkata, date: '1948-01-01', time: '12:00' })).toBe('1948-01-01T06:30:00.000Z')
    expect(utc({ ...delhi, date: '1947-08-15', time: '12:00' })).toBe('1947-08-15T06:30:00.000Z')
  })
})

describe('days and seconds that only some calendars have', () => {
  // tz: Samoa crossed the date line after 29 December 2011, Kwajalein after 20 August 1993.
  test.each([
    ['Pacific/Apia', '2011-12-30'],
    ['Pacific/Fakaofo', '2011-12-30'],
    ['Pacific/Kwajalein', '1993-08-21'],
  ])('%s skipped %s: a birth of that day is asked for', (zone, date) => {
    expect(faultOf({ zone, date, time: '10:00' }).code).toBe('skipped')
    expect(() => civilDay(date, zone)).toThrow(`There was no ${date} in ${zone}`)
  })

  test('the message names the days on either side', () => {
    expect(() => civilDay('2011-12-30', 'Pacific/Apia')).toThrow('from 2011-12-29 to 2011-12-31')
    expect(() => civilDay('2011-12-31', 'Pacific/Apia')).not.toThrow()
  })

  test('a day that came twice is asked for: Apia had two 4 July 1892', () => {
    expect(
      faultOf({ zone: 'Pacific/Apia', longitudeDeg: -171.7, date: '1892-07-04', time: '10:00' }).code,
    ).toBe('ambiguous')
  })

  test('Samoa counted the days of Asia until then: 12 h 33 min ahead of Greenwich, and not 11 h 27 min behind', () => {
    const apia = { zone: 'Pacific/Apia', longitudeDeg: -171.75, time: '12:00' }
    expect(utc({ ...apia, date: '1892-07-03' })).toBe('1892-07-02T23:27:00.000Z')
    expect(utc({ ...apia, date: '1892-07-06' })).toBe('1892-07-06T23:27:00.000Z')
  })

  test('a leap second that was added is the midnight after it, by any clock (IERS Bulletin C)', () => {
    const india = { zone: 'Asia/Kolkata', date: '1999-01-01', time: '05:29:60' }
    expect(utc(india)).toBe('1999-01-01T00:00:00.000Z')
    expect(utc({ zone: 'UTC', date: '2016-12-31', time: '23:59:60' })).toBe('2017-01-01T00:00:00.000Z')
  })

  test('one that was not is refused with that reason', () => {
    const fault = faultOf({ zone: 'UTC', date: '1999-12-31', time: '23:59:60' })
    expect(fault.code).toBe('time-impossible')
    expect(fault.message).toContain('No leap second was added')
  })

  test('midnight that clocks skip begins the day at the first moment there is: Beirut, 28 March 2021', () => {
    const { startMs, endMs } = civilDay('2021-03-28', 'Asia/Beirut')
    expect(new Date(startMs).toISOString()).toBe('2021-03-27T22:00:00.000Z')
    expect(endMs - startMs).toBe(23 * 3_600_000)
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
