import { expect, test } from '@jest/globals'
import { nameDevice } from './name-device.ts'

test.each([
  ['Pixel 9', 'Pixel 9'],
  [' Asha’s iPhone ', 'Asha’s iPhone'],
  [`${'a'.repeat(59)}🪔`, 'a'.repeat(59)],
  ['', 'iPhone'],
  ['\u200b', 'iPhone'],
  ['two\nlines', 'iPhone'],
])('%j is sent as %j: no name keeps its owner from signing in', (given, name) => {
  expect(nameDevice(given, 'iPhone')).toBe(name)
})
