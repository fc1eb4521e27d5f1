import { describe, expect, test } from '@jest/globals'
import { festivals } from './festivals.ts'
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

/** Gazetted holidays of the Government of India (Ministry of Personnel, yearly circulars); Janmashtami is the one of either school. */
describe('the days off of the Government of India', () => {
  test.each([
    [
      2015,
      {
        'maha-shivaratri': '02-17',
        holi: '03-06',
        'rama-navami': '03-28',
        'mahavir-jayanti': '04-02',
        'buddha-purnima': '05-04',
        janmashtami: '09-05',
        dussehra: '10-22',
        diwali: '11-11',
        'guru-nanak-jayanti': '11-25',
      },
    ],
    [
      2016,
      {
        'maha-shivaratri': '03-07',
        holi: '03-24',
        'rama-navami': '04-15',
        'buddha-purnima': '05-21',
        'janmashtami-vaishnava': '08-25',
        dussehra: '10-11',
        diwali: '10-30',
        'guru-nanak-jayanti': '11-14',
      },
    ],
    [
      2017,
      {
        'maha-shivaratri': '02-24',
        holi: '03-13',
        'mahavir-jayanti': '04-09',
        'buddha-purnima': '05-10',
        janmashtami: '08-14',
        dussehra: '09-30',
        diwali: '10-19',
        'guru-nanak-jayanti': '11-04',
      },
    ],
    [
      2018,
      {
        'maha-shivaratri': '02-13',
        holi: '03-02',
        'rama-navami': '03-25',
        'mahavir-jayanti': '03-29',
        'buddha-purnima': '04-30',
        'janmashtami-vaishnava': '09-03',
        dussehra: '10-19',
        diwali: '11-07',
        'guru-nanak-jayanti': '11-23',
      },
    ],
    [
      2019,
      {
        'maha-shivaratri': '03-04',
        holi: '03-21',
        'rama-navami': '04-13',
        'mahavir-jayanti': '04-17',
        'buddha-purnima': '05-18',
        'janmashtami-vaishnava': '08-24',
        dussehra: '10-08',
        diwali: '10-27',
        'guru-nanak-jayanti': '11-12',
      },
    ],
    [
      2020,
      {
        'maha-shivaratri': '02-21',
        holi: '03-10',
        'rama-navami': '04-02',
        'mahavir-jayanti': '04-06',
        'buddha-purnima': '05-07',
        'janmashtami-vaishnava': '08-12',
        dussehra: '10-25',
        diwali: '11-14',
        'guru-nanak-jayanti': '11-30',
      },
    ],
    [
      2021,
      {
        'maha-shivaratri': '03-11',
        holi: '03-29',
        'rama-navami': '04-21',
        'mahavir-jayanti': '04-25',
        'buddha-purnima': '05-26',
        janmashtami: '08-30',
        dussehra: '10-15',
        diwali: '11-04',
        'guru-nanak-jayanti': '11-19',
      },
    ],
    [
      2022,
      {
        'maha-shivaratri': '03-01',
        holi: '03-18',
        'rama-navami': '04-10',
        'mahavir-jayanti': '04-14',
        'buddha-purnima': '05-16',
        'janmashtami-vaishnava': '08-19',
        dussehra: '10-05',
        diwali: '10-24',
        'guru-nanak-jayanti': '11-08',
      },
    ],
    [
      2023,
      {
        'maha-shivaratri': '02-18',
        'janmashtami-vaishnava': '09-07',
        holi: '03-08',
        'rama-navami': '03-30',
        'mahavir-jayanti': '04-04',
        'buddha-purnima': '05-05',
        dussehra: '10-24',
        diwali: '11-12',
        'guru-nanak-jayanti': '11-27',
      },
    ],
    [
      2024,
      {
        'maha-shivaratri': '03-08',
        holi: '03-25',
        'rama-navami': '04-17',
        'mahavir-jayanti': '04-21',
        'buddha-purnima': '05-23',
        janmashtami: '08-26',
        dussehra: '10-12',
        'guru-nanak-jayanti': '11-15',
      },
    ],
    [
      2025,
      {
        'maha-shivaratri': '02-26',
        holi: '03-14',
        'rama-navami': '04-06',
        'mahavir-jayanti': '04-10',
        'buddha-purnima': '05-12',
        dussehra: '10-02',
        diwali: '10-20',
        'guru-nanak-jayanti': '11-05',
      },
    ],
    [
      2026,
      {
        holi: '03-04',
        'rama-navami': '03-26',
        'mahavir-jayanti': '03-31',
        'buddha-purnima': '05-01',
        janmashtami: '09-04',
        dussehra: '10-20',
        diwali: '11-08',
        'guru-nanak-jayanti': '11-24',
      },
    ],
  ])('of %d', (year, expected) => {
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
