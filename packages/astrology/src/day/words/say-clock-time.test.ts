import { expect, test } from '@jest/globals'
import { sayClockTime } from './say-clock-time.ts'

test.each([
  ['07:00', '7 in the morning', 'सुबह 7 बजे', 'subah 7 baje'],
  ['12:05', '12:05 in the afternoon', 'दोपहर 12 बजकर 5 मिनट', 'dopahar 12 bajkar 5 minute'],
  ['16:30', '4:30 in the afternoon', 'शाम 4 बजकर 30 मिनट', 'shaam 4 bajkar 30 minute'],
  ['23:15', '11:15 at night', 'रात 11 बजकर 15 मिनट', 'raat 11 bajkar 15 minute'],
  [
    '00:30',
    '12:30 after midnight',
    'आधी रात के बाद 12 बजकर 30 मिनट',
    'aadhi raat ke baad 12 bajkar 30 minute',
  ],
])('%s is “%s” and “%s”', (time, en, hi, hinglish) => {
  expect(sayClockTime(time)).toEqual({ en, hi, hinglish })
})
