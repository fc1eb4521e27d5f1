import { expect, jest, test } from '@jest/globals'
import { screen, userEvent, waitFor } from '@testing-library/react-native'
import { BirthProfile } from '@astrovoice/contracts'
import { asha, vidya, wallet } from '../testing/examples.ts'
import { noNetwork } from '../testing/fault.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { CallSetup } from './call-setup.tsx'
import { CallScreen } from './call-screen.tsx'

const ravi = BirthProfile.parse({ ...asha, id: '0197c2a0-0000-7000-8000-000000000009', name: 'Ravi' })
const nothing = () => undefined
const user = userEvent.setup()
const show = (replies: Replies) =>
  renderScreen(
    <CallScreen astrologer={vidya} conversationId={undefined} onEnded={nothing} onBack={nothing} />,
    replies,
  )
const onStart = jest.fn()
const showSetup = (replies: Replies) =>
  renderScreen(
    <CallSetup astrologer={vidya} conversationId={undefined} isDialling={false} onStart={onStart} />,
    replies,
  )
const choose = async (name: string) => user.press(await screen.findByRole('radio', { name }))
const start = async () => user.press(await screen.findByRole('button', { name: 'Start the call' }))

test('before a call the screen shows who is called, the price and that it is an AI', async () => {
  await show({ listBirthProfiles: () => ({ birthProfiles: [asha] }) })
  await screen.findByRole('heading', { name: 'Acharya Vidya Iyer' })
  await screen.findByText('₹15/min')
  await screen.findByText(/^An AI\. For reflection/)
  await screen.findByRole('button', { name: 'Start the call' })
})

test('when births cannot be loaded, the screen says so and the call can still be started', async () => {
  await show({ listBirthProfiles: noNetwork })
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  await screen.findByRole('button', { name: 'Start the call' })
})

test('with one birth nobody is asked whom the call is about', async () => {
  await showSetup({ listBirthProfiles: () => ({ birthProfiles: [asha] }) })
  await start()
  expect(screen.queryByRole('radio', { name: 'Asha' })).toBeNull()
  expect(onStart).toHaveBeenLastCalledWith({
    astrologerId: vidya.id,
    language: 'en',
    turnTaking: 'automatic',
    opening: 'astrologer',
  })
})

test('the language, the way of talking and the person are chosen before the call', async () => {
  await showSetup({ listBirthProfiles: () => ({ birthProfiles: [asha, ravi] }) })
  await choose('Hindi')
  await choose('Hold to talk')
  await choose('Ravi')
  await start()
  expect(onStart).toHaveBeenLastCalledWith({
    astrologerId: vidya.id,
    language: 'hi',
    turnTaking: 'push-to-talk',
    opening: 'astrologer',
    birthProfileId: ravi.id,
  })
})

test('of two people with one name each can be chosen', async () => {
  const complaints = jest.spyOn(console, 'error')
  const namesake = { ...ravi, name: 'Asha' }
  await showSetup({ listBirthProfiles: () => ({ birthProfiles: [asha, namesake] }) })
  const people = await screen.findAllByRole('radio', { name: 'Asha' })
  await user.press(people[1]!)
  await start()
  expect(onStart).toHaveBeenLastCalledWith(expect.objectContaining({ birthProfileId: namesake.id }))
  // React says so when it takes two for one.
  expect(complaints.mock.calls.filter(([words]) => String(words).includes('same key'))).toEqual([])
  complaints.mockRestore()
})

test('before a call the screen says how long the balance lasts, where the call ends, and that only hearing costs', async () => {
  await show({ getWallet: () => ({ ...wallet, callLimitPaise: 5000 }) })
  await screen.findByText('You have ₹100, about 6 minutes.')
  await screen.findByText('A call ends at your limit of ₹50.')
  await screen.findByText(/^You pay only for what you hear/)
})

test('before a first call the screen says how long it is free', async () => {
  await show({ getWallet: () => ({ ...wallet, paidPaise: 0, bonusPaise: 0, freeCallMs: 600_000 }) })
  await screen.findByText('Your first call is free for 10 minutes.')
  expect(screen.queryByText(/^You have/)).toBeNull()
})

test('where calls are not charged nothing is said of a balance', async () => {
  const asked = jest.fn()
  await show({
    getWallet: () => {
      asked()
      return { ...wallet, isCharged: false }
    },
  })
  await screen.findByText('₹15/min')
  await waitFor(() => expect(asked).toHaveBeenCalled())
  expect(screen.queryByText(/^You pay only/)).toBeNull()
})
