import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { describeProblem, ItemId, type TurnTaking } from '@astrovoice/contracts'
import { talk, vidya } from '../testing/examples.ts'
import { renderScreen } from '../testing/render-screen.tsx'
import { reasons } from '../testing/talk-example.ts'
import { beforeCall, takeNews, type CallNews, type CallView } from './call-view.ts'
import type { HeldCall } from './hold-call.ts'
import { LiveCall } from './live-call.tsx'

const user = userEvent.setup()
const onBack = jest.fn()
const viewAfter = (...news: readonly CallNews[]): CallView => news.reduce(takeNews, beforeCall)
const live: CallNews[] = [{ type: 'dialled' }, { type: 'microphone', microphone: 'open' }]

function holdNothing() {
  const call = {
    meters: () => ({ playedMs: 0, outputLevel: 0, inputLevel: 0 }),
    key: () => null,
    setMuted: jest.fn(),
    findMicrophone: jest.fn(),
    press: jest.fn(),
    release: jest.fn(),
    drop: jest.fn(),
    type: jest.fn(),
    interrupt: jest.fn(),
    hangUp: jest.fn(),
    close: jest.fn(),
  }
  return call satisfies HeldCall
}

async function show(news: readonly CallNews[], turnTaking: TurnTaking = 'automatic') {
  const call = holdNothing()
  const calling = {
    view: viewAfter(...news),
    call,
    turnTaking,
    start: () => undefined,
    resume: () => undefined,
  }
  await renderScreen(<LiveCall astrologer={vidya} calling={calling} onBack={onBack} />, {})
  await screen.findByRole('heading', { name: 'Acharya Vidya Iyer' })
  return call
}
const press = async (name: string) => user.press(await screen.findByRole('button', { name }))
const speech = (role: 'caller' | 'astrologer', words: string, isFinal = true): CallNews => ({
  type: 'transcript',
  seq: 1,
  itemId: ItemId.parse(role),
  role,
  text: words,
  isFinal,
})

test.each([
  ['connecting', 'Connecting'],
  ['listening', 'Listening'],
  ['thinking', 'Looking at your chart'],
  ['speaking', 'Speaking'],
] as const)('a call that is %s says so', async (state, words) => {
  await show([...live, { type: 'state', state }])
  await screen.findByText(words)
})

test('what was said stands under the names of those who said it, and an answer that was cut says so', async () => {
  await show([
    ...live,
    { type: 'card', card: reasons },
    speech('caller', 'When will I get married?'),
    speech('astrologer', 'Marriage is likely'),
    { type: 'interrupted', itemId: ItemId.parse('astrologer') },
  ])
  await screen.findByText('You')
  await screen.findByText('When will I get married?')
  await screen.findByText('Marriage is likely')
  await screen.findByText('interrupted')
  await press('Why? Marriage')
  await screen.findByText('The dasha of Venus begins in 2027.')
})

test('before the first question the caller sees some to begin with, and asks one by a press', async () => {
  const call = await show([...live, { type: 'state', state: 'listening' }])
  await press('When will I get married?')
  expect(call.type).toHaveBeenCalledWith('When will I get married?')
})

test('what the astrologer suggests in the opening is asked by a press, until something is asked', async () => {
  const suggestions = ['Which dasha am I in now?', 'How do my studies look?']
  const conversationId = talk.id
  const opened: CallNews[] = [
    ...live,
    { type: 'started', conversationId, suggestions },
    { type: 'state', state: 'speaking' },
    speech('astrologer', 'Namaste Asha, I am Acharya Vidya Iyer, an AI astrologer.'),
  ]
  const call = await show(opened)
  await screen.findByText(/an AI astrologer/)
  await press('Which dasha am I in now?')
  expect(call.type).toHaveBeenCalledWith('Which dasha am I in now?')
})

test('after a question nothing is suggested any more', async () => {
  const conversationId = talk.id
  await show([
    ...live,
    { type: 'started', conversationId, suggestions: ['How do my studies look?', 'Which mantra suits me?'] },
    { type: 'state', state: 'listening' },
    speech('caller', 'When will I get married?'),
  ])
  await screen.findByText('When will I get married?')
  expect(screen.queryByRole('button', { name: 'How do my studies look?' })).toBeNull()
})

test('a typed question is sent, and an empty one asks for words', async () => {
  const call = await show(live)
  await press('Send')
  await screen.findByText('Please type your question first.')
  expect(call.type).not.toHaveBeenCalled()
  await user.type(screen.getByLabelText('Your question'), ' Is today good? ')
  await press('Send')
  expect(call.type).toHaveBeenCalledWith('Is today good?')
})

