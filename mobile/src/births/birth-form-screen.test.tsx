import { beforeEach, expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { asha } from '../testing/examples.ts'
import { noNetwork, refuse } from '../testing/fault.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { BirthFormScreen } from './birth-form-screen.tsx'

const onSaved = jest.fn()
const created = jest.fn()
const user = userEvent.setup()
const show = (replies: Replies = {}) =>
  renderScreen(<BirthFormScreen onSaved={onSaved} />, {
    searchPlaces: () => ({ places: [asha.place], attribution: 'GeoNames' }),
    createBirthProfile: ({ body }) => {
      created(body)
      return asha
    },
    ...replies,
  })
/** A picker has the label of its field too, and comes before it. */
const fieldOf = async (label: string) => (await screen.findAllByLabelText(label)).at(-1)!
const type = async (label: string, typed: string) => user.type(await fieldOf(label), typed)
const save = async () => user.press(await screen.findByRole('button', { name: 'Save' }))

async function fillIn() {
  await type('Name', 'Asha')
  await type('Date of birth', '15/05/1990')
  await type('Time of birth', '10:30 PM')
  await type('Place of birth', 'Pune')
  await user.press(await screen.findByText('Maharashtra, IN'))
}

beforeEach(() => void jest.clearAllMocks())

test('an empty form says what is missing, field by field, and sends nothing', async () => {
  await show()
  await save()
  await screen.findByText('Please enter a name.')
  await screen.findByText('Please enter the date of birth.')
  await screen.findByText('Please type the town and choose it from the list.')
  await screen.findByText('Some fields need another look.')
  expect(created).not.toHaveBeenCalled()
})

test('a date and a time as people type them are saved', async () => {
  await show()
  await fillIn()
  await screen.findByText('15 May 1990')
  await save()
  await screen.findByRole('button', { name: 'Save' })
  expect(created.mock.calls[0]?.[0]).toMatchObject({
    name: 'Asha',
    date: '1990-05-15',
    time: '22:30',
    placeId: asha.place.id,
  })
  expect(onSaved).toHaveBeenCalled()
})

test('a date in the future is refused in its own words', async () => {
  await show()
  await type('Date of birth', '15/05/2190')
  await save()
  await screen.findByText('This date is in the future.')
})

test('without a known time none is asked for', async () => {
  await show()
  await user.press(await screen.findByRole('radio', { name: 'Time unknown' }))
  await screen.findByText(/^Without it there is no ascendant/)
  expect(screen.queryByLabelText('Time of birth')).toBeNull()
})

test('a time that the clocks showed twice is asked about, and the choice is sent', async () => {
  const choices = [
    { value: 'earlier', label: '10:30 in war time', utc: '1945-09-15T04:00:00.000Z' },
    { value: 'later', label: '10:30 in standard time', utc: '1945-09-15T05:00:00.000Z' },
  ]
  let isFirst = true
  await show({
    createBirthProfile: ({ body }) => {
      created(body)
      if (!isFirst) return asha
      isFirst = false
      return refuse('birth_time_ambiguous', { choices })()
    },
  })
  await fillIn()
  await save()
  await screen.findByText('The clocks of that place showed this time twice. Which one was it?')
  await user.press(await screen.findByRole('radio', { name: '10:30 in standard time' }))
  await save()
  await screen.findByRole('button', { name: 'Save' })
  expect(created.mock.calls[1]?.[0]).toMatchObject({ disambiguation: 'later' })
})

test('the server’s own words are shown when a time never happened', async () => {
  await show({ createBirthProfile: refuse('birth_time_impossible') })
  await fillIn()
  await save()
  await screen.findByText('That date or time never happened at that place. Please check both.')
})

test('a town that is not found says so', async () => {
  await show({ searchPlaces: () => ({ places: [], attribution: 'GeoNames' }) })
  await type('Place of birth', 'Atlantis')
  await screen.findByText('No such town. Try another spelling, or a larger town nearby.')
})

test('without a network nothing is lost', async () => {
  await show({ createBirthProfile: noNetwork })
  await fillIn()
  await save()
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  await screen.findByDisplayValue('15/05/1990')
  expect(onSaved).not.toHaveBeenCalled()
})
