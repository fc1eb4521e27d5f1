import { expect, test } from '@jest/globals'
import { maskMail, maskPhone } from './look-up-caller.ts'

test.each([
  ['+919876543210', '+91•••••••210'],
  ['+14155550123', '+14••••••123'],
  // E.164 allows eight digits at least here.
  ['+12345678', '+12•••678'],
])('of the phone %s support sees %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked)
})

test.each([
  ['asha.rao@example.org', 'a•••@example.org'],
  ['a@example.org', 'a•••@example.org'],
])('of the mail address %s support sees %s', (mail, masked) => {
  expect(maskMail(mail)).toBe(masked)
})
