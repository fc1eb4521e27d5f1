import { expect, test } from '@jest/globals'
import { buildBirthProfile } from '../../testing/index.ts'
import { readBirth } from '../birth-reading.ts'
import type { ReadingContext } from '../reading-tool.ts'
import { askedSpan } from './asked-span.ts'

const context: ReadingContext = {
  reading: readBirth(buildBirthProfile()),
  nowMs: Date.UTC(2026, 10, 29, 6),
  language: 'en',
  signal: new AbortController().signal,
  readBack: new Set(),
  seed: 'call:1',
}

test('days are those of the place: 2028 in India begins at 18:30 UTC', () => {
  expect(askedSpan(context, { from: '2028-01-01', until: '2028-12-31' }, 5)).toEqual({
    fromMs: Date.UTC(2027, 11, 31, 18, 30),
    toMs: Date.UTC(2028, 11, 31, 18, 30),
  })
})

test('an open question begins now', () => {
  const { fromMs, toMs } = askedSpan(context, {}, 5)
  expect(fromMs).toBe(context.nowMs)
  expect(new Date(toMs).toISOString().slice(0, 7)).toBe('2031-11')
})

test('a span reaches neither before the birth nor past the tables', () => {
  const { utc } = context.reading.profile
  expect(askedSpan(context, { from: '1980-01-01', until: '2000-01-01' }, 5).fromMs).toBe(Date.parse(utc))
  expect(askedSpan(context, { from: '2098-01-01', until: '2130-01-01' }, 5).toMs).toBe(Date.UTC(2100, 0, 1))
})

test.each([
  ['ends before it begins', { from: '2028-01-01', until: '2027-01-01' }],
  ['names a day that does not exist', { from: '2027-02-30' }],
  ['lies before the birth', { from: '1950-01-01', until: '1960-01-01' }],
  ['lies after the tables', { from: '2150-01-01' }],
  ['is longer than a hundred years', { from: '1993-01-01', until: '2095-01-01' }],
])('a span that %s is refused', (_, asked) => {
  expect(() => askedSpan(context, asked, 5)).toThrow(expect.objectContaining({ reason: 'date_out_of_range' }))
})
