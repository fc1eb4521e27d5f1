import { describe, expect, test } from '@jest/globals'
import type { Place, PlaceId } from '@astrovoice/contracts'
import { asha } from '../testing/examples.ts'
import { birthForm, emptyBirthForm, toBirthForm, type BirthForm } from './birth-form.ts'

const pune = { id: '1259229' as PlaceId, name: 'Pune' } as Place
const form: BirthForm = {
  ...emptyBirthForm,
  name: ' Asha ',
  date: '15/05/1990',
  time: '10:30 PM',
  place: pune,
}
const read = birthForm('2026-11-29')
const problemsOf = (fields: Partial<BirthForm>) =>
  (read.safeParse({ ...form, ...fields }).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ])

test('a birth form that is filled in is the request', () => {
  expect(read.parse({ ...form, gender: 'woman' })).toEqual({
    name: 'Asha',
    date: '1990-05-15',
    time: '22:30',
    isTimeApproximate: false,
    partOfDay: null,
    gender: 'woman',
    relation: 'self',
    isGuardian: false,
    placeId: pune.id,
  })
})

test('a birth form sends the chosen one of two times', () => {
  expect(read.parse({ ...form, disambiguation: 'first' })).toMatchObject({ disambiguation: 'first' })
})

describe('a birth form sends of the time what is known:', () => {
  test.each([
    ['exact', { time: '22:30', isTimeApproximate: false, partOfDay: null }],
    ['about', { time: '22:30', isTimeApproximate: true, partOfDay: null }],
    ['part_of_day', { time: null, isTimeApproximate: false, partOfDay: 'night' }],
    ['unknown', { time: null, isTimeApproximate: false, partOfDay: null }],
  ] as const)('%s', (accuracy, expected) => {
    expect(read.parse({ ...form, accuracy, partOfDay: 'night' })).toMatchObject(expected)
  })

  test('what was typed for another accuracy does not hinder it', () => {
    expect(problemsOf({ accuracy: 'unknown', time: 'morning' })).toEqual([])
    expect(problemsOf({ accuracy: 'part_of_day', partOfDay: null })).toEqual([['partOfDay', 'partMissing']])
  })
})

test('a birth form names the problem of every field at once', () => {
  const empty = { ...emptyBirthForm, date: '31/12/1899', time: '9' }
  expect(problemsOf(empty)).toEqual([
    ['name', 'nameMissing'],
    ['date', 'date-early'],
    ['time', 'time-unreadable'],
    ['place', 'placeMissing'],
  ])
})

test('of somebody under eighteen the guardian is asked, and it is not the caller', () => {
  const child = { date: '30/11/2008', relation: 'child' } as const
  expect(problemsOf(child)).toEqual([['isGuardian', 'guardianMissing']])
  expect(problemsOf({ ...child, isGuardian: false })).toEqual([['isGuardian', 'guardianMissing']])
  expect(read.parse({ ...form, ...child, isGuardian: true })).toMatchObject({ isGuardian: true })
  expect(problemsOf({ ...child, relation: 'self', isGuardian: true })).toEqual([['date', 'tooYoung']])
  // Eighteen on this day.
  expect(read.parse({ ...form, date: '29/11/2008' })).toMatchObject({ isGuardian: false })
})

test('a stored birth fills the form with what makes the same birth again', () => {
  const stored = { ...asha, isTimeApproximate: true, gender: 'woman', relation: 'friend' } as const
  expect(read.parse(toBirthForm(stored))).toMatchObject({
    name: 'Asha',
    date: '1990-05-15',
    time: '10:30',
    isTimeApproximate: true,
    gender: 'woman',
    relation: 'friend',
    placeId: asha.place.id,
  })
})
