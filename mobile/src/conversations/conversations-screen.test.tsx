import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { ConversationId } from '@astrovoice/contracts'
import { talk, vidya } from '../testing/examples.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { ConversationsScreen } from './conversations-screen.tsx'

const onOpen = jest.fn()
const show = (replies: Replies) => renderScreen(<ConversationsScreen onOpen={onOpen} />, replies)

test('while talks are loaded, the list says so', async () => {
  await show({})
  await screen.findByLabelText('Loading')
})

test('a caller without talks reads how to have one', async () => {
  await show({ listConversations: () => ({ conversations: [], nextBefore: null }) })
  await screen.findByText('No talks yet. Call an astrologer, and the talk is kept here.')
})

test('when talks cannot be loaded, the screen says so and offers to try again', async () => {
  await show({
    listConversations: () => {
      throw new Error('no network')
    },
  })
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  await screen.findByRole('button', { name: 'Try again' })
})

test('a talk has its astrologer and language, and opens', async () => {
  await show({
    listConversations: () => ({ conversations: [talk], nextBefore: null }),
    listAstrologers: () => ({ astrologers: [vidya] }),
  })
  const row = await screen.findByRole('button', { name: /Acharya Vidya Iyer.*Hindi/s })
  await screen.findByText(/Hindi/)
  await userEvent.setup().press(row)
  expect(onOpen).toHaveBeenCalledWith(talk.id)
})

test('earlier talks are shown at a press, for as long as there are any', async () => {
  const id = ConversationId.parse('0197c2a0-0000-7000-8000-00000000000c')
  const earlier = { ...talk, id, headline: 'Jupiter helps with studies.' }
  await show({
    listConversations: ({ query }) =>
      query.before === talk.lastCallAt
        ? { conversations: [earlier], nextBefore: null }
        : { conversations: [talk], nextBefore: talk.lastCallAt },
  })
  await userEvent.setup().press(await screen.findByRole('button', { name: 'Show earlier' }))
  await screen.findByText('Jupiter helps with studies.')
  expect(screen.queryByRole('button', { name: 'Show earlier' })).toBeNull()
})

test('a talk has its main answer, and is deleted only after a question', async () => {
  const conversations = [{ ...talk, headline: 'Saturn leaves your sign in June 2027.' }]
  const deleted = jest.fn()
  await show({
    listConversations: () => ({ conversations: [...conversations], nextBefore: null }),
    listAstrologers: () => ({ astrologers: [vidya] }),
    deleteConversation: ({ params }) => {
      deleted(params.conversationId)
      conversations.pop()
      return undefined
    },
  })
  await screen.findByText('Saturn leaves your sign in June 2027.')
  const user = userEvent.setup()
  await user.press(await screen.findByRole('button', { name: /^Delete this talk: Acharya Vidya Iyer/ }))
  await screen.findByText('Delete this talk?')
  expect(deleted).not.toHaveBeenCalled()
  await user.press(screen.getByRole('button', { name: 'Delete' }))
  await screen.findByText('No talks yet. Call an astrologer, and the talk is kept here.')
  expect(deleted).toHaveBeenCalledWith(talk.id)
})
