import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { asha } from '../testing/examples.ts'
import { horoscope } from '../testing/horoscope-example.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { HoroscopeScreen } from './horoscope-screen.tsx'
import { TodayCard } from './today-card.tsx'

const user = userEvent.setup()
const withAsha: Replies = { listBirthProfiles: () => ({ birthProfiles: [asha] }) }
const show = (replies: Replies) => renderScreen(<HoroscopeScreen onBack={() => undefined} />, replies)

test('today has its light in words, its lines, and the reasons of each', async () => {
  await show({ ...withAsha, getMyHoroscope: () => horoscope })
  await screen.findByText('Monday, 30 November')
  await screen.findByText('With care')
  await user.press(await screen.findByRole('button', { name: 'Why? Today is a mixed day for you.' }))
  await screen.findByText('The Moon is in Magha, your Mitra tara.')
  expect(screen.queryByRole('button', { name: 'Why? Times are for Pune, your birth place.' })).toBeNull()
})

test('uses say how the day suits them, and windows when they are by the clock of the place', async () => {
  await show({ ...withAsha, getMyHoroscope: () => horoscope })
  await screen.findByText('Travel')
  await screen.findByText('Go gently')
  // 10:13 UTC is 15:43 in India.
  await screen.findByText('3:43 pm – 4:33 pm')
  await screen.findByText('Rahu Kaal · to avoid')
})

test('a good window can be put into the calendar, one to leave cannot', async () => {
  await show({ ...withAsha, getMyHoroscope: () => horoscope })
  await screen.findByRole('button', { name: 'Add to calendar: A good choghadiya' })
  expect(screen.queryByRole('button', { name: 'Add to calendar: Rahu Kaal' })).toBeNull()
})

test('another period is asked for when it is chosen', async () => {
  const asked: unknown[] = []
  await show({
    ...withAsha,
    getMyHoroscope: ({ query }) => {
      asked.push(query.period)
      return horoscope
    },
  })
  await screen.findByText('Today is a mixed day for you.')
  await user.press(await screen.findByRole('radio', { name: 'Year' }))
  await screen.findByText('Today is a mixed day for you.')
  expect(asked).toEqual(['day', 'year'])
})

test('without a birth the horoscope of a sign is shown, and another sign can be chosen', async () => {
  const asked: unknown[] = []
  await show({
    listBirthProfiles: () => ({ birthProfiles: [] }),
    getSignHoroscope: ({ query }) => {
      asked.push(query.sign)
      return { ...horoscope, isPersonal: false }
    },
  })
  await screen.findByText('Today is a mixed day for you.')
  await user.press(await screen.findByRole('radio', { name: 'Leo' }))
  await screen.findByText('Today is a mixed day for you.')
  expect(asked).toEqual(['aries', 'leo'])
})

test('above the astrologers stands what a widget shows, which opens the whole', async () => {
  const onOpen = jest.fn()
  await renderScreen(<TodayCard onOpen={onOpen} />, { getMyHoroscope: () => horoscope })
  await screen.findByText('Today is a mixed day for you.')
  await user.press(screen.getByRole('button', { name: 'The whole day, the week, the month' }))
  expect(onOpen).toHaveBeenCalledTimes(1)
})
