import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Consents, type ConversationHead } from '@astrovoice/contracts'
import { talk, vidya } from '../testing/examples.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { MemoryScreen } from './memory-screen.tsx'

const onOpen = jest.fn()
const headline = 'Saturn leaves your sign in June 2027.'

function show(heads: ConversationHead[], replies: Replies = {}) {
  return renderScreen(<MemoryScreen onBack={jest.fn()} onOpen={onOpen} />, {
    listConversations: () => ({ conversations: [...heads], nextBefore: null }),
    listAstrologers: () => ({ astrologers: [vidya] }),
    ...replies,
  })
}
const press = async (name: string | RegExp) =>
  userEvent.setup().press(await screen.findByRole('button', { name }))

test('each talk that is remembered is shown with its main answer, and opens', async () => {
  await show([{ ...talk, headline }])
  await screen.findByText(headline)
  await press(/^What was said: Acharya Vidya Iyer/)
  expect(onOpen).toHaveBeenCalledWith(talk.id)
})

test('a talk is forgotten after a question', async () => {
  const heads = [{ ...talk, headline }]
  const forgotten = jest.fn()
  await show(heads, {
    deleteConversation: ({ params }) => {
      forgotten(params.conversationId)
      heads.pop()
      return undefined
    },
  })
  await press(/^Forget the talk with Acharya Vidya Iyer/)
  await screen.findByText('Forget this talk?')
  expect(forgotten).not.toHaveBeenCalled()
  await press('Delete')
  await screen.findByText('Nothing is remembered.')
  expect(forgotten).toHaveBeenCalledWith(talk.id)
})

test('everything is forgotten after a question', async () => {
  const heads = [{ ...talk, headline }]
  const forgotten = jest.fn()
  await show(heads, {
    deleteConversations: () => {
      forgotten()
      heads.pop()
      return undefined
    },
  })
  await press('Forget everything')
  await screen.findByText('Forget all talks?')
  expect(forgotten).not.toHaveBeenCalled()
  await press('Delete')
  await screen.findByText('Nothing is remembered.')
  expect(forgotten).toHaveBeenCalled()
})

test('a caller who did not agree to being remembered reads that', async () => {
  const consents = Consents.parse({
    adultDeclaredAt: null,
    consents: [
      { purpose: 'memory', isGiven: false, mustBeAsked: false, noticeVersion: null, decidedAt: null },
    ],
  })
  await show([], { getConsents: () => consents })
  await screen.findByText(/^You have not agreed to being remembered/)
})
