import { describe, expect, test } from '@jest/globals'
import {
  Body,
  EclipticGeoMoon,
  MakeTime,
  Observer,
  SearchRiseSet,
  SetDeltaTFunction,
  SunPosition,
} from 'astronomy-engine'
import { deltaTSeconds } from '../ephemeris/time-scales.ts'
import { AstrologyError } from '../errors.ts'
import { CivilTimeFault } from '../time-place/index.ts'
import { computePanchang } from './compute-panchang.ts'
import { addDays } from './festivals/day-book.ts'
import { festivals } from './festivals/festivals.ts'

const delhi = { latitudeDeg: 28.6139, longitudeDeg: 77.209, zone: 'Asia/Kolkata' }
const chennai = { latitudeDeg: 13.0878, longitudeDeg: 80.2785, zone: 'Asia/Kolkata' }

/** The clock in India, hh:mm:ss. */
const ist = (utcMs: number) => new Date(utcMs + 5.5 * 3_600_000).toISOString().slice(11, 19)
const secondsApart = (utcMs: number, iso: string) => Math.abs(utcMs - Date.parse(iso)) / 1000

describe('sunrise', () => {
  test('is the one Drik Panchang prints for Delhi on 2026-04-16: 05:55, set 18:47', () => {
    const { sunriseMs, sunsetMs } = computePanchang({ ...delhi, date: '2026-04-16' })
    expect(secondsApart(sunriseMs, '2026-04-16T05:55:00+05:30')).toBeLessThan(30)
    expect(secondsApart(sunsetMs, '2026-04-16T18:47:00+05:30')).toBeLessThan(30)
  })

  test('in both conventions is Swiss Ephemeris’s for Chennai on 2024-07-17', () => {
    const limb = computePanchang({ ...chennai, date: '2024-07-17' })
    const centre = computePanchang({ ...chennai, date: '2024-07-17', conventions: { sunrise: 'hindu' } })
    expect(secondsApart(limb.sunriseMs, '2024-07-17T05:50:49+05:30')).toBeLessThan(3)
    expect(secondsApart(centre.sunriseMs, '2024-07-17T05:54:27+05:30')).toBeLessThan(3)
  })

  // astronomy-engine 2.1.19 has 34′ of refraction too; near the horizon's edge its 4″ of the Moon are most of a minute.
  test('and moonrise are astronomy-engine’s, from Sydney to beyond the polar circle', () => {
    SetDeltaTFunction((days) => deltaTSeconds(days + 2_451_545))
    const places = [
      { latitudeDeg: 59.91, longitudeDeg: 10.75, zone: '+01:00' },
      { latitudeDeg: -33.87, longitudeDeg: 151.21, zone: '+10:00' },
      { latitudeDeg: 37.77, longitudeDeg: -122.42, zone: '-08:00' },
      { latitudeDeg: 63.18, longitudeDeg: 14.64, zone: '+01:00' },
      { latitudeDeg: 68.97, longitudeDeg: 33.09, zone: '+03:00' },
    ]
    for (let i = 0; i < 100; i++) {
      const { zone, ...place } = places[i % places.length]!
      // March and September, when the Sun rises everywhere.
      const date = new Date(Date.UTC(1950 + i / 2, (i % 2) * 6 + 2, 1 + (i % 28))).toISOString().slice(0, 10)
      const panchang = computePanchang({ ...place, zone, date })
      const fromMs = Date.parse(`${date}T00:00:00${zone}`)
      const theirs = (body: Body, direction: 1 | -1) => {
        const observer = new Observer(place.latitudeDeg, place.longitudeDeg, 0)
        return SearchRiseSet(body, observer, direction, MakeTime(new Date(fromMs)), 1)?.date.getTime() ?? null
      }
      const pairs: [number | null, number | null][] = [
        [panchang.sunriseMs, theirs(Body.Sun, 1)],
        [panchang.moonriseMs, theirs(Body.Moon, 1)],
        [panchang.moonsetMs, theirs(Body.Moon, -1)],
      ]
      for (const [ours, expected] of pairs) {
        if (expected === null) expect(ours).toBeNull()
        else expect(Math.abs((ours ?? 0) - expected)).toBeLessThan(60_000)
      }
    }
  })

  // Swiss Ephemeris 2.10.03, whose refraction is half an arcminute less: the Moon sinks for 40 minutes only.
  test('a Moon that sets for less than an hour does both: Ostersund, 9 June 2024', () => {
    const ostersund = { latitudeDeg: 63.1792, longitudeDeg: 14.6357, zone: 'Europe/Stockholm' }
    const { moonsetMs, moonriseMs } = computePanchang({ ...ostersund, date: '2024-06-09' })
    expect(secondsApart(moonsetMs!, '2024-06-09T03:04:57+02:00')).toBeLessThan(60)
    expect(secondsApart(moonriseMs!, '2024-06-09T03:44:02+02:00')).toBeLessThan(60)
  })

  test('a day that the place skipped is refused with that reason', () => {
    const apia = { latitudeDeg: -13.83, longitudeDeg: -171.77, zone: 'Pacific/Apia' }
    expect(() => computePanchang({ ...apia, date: '2011-12-30' })).toThrow('There was no 2011-12-30')
    expect(computePanchang({ ...apia, date: '2011-12-31' }).vara.label.en).toBe('Saturday')
  })

  test('that does not come is refused, and so is what is no date or zone', () => {
    const tromso = { latitudeDeg: 69.65, longitudeDeg: 18.96, zone: 'Europe/Oslo' }
    expect(() => computePanchang({ ...tromso, date: '2024-12-21' })).toThrow(AstrologyError)
    const longyearbyen = { latitudeDeg: 78.22, longitudeDeg: 15.65, zone: 'Europe/Oslo' }
    for (const polar of [
      { ...tromso, date: '2024-06-21' },
      { ...longyearbyen, date: '2024-06-21' },
    ]) {
      expect(() => computePanchang(polar)).toThrow(expect.objectContaining({ code: 'EVENT_NOT_FOUND' }))
    }
    expect(() => computePanchang({ ...delhi, date: '2024-02-30' })).toThrow(CivilTimeFault)
    expect(() => computePanchang({ ...delhi, date: '1799-12-31' })).toThrow('1800 to 2100')
    expect(() => computePanchang({ ...delhi, date: '2101-01-01' })).toThrow('1800 to 2100')
    expect(() => computePanchang({ ...delhi, zone: 'India', date: '2024-02-20' })).toThrow(CivilTimeFault)
  })
})

