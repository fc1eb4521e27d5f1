import { beforeAll, describe, expect, test } from '@jest/globals'
import { loadPlaceIndex, type PlaceIndex } from '../../node/load-place-index.ts'

let index: PlaceIndex
beforeAll(async () => {
  index = await loadPlaceIndex()
})

const first = (query: string) => index.search(query)[0]?.name

describe('a town is found however it is called', () => {
  test.each([
    ['Pune', 'Pune'],
    ['pune', 'Pune'],
    ['Poona', 'Pune'],
    ['Bombay', 'Mumbai'],
    ['Calcutta', 'Kolkata'],
    ['Madras', 'Chennai'],
    ['Banaras', 'Varanasi'],
    ['Benares', 'Varanasi'],
    ['Kashi', 'Varanasi'],
    ['Bangalore', 'Bengaluru'],
    ['Mysore', 'Mysuru'],
    ['Gurgaon', 'Gurugram'],
    ['Allahabad', 'Prayagraj'],
    ['Baroda', 'Vadodara'],
    ['Trivandrum', 'Thiruvananthapuram'],
    ['Cochin', 'Kochi'],
    ['Calicut', 'Kozhikode'],
    ['Vizag', 'Visakhapatnam'],
    ['Pondicherry', 'Puducherry'],
    ['Cawnpore', 'Kanpur'],
    ['Simla', 'Shimla'],
    ['Gauhati', 'Guwahati'],
    ['Chhapra', 'Chapra'],
    ['Trimbakeshwar', 'Trimbak'],
    ['Chhatrapati Sambhajinagar', 'Aurangabad'],
    ['Dharwar', 'Dharwad'],
    ['Jubbulpore', 'Jabalpur'],
    ['Tanjore', 'Thanjavur'],
    ['Daltonganj', 'Medininagar'],
  ])('%s is %s', (query, name) => {
    expect(first(query)).toBe(name)
  })

  test.each([
    ['पुणे', 'Pune'],
    ['दिल्ली', 'Delhi'],
    ['वाराणसी', 'Varanasi'],
    ['काशी', 'Varanasi'],
    ['लखनऊ', 'Lucknow'],
    ['कोटा', 'Kota'],
    ['प्रयागराज', 'Prayagraj'],
    ['इलाहाबाद', 'Prayagraj'],
    ['बनारस', 'Varanasi'],
    // By sound: the table writes these otherwise.
    ['सीतामढ़ी', 'Sitamarhi'],
    ['झांसी', 'Jhansi'],
    ['हाजीपुर', 'Hajipur'],
  ])('%s is %s', (query, name) => {
    expect(first(query)).toBe(name)
  })

  test.each([
    ['Seetamarhi', 'Sitamarhi'],
    ['Waranasi', 'Varanasi'],
    ['Ahemdabad', 'Ahmedabad'],
    ['Lakhnau', 'Lucknow'],
    ['Varansi', 'Varanasi'],
  ])('%s, a slip, is %s', (query, name) => {
    expect(first(query)).toBe(name)
  })
})

// GeoNames, alternate names; the last of each script is not in the table and is found by its sound.
describe('a town is found in each script of India', () => {
  test.each([
    ['சென்னை', 'Chennai'],
    ['மதுரை', 'Madurai'],
    ['திருச்செந்தூர்', 'Tiruchchendur'],
    ['মুম্বাই', 'Mumbai'],
    ['কলকাতা', 'Kolkata'],
    ['বর্ধমান', 'Barddhaman'],
    ['హైదరాబాద్', 'Hyderabad'],
    ['విజయవాడ', 'Vijayawada'],
    ['రాజమండ్రి', 'Rajamahendravaram'],
    ['અમદાવાદ', 'Ahmedabad'],
    ['ભાવનગર', 'Bhavnagar'],
    ['ಬೆಂಗಳೂರು', 'Bengaluru'],
    ['ಹುಬ್ಬಳ್ಳಿ', 'Hubballi'],
    ['കൊച്ചി', 'Kochi'],
    ['ആലപ്പുഴ', 'Alappuzha'],
    ['ਅੰਮ੍ਰਿਤਸਰ', 'Amritsar'],
    ['ਲੁਧਿਆਣਾ', 'Ludhiana'],
    ['ଭୁବନେଶ୍ୱର', 'Bhubaneswar'],
    ['ପୁରୀ', 'Puri'],
    ['नाशिक', 'Nashik'],
    ['ज्ञानपुर', 'Gyanpur'],
    ['لاہور', 'Lahore'],
  ])('%s is %s', (query, name) => {
    expect(first(query)).toBe(name)
  })
})

