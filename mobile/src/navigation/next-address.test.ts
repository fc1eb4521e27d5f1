import { expect, test } from '@jest/globals'
import { readNext } from './next-address.ts'

test('the app goes on at an address of its own', () => {
  expect(readNext('/births/new?x=1')).toBe('/births/new?x=1')
})

test.each([
  undefined,
  '',
  'births',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  ['/a', '/b'],
])('the app goes on at its first page instead of at %j', (parameter) => {
  expect(readNext(parameter)).toBe('/')
})