test('the first and the last day of the tables have a whole panchang', () => {
  for (const date of ['1800-01-01', '2100-12-31']) {
    const { masa, tithis, moonriseMs } = computePanchang({ ...delhi, date })
    expect(masa.amanta.label.en).toMatch(/^(Margashirsha|Pausha)$/)
    expect(tithis[0]!.endMs).toBeGreaterThan(tithis[0]!.startMs)
    expect(moonriseMs).not.toBeNaN()
  }
})

describe('the limbs', () => {
  // astronomy-engine 2.1.19, the apparent Sun and Moon: its Moon is within 4″ and its Delta-T some seconds off.
  test('tithis end at the multiples of 12° another engine sees, 1960 to 2015', () => {
    for (let i = 0; i < 60; i++) {
      const date = new Date(Date.UTC(1960, 0, 1 + i * 341)).toISOString().slice(0, 10)
      const [tithi] = computePanchang({ ...delhi, date }).tithis
      const end = new Date(tithi!.endMs)
      const elongationDeg = EclipticGeoMoon(end).lon - SunPosition(end).elon
      const offDeg = ((elongationDeg - tithi!.tithi * 12 + 540) % 360) - 180
      expect(Math.abs(offDeg * 3600)).toBeLessThan(5)
    }
  })

  // New Moons of the Astronomical Almanac: 2024-11-01 12:47 UT, 2025-10-21 12:25 UT.
  test.each([
    ['2024-11-01', '2024-11-01T12:47:00Z'],
    ['2025-10-21', '2025-10-21T12:25:00Z'],
  ])('Amavasya of %s ends with the new Moon', (date, newMoon) => {
    const [tithi] = computePanchang({ ...delhi, date }).tithis
    expect(tithi?.label.en).toBe('Amavasya')
    expect(secondsApart(tithi!.endMs, newMoon)).toBeLessThan(31)
  })

  test('follow one another without a gap and fill the day', () => {
    const { tithis, nakshatras, yogas, karanas, sunriseMs, nextSunriseMs } = computePanchang({
      ...delhi,
      date: '2025-01-14',
    })
    for (const limbs of [tithis, nakshatras, yogas, karanas]) {
      expect(limbs[0]!.startMs).toBeLessThanOrEqual(sunriseMs)
      expect(limbs.at(-1)!.endMs).toBeGreaterThan(nextSunriseMs)
      limbs.slice(1).forEach((limb, i) => expect(limb.startMs).toBe(limbs[i]!.endMs))
    }
  })

  test('of Diwali 2024 in Delhi', () => {
    const { vara, tithis, nakshatras, karanas, moonSignIndex } = computePanchang({
      ...delhi,
      date: '2024-10-31',
    })
    expect(vara.label.hi).toBe('गुरुवार')
    expect(tithis.map((tithi) => tithi.label.en)).toEqual(['Chaturdashi', 'Amavasya'])
    expect(nakshatras.map((nakshatra) => nakshatra.label.en)).toEqual(['Chitra', 'Swati'])
    expect(karanas.map((karana) => karana.label.en)).toEqual(['Shakuni', 'Chatushpada', 'Naga'])
    expect(moonSignIndex).toBe(5)
  })
})

