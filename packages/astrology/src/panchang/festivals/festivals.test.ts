import { describe, expect, test } from '@jest/globals'
import { festivals, festivalsOfYear } from './festivals.ts'
import { GAZETTED } from './reference/gazetted-holidays.ts'
import { datesOfYears, faultsOfOnceAYear, yearsNotOnce } from './reference/once-a-year.ts'
import { PUBLISHED } from './reference/published-dates.ts'
import { festivalRows } from './rows/index.ts'

const delhi = { latitudeDeg: 28.6139, longitudeDeg: 77.209, zone: 'Asia/Kolkata' }
const mumbai = { latitudeDeg: 19.07, longitudeDeg: 72.88, zone: 'Asia/Kolkata' }
const thiruvananthapuram = { latitudeDeg: 8.5241, longitudeDeg: 76.9366, zone: 'Asia/Kolkata' }
const sanFrancisco = { latitudeDeg: 37.77, longitudeDeg: -122.42, zone: 'America/Los_Angeles' }

const datesAt = (year: number, place: typeof delhi) =>
  Object.fromEntries(festivals({ ...place, year }).map(({ id, date }) => [id, date.slice(5)]))

const delhiYears = new Map<number, ReturnType<typeof datesAt>>()
const datesIn = (year: number) => {
  const known = delhiYears.get(year) ?? datesAt(year, delhi)
  delhiYears.set(year, known)
  return known
}

describe('the gazetted holidays of the Government of India', () => {
  test.each(GAZETTED)('are found in %d', (year, expected) => {
    expect(datesIn(year)).toMatchObject(expected)
  })
})

describe('the dates that almanacs print for 2001 to 2035', () => {
  test.each(Object.entries(PUBLISHED))('are found for %s', (id, { dates, not }) => {
    const years = dates
      .trim()
      .split(/\s+/)
      .map((date, i) => [2001 + i, date] as const)
      .filter(([year]) => !(year in not))
    expect(years.map(([year]) => datesIn(year)[id])).toEqual(years.map(([, date]) => date))
  })
})

describe('every festival comes once in each lunar or solar year', () => {
  // The months lost in 1822, 1963 and 1983, Onam without a sunrise in 2006 and 2031, an added Chaitra in 2029.
  // `check:festivals` asks the same of 1801 to 2099.
  test.each([
    [1821, 1824],
    [1962, 1965],
    [1982, 1984],
    [2005, 2008],
    [2028, 2032],
  ])('from %d to %d', (from, to) => {
    expect(faultsOfOnceAYear(datesOfYears(delhi, from, to), from, to)).toEqual([])
  })

  test('so Sakat Chauth falls twice in 1822 and never in 1823', () => {
    expect(yearsNotOnce(datesOfYears(delhi, 1822, 1823), 1822, 1823)).toEqual([
      'sakat-chauth 1822 2',
      'sakat-chauth 1823 0',
    ])
  })
})

test('a festival that is asked for by its id has the date that it has among all', () => {
  const all = festivals({ ...delhi, year: 2026 })
  for (const id of ['diwali', 'holi', 'dev-uthani-ekadashi', 'makar-sankranti', 'onam']) {
    expect(festivals({ ...delhi, year: 2026, id })).toEqual(all.filter((each) => each.id === id))
  }
})

test('the holidays of every list are among more than forty festivals', () => {
  expect(festivalRows.length).toBeGreaterThanOrEqual(40)
  // Restricted holidays of the same circulars, and Drik Panchang for Chhath and Onam.
  expect(datesIn(2015)).toMatchObject({
    'raksha-bandhan': '08-29',
    'ganesh-chaturthi': '09-17',
    onam: '08-28',
  })
  expect(datesIn(2018)).toMatchObject({ 'ganesh-chaturthi': '09-13', onam: '08-25', chhath: '11-13' })
  expect(datesIn(2019)).toMatchObject({
    'vasant-panchami': '02-10',
    'raksha-bandhan': '08-15',
    onam: '09-11',
  })
  expect(datesIn(2020)).toMatchObject({
    'vasant-panchami': '01-29',
    'raksha-bandhan': '08-03',
    onam: '08-31',
  })
})

describe('days that the rule of their text decides', () => {
  // Press of the day. Pratipada begins on the 15th and ends half a muhurta after sunrise on the 16th.
  test('Govardhan Puja 2020 is the day of Amavasya, as Pratipada lasts less than nine muhurtas', () => {
    expect(datesIn(2020)).toMatchObject({ 'govardhan-puja': '11-15' })
    expect(datesIn(2023)).toMatchObject({ 'govardhan-puja': '11-14' })
  })

  test('Nag Panchami 2013 is the first of two days that have little of Panchami', () => {
    expect(datesIn(2013)).toMatchObject({ 'nag-panchami': '08-11' })
  })

  // Press of 2022; the tithi runs four hours of the forenoon of the 9th and two of the 10th.
  test('Ganga Dussehra 2022 is the day with the longer forenoon of Dashami', () => {
    expect(datesIn(2022)).toMatchObject({ 'ganga-dussehra': '06-09' })
  })

  // timeanddate.com, by the PyPI package holidays: sunrise in Mumbai is thirteen minutes after the end of Pratipada.
  test('Gudi Padwa 2008 is a day earlier in Mumbai than in Delhi', () => {
    expect(datesAt(2008, mumbai)).toMatchObject({ ugadi: '04-06' })
    expect(datesIn(2008)).toMatchObject({ ugadi: '04-07', 'chaitra-navratri': '04-06' })
  })

  // timeanddate.com, by the PyPI package holidays. In 2006 and 2031 Shravana holds no sunrise; in 2005, 2013, 2016 and
  // 2024 Chingam has it twice; in 2021 a second one begins in Chingam, and its day is the first of Kanni.
  test.each([
    [2005, '09-15'],
    [2006, '09-05'],
    [2013, '09-16'],
    [2016, '09-14'],
    [2021, '08-21'],
    [2024, '09-15'],
    [2031, '08-30'],
  ])('Onam %d is the last Shravana of Chingam, sunrise or not: %s', (year, date) => {
    expect(datesAt(year, thiruvananthapuram)).toMatchObject({ onam: date })
  })
})

