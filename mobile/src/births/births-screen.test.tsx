import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { BirthProfileId } from '@astrovoice/contracts'
import { asha } from '../testing/examples.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { BirthsScreen } from './births-screen.tsx'

const onAdd = jest.fn()
const onOpen = jest.fn()
const show = (replies: Replies) => renderScreen(<BirthsScreen onAdd={onAdd} onOpen={onOpen} />, replies)

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><path d="M0 0L9 9"/></svg>'

test('while births are loaded, the screen says so, and one can be added', async () => {
  await show({})
  expect((await screen.findAllByLabelText('Loading')).length).toBeGreaterThan(0)
  await userEvent.setup().press(screen.getByRole('button', { name: 'Add birth details' }))
  expect(onAdd).toHaveBeenCalled()
})

test('when births cannot be loaded, the screen says so and offers to try again', async () => {
  await show({
    listBirthProfiles: () => {
      throw new Error('no network')
    },
  })
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  await screen.findByRole('button', { name: 'Try again' })
})

test('a birth has its date, time and place, and a chart that is named by what it shows', async () => {
  await show({ listBirthProfiles: () => ({ birthProfiles: [asha] }), drawChart: () => drawing })
  await screen.findByText('15 May 1990, 10:30')
  await screen.findByText('Pune, Maharashtra, IN')
  await screen.findByRole('img', { name: 'Kundli of Asha' })
  await userEvent.setup().press(screen.getByRole('button', { name: 'Match Asha with' }))
  expect(onOpen).toHaveBeenCalledWith('match', asha)
})

test('a birth says who it is, and how well the time is known', async () => {
  const { date: _, ...rest } = asha
  const births = [
    { ...asha, relation: 'self' as const, isTimeApproximate: true },
    {
      ...rest,
      id: BirthProfileId.parse('0197c2a0-0000-7000-8000-00000000000a'),
      name: 'Tara',
      date: '2015-05-15',
      time: null,
      partOfDay: 'evening' as const,
      relation: 'child' as const,
    },
  ]
  await show({ listBirthProfiles: () => ({ birthProfiles: births }) })
  await screen.findByText('Myself')
  await screen.findByText('15 May 1990, 10:30 (About, within half an hour)')
  await screen.findByText('My child')
  await screen.findByText('15 May 2015, Evening, 4–8 pm')
  await screen.findByText('Under 18: nothing is read of love and marriage.')
  await userEvent.setup().press(screen.getByRole('button', { name: 'Change Tara' }))
  expect(onOpen).toHaveBeenCalledWith('editBirth', births[1])
})

test.each([
  ['Remove with its talks', 'delete'],
  ['Remove, and keep the talks', 'keep'],
] as const)('a birth is removed only after a question: %s', async (answer, calls) => {
  const removed = jest.fn()
  await show({
    listBirthProfiles: () => ({ birthProfiles: [asha] }),
    deleteBirthProfile: ({ params, query }) => {
      removed(params.birthProfileId, query)
      return undefined
    },
  })
  const user = userEvent.setup()
  await user.press(await screen.findByRole('button', { name: 'Remove Asha' }))
  await screen.findByText('Remove Asha?')
  expect(removed).not.toHaveBeenCalled()
  await user.press(screen.getByRole('button', { name: answer }))
  expect(removed).toHaveBeenCalledWith(asha.id, { calls })
})
