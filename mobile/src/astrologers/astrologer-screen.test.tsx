import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Astrologer } from '@astrovoice/contracts'
import { vidya } from '../testing/examples.ts'
import { renderScreen } from '../testing/render-screen.tsx'
import { AstrologerScreen } from './astrologer-screen.tsx'

const onCall = jest.fn()
const show = (fields: Partial<Astrologer> = {}) =>
  renderScreen(
    <AstrologerScreen astrologer={{ ...vidya, ...fields }} onCall={onCall} onBack={() => undefined} />,
    {},
  )

test('an astrologer has school, manner, languages, price, and says that it is an AI', async () => {
  await show()
  await screen.findByRole('heading', { name: 'Acharya Vidya Iyer' })
  await screen.findByText('AI astrologer')
  await screen.findByText('Parashari')
  await screen.findByText(/^Looks at the birth chart first\. .*Explains each term/)
  await screen.findByText('English · Hindi')
  await screen.findByText('₹15/min')
})

test('a rating is shown with its number, and fewer than five are said to be too few', async () => {
  await show({ rating: { mean: 4.5, count: 12 } })
  await screen.findByText('4.5 of 5, from 12 ratings')
})

test('without enough ratings no mean is shown', async () => {
  await show()
  await screen.findByText('Not enough ratings yet')
})

test('a call starts from the page, and not with an astrologer who takes none', async () => {
  await show()
  await userEvent.setup().press(screen.getByRole('button', { name: 'Call Acharya Vidya Iyer' }))
  expect(onCall).toHaveBeenCalledTimes(1)
})

test('an astrologer who takes no calls says so', async () => {
  await show({ isAvailable: false })
  await screen.findByText('Takes no calls now.')
  expect(screen.queryByRole('button', { name: 'Call Acharya Vidya Iyer' })).toBeNull()
})
