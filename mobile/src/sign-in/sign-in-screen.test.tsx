import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Tokens } from '@astrovoice/contracts'
import { noNetwork, refuse } from '../testing/fault.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { SignInScreen } from './sign-in-screen.tsx'

const tokens = Tokens.parse({
  userId: '0197c2a0-0000-7000-8000-000000000001',
  accessToken: 'access',
  accessTokenExpiresAt: '2026-11-30T06:00:00.000Z',
  refreshToken: 'refresh',
})
const sent = { channel: 'sms' as const, expiresAt: '2026-11-30T05:10:00.000Z', session: 'of this code' }
const enter = jest.fn(async (_tokens: Tokens) => undefined)
const show = (replies: Replies, session = {}) =>
  renderScreen(<SignInScreen />, replies, { isSignedIn: false, enter, ...session })
const user = userEvent.setup()
const type = async (label: string, typed: string) => user.type(await screen.findByLabelText(label), typed)
const press = async (name: string) => user.press(await screen.findByRole('button', { name }))

/** Up to the form of the code. */
async function askForCode(replies: Replies = {}) {
  await show({ requestSignInCode: () => sent, ...replies })
  await type('Phone or email', '+91 98765 43210')
  await press('Send me a code')
  await screen.findByText('We sent a code to +919876543210.')
}

test('an address without a country code is refused with an example, and nothing is sent', async () => {
  const asked = jest.fn()
  await show({
    requestSignInCode: () => {
      asked()
      return sent
    },
  })
  await type('Phone or email', '98765 43210')
  await press('Send me a code')
  await screen.findByText('Give a phone with country code, such as +91 98765 43210, or an email address.')
  expect(asked).not.toHaveBeenCalled()
})

test('without a network the form says so, and keeps what was typed', async () => {
  await show({ requestSignInCode: noNetwork })
  await type('Phone or email', 'asha@example.in')
  await press('Send me a code')
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  await screen.findByDisplayValue('asha@example.in')
})

test('a code that is used up says what to do', async () => {
  await show({ requestSignInCode: refuse('sign_in_codes_used_up') })
  await type('Phone or email', 'asha@example.in')
  await press('Send me a code')
  await screen.findByText(/The code of the newest message still works/)
})

test('the code of the message signs in', async () => {
  const asked = jest.fn()
  await askForCode({
    signIn: ({ body }) => {
      asked(body)
      return tokens
    },
  })
  await type('Code from the message', '123 456')
  await press('Sign in')
  await screen.findByRole('button', { name: 'Sign in' })
  expect(asked).toHaveBeenCalledWith({
    to: '+919876543210',
    code: '123456',
    session: 'of this code',
    deviceName: expect.any(String),
  })
  expect(enter).toHaveBeenCalledWith(tokens)
})

test('a code with five digits is not sent', async () => {
  const asked = jest.fn()
  await askForCode({
    signIn: () => {
      asked()
      return tokens
    },
  })
  await type('Code from the message', '12345')
  await press('Sign in')
  await screen.findByText('The code has six to eight digits.')
  expect(asked).not.toHaveBeenCalled()
})

test('a wrong code says so, and another address can be given', async () => {
  await askForCode({ signIn: refuse('sign_in_code_wrong') })
  await type('Code from the message', '000000')
  await press('Sign in')
  await screen.findByText('The code is wrong. Check the newest message.')
  await press('Use another phone or email')
  await screen.findByLabelText('Phone or email')
})

test('a sign-in that could not be renewed says so on the page', async () => {
  await show({}, { hasExpired: true })
  await screen.findByText('You have been signed out. Please sign in again.')
})

test('providers that the server has can be chosen besides the code', async () => {
  const authorizeUrl = 'https://pages.example/oauth2/authorize?client_id=c'
  await show({ listSignInMethods: () => ({ providers: [{ name: 'google', authorizeUrl }] }) })
  await screen.findByRole('button', { name: 'Continue with Google' })
  expect(screen.queryByRole('button', { name: 'Continue with Apple' })).toBeNull()
})

test('the page speaks the language that is chosen', async () => {
  await show({})
  await user.press(await screen.findByRole('radio', { name: 'हिन्दी' }))
  await screen.findByRole('button', { name: 'कोड भेजें' })
})
