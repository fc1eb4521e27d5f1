import { describe, expect, test } from '@jest/globals'
import { festivals } from './festivals.ts'
import { GAZETTED } from './reference/gazetted-holidays.ts'
import { festivalRows } from './rows.ts'

const delhi = { latitudeDeg: 28.6139, longitudeDeg: 77.209, zone: 'Asia/Kolkata' }
const mumbai = { latitudeDeg: 19.07, longitudeDeg: 72.88, zone: 'Asia/Kolkata' }
const sanFrancisco = { latitudeDeg: 37.77, longitudeDeg: -122.42, zone: 'America/Los_Angeles' }

const reckon = (year: number, place: typeof delhi) =>
  Object.fromEntries(festivals({ ...place, year }).map(({ id, date }) => [id, date.slice(5)]))

const delhiYears = new Map(
  Array.from({ length: 12 }, (_, i) => 2015 + i).map((year) => [year, reckon(year, delhi)]),
)
const datesIn = (year: number) => delhiYears.get(year)!

describe('the days off of the Government of India', () => {
  test.each(GAZETTED)('of %d', (year, expected) => {
    expect(datesIn(year)).toMatchObject(expected)
  })
})

test('there are more than forty, every year has each, and the widely kept ones fall as printed', () => {
  expect(festivalRows.length).toBeGreaterThanOrEqual(40)
  for (const { id } of festivalRows) expect(datesIn(2021)).toHaveProperty(id)
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
  expect(reckon(2024, mumbai)).toMatchObject({ diwali: '10-31' })
  expect(reckon(2024, sanFrancisco)).toMatchObject({ diwali: '10-31' })
})

test('there is one Diwali and one Holi every year, with the months between them', () => {
  for (let year = 1950; year <= 2050; year += 20) {
    const found = festivals({ ...delhi, year })
    expect(found.filter(({ id }) => id === 'diwali')).toHaveLength(1)
    expect(found.filter(({ id }) => id === 'holi')).toHaveLength(1)
  }
})

test('every festival has its own id and a name in both scripts', () => {
  expect(new Set(festivalRows.map((row) => row.id)).size).toBe(festivalRows.length)
  for (const { label } of festivalRows) expect(label.hi).toMatch(/[\u0900-\u097f]/)
})