test.each(['Xyzzyqqq', 'Blorptown', 'qwertyuiop'])('%s is no town, nor a slip for one', (query) => {
  expect(index.search(query)).toEqual([])
})

describe('the order', () => {
  // GeoNames gives the village in Haryana twice the people of the city in Uttar Pradesh.
  test('Gorakhpur is the city, and Ballia the town in Uttar Pradesh', () => {
    expect(index.search('Gorakhpur')[0]).toMatchObject({ region: 'Uttar Pradesh', nameLocal: 'गोरखपुर' })
    expect(index.search('Ballia')[0]).toMatchObject({ region: 'Uttar Pradesh' })
  })

  test('of two towns of one name the larger comes first', () => {
    expect(index.search('Hyderabad').map((place) => place.countryCode)).toEqual(
      expect.arrayContaining(['IN', 'PK']),
    )
    expect(index.search('Hyderabad')[0]).toMatchObject({ region: 'Telangana' })
    expect(index.search('London')[0]).toMatchObject({ region: 'England', zone: 'Europe/London' })
  })

  test('a country by its code narrows it', () => {
    expect(index.search('London', { country: 'ca' })[0]).toMatchObject({ region: 'Ontario' })
  })

  test.each([
    ['Aurangabad, Bihar', 'Aurangabad', 'Bihar'],
    ['Hyderabad, Pakistan', 'Hyderabad', 'Sindh'],
    ['Patna, Bihar, India', 'Patna', 'Bihar'],
    ['पटना, भारत', 'Patna', 'Bihar'],
    ['লাহোর, পাকিস্তান', 'Lahore', 'Punjab'],
    ['மதுரை, தமிழ்நாடு', 'Madurai', 'Tamil Nadu'],
    ['Kanpur, UP', 'Kanpur', 'Uttar Pradesh'],
    ['Puri, Orissa', 'Puri', 'Odisha'],
    ['Paris, TX', 'Paris', 'Texas'],
    ['Atlanta, Georgia', 'Atlanta', 'Georgia'],
    ['London, UK', 'London', 'England'],
    ['London, Canada', 'London', 'Ontario'],
    // Without commas, as speech is written down.
    ['Hyderabad Pakistan', 'Hyderabad', 'Sindh'],
    ['Patna Bihar India', 'Patna', 'Bihar'],
    ['पटना बिहार', 'Patna', 'Bihar'],
    ['New York USA', 'New York City', 'New York'],
  ])('a state or a country after the name narrows it: %s is in %s, %s', (query, name, region) => {
    expect(index.search(query)[0]).toMatchObject({ name, region })
  })

  test.each(['पटना, 中国', 'Patna, Nowhereland'])('%s is no town', (query) => {
    expect(index.search(query)).toEqual([])
  })

  test('no more than asked for, nothing for nothing', () => {
    expect(index.search('ram', { limit: 3 })).toHaveLength(3)
    expect(index.search('')).toEqual([])
    expect(index.search('?!')).toEqual([])
  })
})

/** Zones: IANA tz database, zone.tab; the three Indian towns are those nearest-boundary tables get wrong. */
describe('the zone is the one of the clocks there', () => {
  test.each([
    ['Sitamarhi', 'Asia/Kolkata'],
    ['Tezu', 'Asia/Kolkata'],
    ['Uri', 'Asia/Kolkata'],
    ['Kathmandu', 'Asia/Kathmandu'],
    ['Hanoi', 'Asia/Bangkok'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Dubai', 'Asia/Dubai'],
  ])('%s: %s', (query, zone) => {
    expect(index.search(query)[0]?.zone).toBe(zone)
  })
})

test('every town can be taken by its id, with its local name and position', () => {
  // GeoNames 1259229.
  expect(index.byId('1259229')).toMatchObject({
    name: 'Pune',
    nameLocal: 'पुणे',
    latitudeDeg: 18.5196,
    longitudeDeg: 73.8554,
    countryCode: 'IN',
  })
  expect(index.byId('0')).toBeUndefined()
  expect(index.attribution).toContain('GeoNames')
})

test('India is there whole: more than seven thousand towns', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const towns = letters.flatMap((letter) => index.search(letter, { limit: 2_000, country: 'IN' }))
  expect(new Set(towns.map((town) => town.id)).size).toBeGreaterThan(7_000)
})
