import { expect, jest, test } from '@jest/globals'
import { screen, userEvent, waitFor } from '@testing-library/react-native'
import { CallId, type CallSummary, type EndReason } from '@astrovoice/contracts'
import { talk, vidya } from '../testing/examples.ts'
import { noNetwork } from '../testing/fault.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { finishedTalk, summary } from '../testing/talk-example.ts'
import { ConversationScreen } from './conversation-screen.tsx'

const onBack = jest.fn()
const onGoOn = jest.fn()
const show = (replies: Replies, endReason?: EndReason) =>
  renderScreen(<ConversationScreen conversationId={talk.id} {...{ endReason, onBack, onGoOn }} />, {
    listAstrologers: () => ({ astrologers: [vidya] }),
    ...replies,
  })
const press = async (name: string | RegExp) =>
  userEvent.setup().press(await screen.findByRole('button', { name }))
/** The talk with another summary of its call. */
const talkWith = (change: Partial<CallSummary>) => () => ({
  ...finishedTalk,
  calls: [{ ...summary, ...change }],
})

test('while a talk is loaded, the screen says so', async () => {
  await show({})
  await screen.findByLabelText('Loading')
})

test('when a talk cannot be loaded, the screen says so and offers to try again', async () => {
  await show({ getConversation: noNetwork })
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  await screen.findByRole('button', { name: 'Try again' })
})

test('a talk has its astrologer, headline, dates, next step and what was said', async () => {
  await show({ getConversation: () => finishedTalk })
  await screen.findByRole('heading', { name: 'Talk with Acharya Vidya Iyer' })
  await screen.findByRole('heading', { name: 'Summary' })
  await screen.findByText('The dasha of Venus · 12 March 2027 – 30 September 2027')
  await screen.findByText('Next: Go on meeting people.')
  await screen.findByText('When will I get married?')
  expect(await screen.findAllByText('Marriage is likely in 2027.')).toHaveLength(2)
  await screen.findByText('interrupted')
})

test('the reasons of an answer and the whole summary open at a press', async () => {
  await show({ getConversation: () => finishedTalk })
  await press('Why? Marriage')
  await screen.findByText('The dasha of Venus begins in 2027.')
  await press('The whole summary')
  await screen.findByText(summary.text!)
})

test('a charged talk has its sum, and each answer has its seconds and its price', async () => {
  const answer = finishedTalk.items.find((item) => item.kind === 'spoken' && item.role === 'astrologer')!
  const line = { itemId: answer.itemId, heardMs: 12_000, chargedPaise: 300 }
  const bill = { heardMs: 12_000, chargedPaise: 300, pricePaisePerMinute: 1500, lines: [line] }
  await show({ getConversation: talkWith({ bill }) })
  await screen.findByText('0:12 heard for ₹3')
  await screen.findByText('0:12 · ₹3')
})

test('a call in which nothing was asked has no summary, and none is waited for', async () => {
  const asked = jest.fn()
  const silent = talkWith({ state: 'none', headline: null, dates: [], nextStep: null, text: null })
  await show({
    getConversation: () => {
      asked()
      return { ...silent(), items: [] }
    },
  })
  await screen.findByText('There is no summary of this call, because nothing was asked.')
  await screen.findByText('Nothing was said in this talk.')
  expect(asked).toHaveBeenCalledTimes(1)
})

test('a summary that is being written is shown as soon as it is there', async () => {
  const endedAt = new Date().toISOString()
  let isWritten = false
  await show({
    getConversation: () => {
      const talkNow = talkWith(isWritten ? { endedAt } : { endedAt, state: 'pending', headline: null })()
      isWritten = true
      return talkNow
    },
  })
  await screen.findByText('The summary is being written and spoken…')
  await screen.findByRole('heading', { name: 'Talk with Acharya Vidya Iyer' })
  await screen.findByText('The dasha of Venus · 12 March 2027 – 30 September 2027')
})

test('an earlier summary plays on while the next one is waited for, though its address changes', async () => {
  const endedAt = new Date().toISOString()
  let readings = 0
  await show({
    getConversation: () => {
      readings++
      const earlier = { ...summary, audioUrl: `https://api.example/files/${readings}` }
      const coming = { ...summary, callId: CallId.parse('0197c2a0-0000-7000-8000-00000000000b'), endedAt }
      return { ...finishedTalk, calls: [earlier, { ...coming, state: 'pending', headline: null }] }
    },
  })
  await press('Listen')
  await screen.findByRole('button', { name: 'Pause' })
  await waitFor(() => expect(readings).toBeGreaterThan(2))
  expect(screen.getByRole('button', { name: 'Pause' })).toBeOnTheScreen()
})

test.each([
  ['idle', 'It was quiet for a while, so the call was ended.'],
  ['model_lost', 'The astrologer’s line broke.'],
  ['consent_withdrawn', 'You have withdrawn an agreement that calls need, so the call was ended.'],
] as const)('a call that ended by itself (%s) says why', async (reason, words) => {
  await show({ getConversation: () => finishedTalk }, reason)
  await screen.findByText(words)
})

test('the talk goes on with its astrologer', async () => {
  await show({ getConversation: () => finishedTalk })
  await press('Go on with this talk')
  expect(onGoOn).toHaveBeenCalledWith(vidya.id)
})

test('a talk is deleted after a question, and the screen is left', async () => {
  const deleted = jest.fn()
  await show({
    getConversation: () => finishedTalk,
    deleteConversation: ({ params }) => {
      deleted(params.conversationId)
      return undefined
    },
  })
  await press('Delete this talk')
  expect(deleted).not.toHaveBeenCalled()
  await press('Delete')
  await waitFor(() => expect(onBack).toHaveBeenCalled())
  expect(deleted).toHaveBeenCalledWith(talk.id)
})

test('a call is rated, and the rating can be changed', async () => {
  const rated: number[] = []
  await show({
    getConversation: talkWith({ rating: 2 }),
    rateCall: ({ body: { rating } }) => {
      rated.push(rating)
      return undefined
    },
  })
  expect(await screen.findByRole('radio', { name: '2 of 5', checked: true })).toBeOnTheScreen()
  await userEvent.setup().press(screen.getByRole('radio', { name: '5 of 5' }))
  expect(await screen.findByRole('radio', { name: '5 of 5', checked: true })).toBeOnTheScreen()
  expect(rated).toEqual([5])
})