describe('days that need their rule, as Drik Panchang prints them for Delhi', () => {
  test('Makar Sankranti waits for the morning when the Sun enters Makara after sunset', () => {
    expect(datesIn(2023)).toMatchObject({ lohri: '01-14', 'makar-sankranti': '01-15' })
    expect(datesIn(2025)).toMatchObject({ lohri: '01-13', 'makar-sankranti': '01-14' })
  })

  test('Holika is burnt a day later when Purnima is long: 2026, not 2025', () => {
    expect(datesIn(2025)).toMatchObject({ 'holika-dahan': '03-13' })
    expect(datesIn(2026)).toMatchObject({ 'holika-dahan': '03-03' })
  })

  test('Raksha Bandhan is the day before when Purnima ends within three muhurtas of sunrise: 2023', () => {
    expect(datesIn(2023)).toMatchObject({ 'raksha-bandhan': '08-30' })
    expect(datesIn(2025)).toMatchObject({ 'raksha-bandhan': '08-09' })
  })

  test('a tithi that sees no sunrise is kept all the same: Navratri of 2026', () => {
    expect(datesIn(2026)).toMatchObject({ 'chaitra-navratri': '03-19' })
  })

  test('Karwa Chauth, Dhanteras, Chhath, Onam, Nirjala and Dev Uthani Ekadashi', () => {
    expect(datesIn(2024)).toMatchObject({
      'karwa-chauth': '10-20',
      dhanteras: '10-29',
      chhath: '11-07',
      onam: '09-15',
      'nirjala-ekadashi': '06-18',
    })
    expect(datesIn(2025)).toMatchObject({
      'karwa-chauth': '10-10',
      dhanteras: '10-18',
      chhath: '10-27',
      onam: '09-05',
      'dev-uthani-ekadashi': '11-01',
    })
  })

  test('festivals keep to the true month when one is added: Nag Panchami 2023, Nirjala Ekadashi 2026', () => {
    expect(datesIn(2023)).toMatchObject({ 'nag-panchami': '08-21', 'hariyali-teej': '08-19' })
    expect(datesIn(2026)).toMatchObject({ 'nirjala-ekadashi': '06-25', 'ganga-dussehra': '05-25' })
  })
})

test('Diwali 2024 fell on two days: Amavasya outlasts a ghati after sunset in Delhi, not in Mumbai', () => {
  expect(datesIn(2024)).toMatchObject({ diwali: '11-01' })
  expect(datesAt(2024, mumbai)).toMatchObject({ diwali: '10-31' })
  expect(datesAt(2024, sanFrancisco)).toMatchObject({ diwali: '10-31' })
})

test('every festival has its own id and a name in both scripts', () => {
  expect(new Set(festivalRows.map((row) => row.id)).size).toBe(festivalRows.length)
  for (const { label } of festivalRows) expect(label.hi).toMatch(/[\u0900-\u097f]/)
})

// The Sun stays below the horizon of Murmansk from 2 December to 11 January, and above it from 22 May to 22 July.
test('a year with sunless days has the festivals of the others, and names the rest with the reason', () => {
  const murmansk = { latitudeDeg: 68.9792, longitudeDeg: 33.0925, zone: 'Europe/Moscow' }
  const { festivals: dated, undated } = festivalsOfYear({ ...murmansk, year: 2026 })
  const idsOf = (each: readonly { id: string }[]) => each.map(({ id }) => id)
  expect(idsOf(dated)).toEqual(expect.arrayContaining(['holi', 'diwali']))
  expect(new Set([...idsOf(dated), ...idsOf(undated)])).toEqual(
    new Set(idsOf(festivals({ ...delhi, year: 2026 }))),
  )
  expect(undated.length).toBeGreaterThan(0)
  for (const { near, reason } of undated) {
    expect(near.slice(5)).toMatch(/^(01-0|01-1[01]|05-2|05-3|06-|07-|12-)/)
    expect(reason).toContain('The Sun does not rise and set there on 2026-')
  }
})

test('a day that a place skipped is no gap: Apia had no 30 December 2011', () => {
  const apia = { latitudeDeg: -13.83, longitudeDeg: -171.77, zone: 'Pacific/Apia' }
  for (const year of [2011, 2012]) expect(festivalsOfYear({ ...apia, year }).undated).toEqual([])
})