test('the caller mutes, stops an answer and hangs up', async () => {
  const call = await show([...live, { type: 'state', state: 'speaking' }])
  await press('Mute')
  expect(call.setMuted).toHaveBeenCalledWith(true)
  await press('Stop')
  expect(call.interrupt).toHaveBeenCalled()
  await press('Hang up')
  expect(call.hangUp).toHaveBeenCalled()
})

test('a muted call can be unmuted', async () => {
  const call = await show([...live, { type: 'microphone', microphone: 'muted' }])
  await press('Unmute')
  expect(call.setMuted).toHaveBeenCalledWith(false)
})

test('where there is no answer to stop, the button says so', async () => {
  const call = await show([...live, { type: 'state', state: 'listening' }])
  await press('Stop')
  await screen.findByText('There is no answer to stop right now.')
  expect(call.interrupt).not.toHaveBeenCalled()
})

test('push-to-talk: a hold asks at its end, a tap lets the caller ask or cancel', async () => {
  const call = await show(live, 'push-to-talk')
  const button = await screen.findByRole('button', { name: 'Hold to talk' })
  await user.longPress(button)
  expect([call.press, call.release].map((each) => each.mock.calls.length)).toEqual([1, 1])
  await user.press(button)
  await press('Cancel')
  expect(call.drop).toHaveBeenCalledTimes(1)
  await press('Hold to talk')
  await press('Ask')
  expect(call.release).toHaveBeenCalledTimes(2)
})

test('without a microphone the caller types, and can look for one again', async () => {
  const call = await show([...live, { type: 'microphone', microphone: 'missing' }])
  await screen.findByText(/^The microphone is not available/)
  expect(screen.queryByRole('button', { name: 'Mute' })).toBeNull()
  await press('Try again')
  expect(call.findMicrophone).toHaveBeenCalled()
})

test('a microphone that another app holds can be taken back', async () => {
  const call = await show([...live, { type: 'microphone', microphone: 'held' }])
  await screen.findByText(/^Another app is using the microphone/)
  await press('Use it again')
  expect(call.setMuted).toHaveBeenCalledWith(false)
})

test.each([
  [{ type: 'quality', level: 'poor' }, 'The connection is weak.'],
  [{ type: 'reconnecting' }, 'Reconnecting. What you say is kept.'],
] as const)('the screen tells of the network: %j', async (news, words) => {
  await show([...live, news])
  await screen.findByText(words)
})

test('a question that is typed without a network is shown as not sent, and as any other once it is', async () => {
  const itemId = ItemId.parse('text_12345678')
  const typed: CallNews = { type: 'typed', itemId, text: 'And work?' }
  await show([...live, { type: 'reconnecting' }, typed])
  await screen.findByText('And work?')
  await screen.findByText('Not sent yet')
  await screen.unmount()
  await show([...live, { type: 'reconnecting' }, typed, { type: 'resumed' }])
  await screen.findByText('And work?')
  expect(screen.queryByText('Not sent yet')).toBeNull()
})

test('a call whose connection was lost says that alone, and leads back', async () => {
  await show([...live, { type: 'reconnecting' }, { type: 'lost' }])
  await screen.findByText('The connection was lost.')
  await screen.findByText('Call over')
  expect(screen.queryByText(/^Reconnecting/)).toBeNull()
  expect(screen.queryByRole('button', { name: 'Hang up' })).toBeNull()
  await press('Back')
  expect(onBack).toHaveBeenCalled()
})

test('a fault that the call survives is shown, and the controls stay', async () => {
  await show([...live, { type: 'refused', problem: describeProblem('model_unavailable') }])
  await screen.findByText('The astrologer cannot be reached right now. Please try again in a moment.')
  await screen.findByRole('button', { name: 'Hang up' })
})

const cost = {
  heardMs: 61_000,
  chargedPaise: 1525,
  pricePaisePerMinute: 1500,
  leftMs: null,
  warning: null,
} as const

test('a charged call shows what it costs so far', async () => {
  await show([...live, { type: 'cost', cost }])
  await screen.findByText('₹15.25 so far')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('near its end a call says how much is left, aloud to screen readers', async () => {
  await show([...live, { type: 'cost', cost: { ...cost, leftMs: 118_000, warning: 'two_minutes' } }])
  await screen.findByText('₹15.25 so far · about 1:58 left')
  expect(await screen.findByRole('alert')).toHaveTextContent('about 1:58 left')
})

test('a free call says so', async () => {
  await show([...live, { type: 'cost', cost: { ...cost, pricePaisePerMinute: 0, chargedPaise: 0 } }])
  await screen.findByText('Free call')
})
