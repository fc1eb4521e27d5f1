import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Astrologer } from '@astrovoice/contracts'
import { vidya } from '../testing/examples.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { AstrologerScreen } from './astrologer-screen.tsx'

const onCall = jest.fn()
const show = (fields: Partial<Astrologer> = {}, replies: Replies = {}) =>
  renderScreen(
    <AstrologerScreen astrologer={{ ...vidya, ...fields }} onCall={onCall} onBack={() => undefined} />,
    replies,
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
  await show({ isAvailable: false, refusal: 'astrologer_unknown' })
  await userEvent
    .setup()
    .press(await screen.findByRole('button', { name: 'Acharya Vidya Iyer: Takes no calls' }))
  await screen.findByText('This astrologer takes no calls any more. Please choose another.')
  expect(screen.queryByRole('button', { name: 'Call Acharya Vidya Iyer' })).toBeNull()
})

test('whether a call can start is as the server says now, not as the list said', async () => {
  await show({}, { getAstrologer: () => ({ ...vidya, isAvailable: false, refusal: 'calls_full' }) })
  await screen.findByRole('button', { name: 'Acharya Vidya Iyer: All busy' })
})

const tally = { over: 25, answered: 20, unanswered: 5, yes: 13, partly: 2, no: 4, cannotSay: 1 }

test('the score of predictions has its denominator, with what nobody answered', async () => {
  const astrologers = [{ astrologerId: vidya.id, ...tally }]
  await show({}, { getPredictionScore: () => ({ minAnswered: 20, all: tally, astrologers }) })
  await screen.findByText('13 of 25 came true, 2 partly; 4 did not, 1 cannot be said, 5 have no answer yet.')
})

test('an astrologer with too few answers has no score, and the page says so', async () => {
  await show({}, { getPredictionScore: () => ({ minAnswered: 20, all: tally, astrologers: [] }) })
  await screen.findByText('No score yet: callers have answered fewer than 20 times.')
  expect(screen.queryByText(/came true/)).toBeNull()
})

test('the voice of an astrologer is heard on the page, with its words', async () => {
  const text = 'Namaste. I am Acharya Vidya Iyer, an AI astrologer.'
  const audioUrl = 'https://files.example/sample.wav'
  await show({}, { getAstrologerSample: () => ({ state: 'ready', language: 'en', text, audioUrl }) })
  await screen.findByText(`“${text}”`)
  await userEvent.setup().press(screen.getByRole('button', { name: 'Hear the voice' }))
  await userEvent.setup().press(await screen.findByRole('button', { name: 'Pause' }))
  await screen.findByRole('button', { name: 'Hear the voice' })
})

test('a voice that is not spoken yet is said to be coming', async () => {
  await show(
    {},
    { getAstrologerSample: () => ({ state: 'coming', language: 'en', text: 'Namaste.', audioUrl: null }) },
  )
  await screen.findByText('The sample of this voice is not ready yet.')
  expect(screen.queryByRole('button', { name: 'Hear the voice' })).toBeNull()
})
