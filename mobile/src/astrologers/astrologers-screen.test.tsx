import { useState } from 'react'
import { expect, jest, test } from '@jest/globals'
import { screen, userEvent, within } from '@testing-library/react-native'
import { vidya } from '../testing/examples.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { AstrologersScreen } from './astrologers-screen.tsx'
import type { AstrologerFilter } from './queries.ts'

const onCall = jest.fn()
const onOpen = jest.fn()
const onFilter = jest.fn()
const show = (replies: Replies) =>
  renderScreen(
    <AstrologersScreen filter={{}} notice={null} onFilter={onFilter} onOpen={onOpen} onCall={onCall} />,
    replies,
  )

test('while astrologers are loaded, the list says so', async () => {
  await show({})
  await screen.findByLabelText('Loading')
})

test('when no astrologer fits, the screen says what to try', async () => {
  await show({ listAstrologers: () => ({ astrologers: [] }) })
  await screen.findByText('Nobody fits. Try other words, or fewer filters.')
  await userEvent.setup().press(screen.getByRole('button', { name: 'Clear search and filters' }))
  expect(onFilter).toHaveBeenLastCalledWith({
    text: undefined,
    speciality: undefined,
    language: undefined,
    school: undefined,
  })
})

test('what is typed is searched in a pause of typing, and clearing the search empties the field', async () => {
  const asked: unknown[] = []
  const Searched = () => {
    const [filter, setFilter] = useState<AstrologerFilter>({})
    return (
      <AstrologersScreen filter={filter} notice={null} onFilter={setFilter} onOpen={onOpen} onCall={onCall} />
    )
  }
  await renderScreen(<Searched />, {
    listAstrologers: ({ query }) => {
      asked.push(query.text)
      return { astrologers: query.text === undefined ? [vidya] : [] }
    },
  })
  await screen.findByRole('heading', { name: 'Acharya Vidya Iyer' })
  await userEvent.setup().type(screen.getByLabelText('Search'), 'टैरो ')
  await screen.findByText('Nobody fits. Try other words, or fewer filters.')
  expect(new Set(asked)).toEqual(new Set([undefined, 'टैरो']))
  await userEvent.setup().press(screen.getByRole('button', { name: 'Clear search and filters' }))
  await screen.findByRole('heading', { name: 'Acharya Vidya Iyer' })
  expect(screen.getByLabelText('Search').props).toMatchObject({ value: '' })
})

test('a school that is chosen becomes the filter', async () => {
  await show({ listAstrologers: () => ({ astrologers: [vidya] }) })
  await userEvent.setup().press(await screen.findByRole('radio', { name: 'KP (Krishnamurti)' }))
  expect(onFilter).toHaveBeenLastCalledWith({ school: 'kp' })
})

test.each([
  ['calls_paused', 'Calls paused', 'Calls are paused for a short time.'],
  ['calls_full', 'All busy', 'There is no free slot for another call.'],
  ['calls_unavailable', 'Not now', 'Calls cannot start right now.'],
] as const)('the call button says why a call would be refused: %s', async (refusal, short, long) => {
  const calls = onCall.mock.calls.length
  await show({ listAstrologers: () => ({ astrologers: [{ ...vidya, isAvailable: false, refusal }] }) })
  const button = await screen.findByRole('button', { name: `Acharya Vidya Iyer: ${short}` })
  await userEvent.setup().press(button)
  await screen.findByText(new RegExp(`^${long}`))
  expect(onCall).toHaveBeenCalledTimes(calls)
})

test('when the list cannot be loaded, the caller tries again and sees it', async () => {
  let isAway = true
  await show({
    listAstrologers: () => {
      if (isAway) throw new Error('no network')
      return { astrologers: [vidya] }
    },
  })
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  isAway = false
  await userEvent.setup().press(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByRole('heading', { name: 'Acharya Vidya Iyer' })
  expect(screen.queryByText(/^No answer/)).toBeNull()
})

test('while the list of another filter is on its way, no other list stands under it', async () => {
  const Filtered = () => {
    const [filter, setFilter] = useState<AstrologerFilter>({})
    return (
      <AstrologersScreen filter={filter} notice={null} onFilter={setFilter} onOpen={onOpen} onCall={onCall} />
    )
  }
  await renderScreen(<Filtered />, {
    listAstrologers: ({ query }) =>
      query.speciality ? new Promise(() => undefined) : { astrologers: [vidya] },
  })
  await screen.findByRole('heading', { name: 'Acharya Vidya Iyer' })
  const specialities = within(screen.getByLabelText('Speciality'))
  await userEvent.setup().press(specialities.getByRole('radio', { name: 'Tarot' }))
  await screen.findByLabelText('Loading')
  expect(screen.queryByRole('heading', { name: 'Acharya Vidya Iyer' })).toBeNull()
})

test('an astrologer has a name, a price and a button that calls', async () => {
  await show({ listAstrologers: () => ({ astrologers: [vidya] }) })
  await screen.findByText('₹15/min')
  await userEvent.setup().press(screen.getByRole('button', { name: 'Call Acharya Vidya Iyer' }))
  expect(onCall).toHaveBeenCalledWith(vidya)
})

test('a speciality that is chosen becomes the filter', async () => {
  await show({ listAstrologers: () => ({ astrologers: [vidya] }) })
  await userEvent.setup().press(await screen.findByRole('radio', { name: 'Career' }))
  expect(onFilter).toHaveBeenCalledWith({ speciality: 'career' })
})

test('the page of an astrologer opens from the list', async () => {
  await show({ listAstrologers: () => ({ astrologers: [vidya] }) })
  await userEvent.setup().press(await screen.findByRole('button', { name: 'About Acharya Vidya Iyer' }))
  expect(onOpen).toHaveBeenCalledWith(vidya)
})
