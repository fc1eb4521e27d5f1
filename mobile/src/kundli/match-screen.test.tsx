import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { BirthProfile } from '@astrovoice/contracts'
import { asha } from '../testing/examples.ts'
import { noNetwork, refuse } from '../testing/fault.ts'
import { match } from '../testing/kundli-example.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { MatchScreen } from './match-screen.tsx'

const ravi = BirthProfile.parse({ ...asha, id: '0197c2a0-0000-7000-8000-000000000009', name: 'Ravi' })
const onAdd = jest.fn()
const user = userEvent.setup()
const show = (replies: Replies) =>
  renderScreen(<MatchScreen birth={asha} onAdd={onAdd} onBack={() => undefined} />, {
    listBirthProfiles: () => ({ birthProfiles: [asha, ravi] }),
    ...replies,
  })
const choose = async (name: string) => user.press(await screen.findByRole('radio', { name }))

test('a caller with one birth is led to enter the other', async () => {
  await show({ listBirthProfiles: () => ({ birthProfiles: [asha] }) })
  await screen.findByText('Add the birth details of the other person first.')
  await user.press(screen.getByRole('button', { name: 'Add birth details' }))
  expect(onAdd).toHaveBeenCalled()
})

test('nothing is matched before the person and the side are chosen', async () => {
  const asked = jest.fn()
  await show({
    matchProfiles: ({ params, query }) => {
      asked(params.birthProfileId, query.with, query.side)
      return match
    },
  })
  await choose('Ravi')
  expect(asked).not.toHaveBeenCalled()
  await choose('Bride')
  await screen.findByText('24 of 36 points')
  expect(asked.mock.calls).toEqual([[asha.id, ravi.id, 'bride']])
})

test('a match has its verdict with reasons, and each koota its points', async () => {
  await show({ matchProfiles: () => match })
  await choose('Ravi')
  await choose('Groom')
  await screen.findByText('Asha · Ravi')
  await screen.findByText('A good match.')
  await screen.findByText('1 of 1 point')
  await user.press(screen.getByRole('button', { name: 'Why? A good match.' }))
  await screen.findByText('The dasha of Venus begins in 2027.')
})

test('people under eighteen are not matched, and the screen says so', async () => {
  await show({ matchProfiles: refuse('match_too_young') })
  await choose('Ravi')
  await choose('Bride')
  await screen.findByText('Charts of people under eighteen are not matched.')
})

test('without a network the screen says so and offers to try again', async () => {
  await show({ listBirthProfiles: noNetwork })
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  await screen.findByRole('button', { name: 'Try again' })
})
