import { expect, test } from '@jest/globals'
import { screen, userEvent, waitFor } from '@testing-library/react-native'
import { Tokens } from '@astrovoice/contracts'
import { CallFault } from '@astrovoice/client/rest'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { SignedInScreen } from './signed-in-screen.tsx'

const tokens = Tokens.parse({
  accessToken: 'access',
  accessTokenExpiresAt: '2026-11-29T10:00:00Z',
  refreshToken: 'refresh',
  userId: '0197c2a0-0000-7000-8000-000000000001',
})

/** A device that began a sign-in with the state `s`. */
function openStore() {
  const values = new Map<string, string>()
  const pending = { state: 's', codeVerifier: 'v'.repeat(64), redirectUri: 'astrovoice://signed-in' }
  values.set('astrovoice.provider-sign-in', JSON.stringify(pending))
  return {
    get: async (key: string) => values.get(key) ?? null,
    set: async (key: string) => void values.delete(key),
  }
}

async function show(state: string, replies: Replies) {
  const entered: Tokens[] = []
  const others: string[] = []
  const onOther = () => void others.push('other')
  const enter = async (next: Tokens) => void entered.push(next)
  await renderScreen(<SignedInScreen store={openStore()} code="c" {...{ state, onOther }} />, replies, {
    enter,
  })
  return { entered, others }
}

test('what the page gave signs in, with the proof that this device asked', async () => {
  const asked: object[] = []
  const { entered } = await show('s', {
    signInThroughProvider: ({ body }) => {
      asked.push(body)
      return tokens
    },
  })
  await waitFor(() => expect(entered).toEqual([tokens]))
  expect(asked).toEqual([
    {
      code: 'c',
      codeVerifier: 'v'.repeat(64),
      redirectUri: 'astrovoice://signed-in',
      deviceName: expect.any(String),
    },
  ])
})

test('a page that this device did not ask for signs nobody in, and leads back to the sign-in', async () => {
  const { entered, others } = await show('other', { signInThroughProvider: () => tokens })
  await screen.findByText('This sign-in was not finished. Please try again.')
  await userEvent.setup().press(screen.getByRole('button', { name: 'Sign in' }))
  expect([entered, others]).toEqual([[], ['other']])
})

test('a refusal of the server is shown in words', async () => {
  const refusal = {
    type: 'about:blank',
    title: 'No.',
    status: 401,
    code: 'sign_in_grant_invalid',
    retryable: false,
    fix: 'Again.',
  } as const
  const { entered } = await show('s', {
    signInThroughProvider: () => {
      throw new CallFault(refusal as never)
    },
  })
  await screen.findByText('This sign-in was not finished. Please try again.')
  expect(entered).toEqual([])
})
