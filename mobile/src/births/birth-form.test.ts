import { expect, test } from '@jest/globals'
import type { Place, PlaceId } from '@astrovoice/contracts'
import { birthForm, emptyBirthForm } from './birth-form.ts'

const pune = { id: '1259229' as PlaceId, name: 'Pune' } as Place
const form = { ...emptyBirthForm, name: ' Asha ', date: '15/05/1990', time: '10:30 PM', place: pune }
const read = birthForm('2026-11-29')

test('a birth form that is filled in is the request', () => {
  expect(read.parse(form)).toEqual({ name: 'Asha', date: '1990-05-15', time: '22:30', placeId: pune.id })
})

test('a birth form without a known time sends none, and the chosen one of two times', () => {
  const unknown = { ...form, time: 'morning', isTimeKnown: false, disambiguation: 'first' }
  expect(read.parse(unknown)).toMatchObject({ time: null, disambiguation: 'first' })
})

test('a birth form names the problem of every field at once', () => {
  const { issues = [] } = read.safeParse({ ...emptyBirthForm, date: '31/12/1899', time: '9' }).error ?? {}
  expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['name', 'nameMissing'],
    ['date', 'date-early'],
    ['time', 'time-unreadable'],
    ['place', 'placeMissing'],
  ])
})
