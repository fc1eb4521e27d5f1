import { expect, test } from '@jest/globals'
import { addressForm, codeForm } from './sign-in-forms.ts'

test.each([
  ['+91 98765 43210', '+919876543210'],
  [' +91 (98765) 43-210 ', '+919876543210'],
  [' Asha@Example.IN ', 'asha@example.in'],
])('the address form reads %j as %s', (typed, address) => {
  expect(addressForm.parse({ address: typed })).toEqual({ address })
})

test.each(['', '98765 43210', 'asha', 'asha@', '+91'])(
  'the address form names the problem of %j',
  (typed) => {
    expect(addressForm.safeParse({ address: typed }).error?.issues).toMatchObject([
      { path: ['address'], message: 'signIn.addressWrong' },
    ])
  },
)

test.each(['123456', ' 123456 ', '123 456'])('the code form reads %j as 123456', (typed) => {
  expect(codeForm.parse({ code: typed })).toEqual({ code: '123456' })
})

test.each(['', '12345', '123456789', '12345x'])('the code form names the problem of %j', (typed) => {
  expect(codeForm.safeParse({ code: typed }).error?.issues).toMatchObject([
    { path: ['code'], message: 'signIn.codeShape' },
  ])
})
