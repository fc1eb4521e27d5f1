import { describe, expect, test } from '@jest/globals'
import { zonedMs } from './reference/zoned-ms.ts'
import { vratsWithin, type Ekadashi, type VratKind } from '../index.ts'
import {
  DELHI,
  GAURABDA_2026,
  PITRU_PAKSHA_2023,
  PRADOSHES,
  PUBLISHED_EKADASHIS,
  SYDNEY,
  TWO_DAYS,
} from './reference/published-vrats.ts'

const find = (place: typeof DELHI, from: string, to: string, kind: VratKind) =>
  vratsWithin({ ...place, from, to, kinds: [kind] }).vrats
const ekadashiOn = (place: typeof DELHI, date: string): Ekadashi =>
  find(place, date, date, 'ekadashi')[0] as Ekadashi

/** Pages print whole minutes; some round and some cut. */
const TWO_MINUTES_MS = 120_000
const expectAt = (utcMs: number, clock: string, zone: string): void =>
  expect(Math.abs(utcMs - zonedMs(clock, zone))).toBeLessThan(TWO_MINUTES_MS)

describe('Ekadashi', () => {
  test.each(PUBLISHED_EKADASHIS)(
    'of $date is broken at the printed hours',
    ({ place, date, parana, ...rest }) => {
      const { smarta, hariVasara } = ekadashiOn(place, date)
      expect(smarta.date).toBe(date)
      expectAt(smarta.parana.startMs, parana[0], place.zone)
      expectAt(smarta.parana.endMs, parana[1], place.zone)
      if ('hariVasaraEnds' in rest) expectAt(hariVasara.endMs, rest.hariVasaraEnds, place.zone)
    },
  )

  test.each(TWO_DAYS)('is kept by householders on $smarta and by vaishnavas on $vaishnava', (days) => {
    const found = ekadashiOn(DELHI, days.smarta)
    expect({ smarta: found.smarta.date, vaishnava: found.vaishnava.date }).toEqual(days)
  })

  test('by the vaishnava rule falls in 2026 on the days of the gaurabda calendar', () => {
    const dates = find(DELHI, '2026-01-01', '2026-12-31', 'ekadashi').map((each) =>
      each.kind === 'ekadashi' ? each.vaishnava.date : '',
    )
    expect(dates.filter((date) => date !== '2026-08-24')).toEqual(GAURABDA_2026)
  })

  test('has its name, also in an added month', () => {
    const names = find(DELHI, '2023-06-25', '2023-08-15', 'ekadashi').map(({ label }) => label.en)
    expect(names).toEqual(['Devshayani Ekadashi', 'Kamika Ekadashi', 'Padmini Ekadashi', 'Parama Ekadashi'])
  })
})

test.each(Object.entries(PRADOSHES))('%s is %s', (date, name) => {
  expect(find(DELHI, date, date, 'pradosh').map(({ label }) => label.en)).toEqual([name])
})

test('pradosh in Sydney lasts from sunset through a fifth of the night', () => {
  const [pradosh] = find(SYDNEY, '2022-12-21', '2022-12-21', 'pradosh')
  if (pradosh?.kind !== 'pradosh') throw new Error('21 December 2022 is a day of Pradosh.')
  // hinducouncil.com.au prints 08:06 PM to 10:01 PM.
  expectAt(pradosh.worship.startMs, '2022-12-21T20:06', SYDNEY.zone)
  expectAt(pradosh.worship.endMs, '2022-12-21T22:01', SYDNEY.zone)
})

describe('Sankashti', () => {
  test('is on the day of Chaturthi at moonrise', () => {
    // Amar Ujala, 24 January 2021: in Delhi Chaturthi begins at 20:23 on the 31st, and the Moon rises at 20:39.
    const [sankashti] = find(DELHI, '2021-01-30', '2021-02-02', 'sankashti')
    if (sankashti?.kind !== 'sankashti') throw new Error('The end of January 2021 has a Sankashti.')
    expect(sankashti.date).toBe('2021-01-31')
    expectAt(sankashti.tithi.startMs, '2021-01-31T20:24', DELHI.zone)
    expectAt(sankashti.moonriseMs ?? 0, '2021-01-31T20:40', DELHI.zone)
  })

  test('of a Tuesday is Angaraki', () => {
    // tejpolicetimes.com: 10 January 2023.
    expect(find(DELHI, '2023-01-10', '2023-01-10', 'sankashti')[0]?.label.en).toMatch(/^Angaraki/)
  })
})

test('Pitru Paksha 2023 has the printed days of shraddha', () => {
  const found = find(DELHI, '2023-09-01', '2023-10-31', 'shraddha')
  expect(found).toHaveLength(16)
  for (const [date, names] of Object.entries(PITRU_PAKSHA_2023))
    expect(found.filter((each) => each.date === date).map(({ label }) => label.en)).toEqual(names)
})

test('near a pole in winter vrats without a sunrise are named with the reason', () => {
  const tromso = { latitudeDeg: 69.65, longitudeDeg: 18.95, zone: 'Europe/Oslo' }
  const { vrats, undated } = vratsWithin({ ...tromso, from: '2026-12-01', to: '2026-12-31' })
  expect(vrats).toEqual([])
  expect(undated.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ekadashi', 'pradosh', 'purnima']))
  for (const { reason } of undated) expect(reason).toMatch(/does not rise/)
})

test.each([
  ['2026-01-01', '2027-01-02'],
  ['2026-01-02', '2026-01-01'],
])('a span from %s to %s is refused', (from, to) => {
  expect(() => vratsWithin({ ...DELHI, from, to })).toThrow(
    expect.objectContaining({ code: 'INVALID_REQUEST' }),
  )
})
