import { describe, expect, test } from '@jest/globals'
import type { BirthDetails } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { delhi } from '../testing/places/in-memory-place-search.ts'
import { resolveBirth } from './resolve-birth.ts'

/** 30 November 2026, half past one at night in Delhi; the 29th in UTC. */
const clock = new ManualClock(Date.parse('2026-11-29T20:00:00Z'))
const places = { attribution: '', search: () => [], near: () => [], find: () => delhi }
const told: BirthDetails = {
  name: 'Tara',
  date: '2008-11-30',
  time: '10:30',
  isTimeApproximate: false,
  partOfDay: null,
  gender: null,
  isGuardian: false,
  placeId: delhi.id,
}
const resolve = (fields: Partial<BirthDetails>) => resolveBirth({ places, clock }, { ...told, ...fields })

describe('the birth of somebody under eighteen', () => {
  test('is stored with their guardian’s agreement alone', () => {
    const date = '2008-12-01'
    expect(() => resolve({ date })).toThrow(expect.objectContaining({ code: 'guardian_needed' }))
    const child = resolve({ date, isGuardian: true, relation: 'child' })
    expect(child).toMatchObject({ isMinor: true, relation: 'child' })
  })

  test('is not the caller’s own', () => {
    const own = { date: '2008-12-01', relation: 'self', isGuardian: true } as const
    expect(() => resolve(own)).toThrow(expect.objectContaining({ code: 'caller_too_young' }))
  })

  test('is that of an adult from the eighteenth birthday on, by the calendar of the place', () => {
    expect(resolve({ relation: 'self' })).toMatchObject({ isMinor: false, relation: 'self' })
  })
})
