import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react-native'
import { Slot, useGlobalSearchParams, usePathname } from 'expo-router'
import { Text } from 'react-native'
import CallerLayout from '../app/(caller)/_layout.tsx'
import { agreed, unanswered } from '../testing/consent-example.ts'
import { asha } from '../testing/examples.ts'
import { noNetwork } from '../testing/fault.ts'
import { renderRoutes, type Replies } from '../testing/render-screen.tsx'

/** Shows where the app is, and where it goes on. */
function Address() {
  const { next } = useGlobalSearchParams()
  return <Text>{[usePathname(), next].join(' then ')}</Text>
}

const open = (address: string, replies: Replies, session = {}) =>
  renderRoutes(
    {
      'sign-in': Address,
      welcome: Address,
      '(caller)/_layout': CallerLayout,
      '(caller)/births/new': Address,
      '(caller)/conversations/[conversationId]': Address,
      '(caller)/call/[astrologerId]': Address,
      '(caller)/devices': Address,
      '(caller)/wallet': Address,
      '(caller)/memory': Address,
      '(caller)/(tabs)/_layout': Slot,
      '(caller)/(tabs)/settings': Address,
      '(caller)/(tabs)/index': Address,
    },
    address,
    replies,
    session,
  )
const births = { listBirthProfiles: () => ({ birthProfiles: [asha] }) }
const answered = { getConsents: () => agreed, ...births }

test('a caller who is signed out signs in first, and comes back to the address', async () => {
  await open('/conversations/7?ended=idle', {}, { isSignedIn: false })
  await screen.findByText('/sign-in then /conversations/7?ended=idle')
})

test('a caller who has not answered the notices does so first', async () => {
  await open('/', { getConsents: () => unanswered, ...births })
  await screen.findByText('/welcome then /')
})

test.each(['/settings', '/devices', '/memory', '/wallet'])(
  '%s is open before the notices are answered and without a birth',
  async (address) => {
    const none = () => ({ birthProfiles: [] })
    await open(address, { getConsents: () => unanswered, listBirthProfiles: none })
    await screen.findByText(`${address} then `)
  },
)

test('a caller without a birth enters one first', async () => {
  await open('/', { ...answered, listBirthProfiles: () => ({ birthProfiles: [] }) })
  await screen.findByText('/births/new then /')
})

test('a caller with everything sees the page of the address', async () => {
  await open('/conversations/7', answered)
  await screen.findByText('/conversations/7 then ')
})

test('when the consents cannot be read, the page says so and offers to try again', async () => {
  await open('/', { getConsents: noNetwork, ...births })
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeOnTheScreen()
})