describe('the calendar', () => {
  const masaOf = (date: string) => {
    const { masa } = computePanchang({ ...delhi, date })
    return `${masa.isAdhika ? 'Adhika ' : ''}${masa.amanta.label.en}, ${masa.purnimanta.label.en}`
  }

  // Rashtriya Panchang: the added months of 2023 and 2026, first and last days; the halves around them.
  test.each([
    ['2023-07-17', 'Ashadha, Shravana'],
    ['2023-07-18', 'Adhika Shravana, Shravana'],
    ['2023-08-16', 'Adhika Shravana, Shravana'],
    ['2023-08-17', 'Shravana, Shravana'],
    ['2023-09-01', 'Shravana, Bhadrapada'],
    ['2026-05-16', 'Vaishakha, Jyeshtha'],
    ['2026-05-17', 'Adhika Jyeshtha, Jyeshtha'],
    ['2026-06-15', 'Adhika Jyeshtha, Jyeshtha'],
    ['2026-06-16', 'Jyeshtha, Jyeshtha'],
  ])('%s is %s', (date, masa) => {
    expect(masaOf(date)).toBe(masa)
  })

  test('Magha was lost in the winter of 1982-83, between two added months', () => {
    expect(computePanchang({ ...delhi, date: '1983-01-20' }).masa.kshaya?.label.en).toBe('Magha')
    expect(masaOf('1982-10-01')).toBe('Adhika Ashwina, Ashwina')
    expect(masaOf('1983-02-20')).toBe('Adhika Phalguna, Phalguna')
  })

  test('the year changes with Chaitra’s bright half: 2024-04-09 began Vikram 2081, Shaka 1946', () => {
    expect(computePanchang({ ...delhi, date: '2024-04-08' }).samvat).toEqual({ vikram: 2080, shaka: 1945 })
    expect(computePanchang({ ...delhi, date: '2024-04-09' }).samvat).toEqual({ vikram: 2081, shaka: 1946 })
    expect(computePanchang({ ...delhi, date: '2025-03-30' }).samvat).toEqual({ vikram: 2082, shaka: 1947 })
  })

  // Ugadi of these years: the first two are ordinary. In 1964 and 2029 an added Chaitra comes before, in 2026 the first
  // tithi sees no sunrise. timeanddate.com, by the PyPI package holidays: 2008, 2026 and 2029.
  test.each([
    ['2024-04-09', 1946],
    ['2008-04-07', 1930],
    ['1964-04-13', 1886],
    ['2026-03-19', 1948],
    ['2029-04-14', 1951],
  ])('the year turns once, on Ugadi: %s began Shaka %d', (date, shaka) => {
    const shakaOn = (each: string) => computePanchang({ ...delhi, date: each }).samvat.shaka
    const ugadi = festivals({ ...delhi, year: Number(date.slice(0, 4)) }).find(({ id }) => id === 'ugadi')
    expect(ugadi?.date).toBe(date)
    expect([addDays(date, -20), addDays(date, -1)].map(shakaOn)).toEqual([shaka - 1, shaka - 1])
    expect([date, addDays(date, 20)].map(shakaOn)).toEqual([shaka, shaka])
  })

  test('the Sun turns north with Makara', () => {
    expect(computePanchang({ ...delhi, date: '2025-01-13' }).ayana.id).toBe('dakshinayana')
    expect(computePanchang({ ...delhi, date: '2025-01-15' }).ayana.id).toBe('uttarayana')
  })
})

describe('the parts of the day', () => {
  /** Delhi, Thursday 2026-04-16: daylight 05:54:58 to 18:47:25 is 46,347 s; an eighth is 5,793 s. */
  const { periods, choghadiyas, horas } = computePanchang({ ...delhi, date: '2026-04-16' })

  test('Rahu Kaal of a Thursday is the sixth eighth of daylight', () => {
    expect(ist(periods.rahuKaal.startMs)).toBe('13:57:45')
    expect(ist(periods.rahuKaal.endMs)).toBe('15:34:18')
  })

  test('Abhijit is about noon, and not on Wednesdays', () => {
    expect(ist(periods.abhijit!.startMs)).toBe('11:55:27')
    expect(computePanchang({ ...delhi, date: '2026-04-15' }).periods.abhijit).toBeNull()
  })

  test('choghadiyas of a Thursday begin with Shubh, those of its night with Amrit', () => {
    expect(choghadiyas.day.map(({ id }) => id).join(' ')).toBe('shubh rog udveg chal labh amrit kaal shubh')
    expect(choghadiyas.night.map(({ id }) => id).join(' ')).toBe('amrit chal rog kaal labh udveg shubh amrit')
  })

  test('the twenty-fifth hora would be the next weekday’s lord', () => {
    expect(horas.map(({ lord }) => lord).slice(0, 7)).toEqual([
      'jupiter',
      'mars',
      'sun',
      'venus',
      'mercury',
      'moon',
      'saturn',
    ])
    expect(horas[23]?.lord).toBe('sun')
    expect(computePanchang({ ...delhi, date: '2026-04-17' }).horas[0]?.lord).toBe('venus')
  })
})
