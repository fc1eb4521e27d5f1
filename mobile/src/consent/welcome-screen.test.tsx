import { beforeEach, expect, jest, test } from '@jest/globals'
import { screen, userEvent, within } from '@testing-library/react-native'
import { agreed, notices, unanswered } from '../testing/consent-example.ts'
import { noNetwork, refuse } from '../testing/fault.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { WelcomeScreen } from './welcome-screen.tsx'

const decided = jest.fn()
const leave = jest.fn(async () => undefined)
const user = userEvent.setup()
const show = (replies: Replies = {}) =>
  renderScreen(
    <WelcomeScreen consents={unanswered} onSettings={() => undefined} />,
    {
      getNotices: () => ({ notices, grievanceContact: null }),
      decideConsents: ({ body }) => {
        decided(body)
        return agreed
      },
      ...replies,
    },
    { leave },
  )
const goOn = async () => user.press(await screen.findByRole('button', { name: 'Continue' }))
const answer = async (question: string, word: string) => {
  const group = await screen.findByLabelText(question)
  await user.press(within(group).getByRole('radio', { name: word }))
}

beforeEach(() => void jest.clearAllMocks())

test('nothing is answered before the caller does, and the button says what is missing', async () => {
  await show()
  for (const choice of await screen.findAllByRole('radio', { name: /agree|^Yes$|^No$/ })) {
    expect(choice).not.toBeChecked()
  }
  await goOn()
  await screen.findByText('Please say whether you are 18 or older.')
  expect(decided).not.toHaveBeenCalled()
})

test('people under eighteen do not get in', async () => {
  await show()
  await answer('Are you 18 or older?', 'No')
  await goOn()
  await screen.findByText('AstroVoice is for people of 18 and older. You can sign out below.')
  expect(decided).not.toHaveBeenCalled()
})

test('without the account there is no account', async () => {
  await show()
  await answer('Are you 18 or older?', 'Yes')
  await answer('Your account and charts', 'I do not agree')
  await goOn()
  await screen.findByText(/^Without “Your account and charts” there is no account/)
  expect(decided).not.toHaveBeenCalled()
})

test('what is left open counts as not agreed', async () => {
  await show()
  await answer('Are you 18 or older?', 'Yes')
  await answer('Your account and charts', 'I agree')
  await goOn()
  await screen.findByRole('button', { name: 'Continue' })
  expect(decided.mock.calls[0]?.[0]).toMatchObject({
    isAdult: true,
    decisions: [
      { purpose: 'service', isGiven: true, noticeVersion: '2026-11-30' },
      { purpose: 'marketing', isGiven: false },
    ],
  })
})

test('a notice that has changed meanwhile says so', async () => {
  await show({ decideConsents: refuse('notice_outdated') })
  await answer('Are you 18 or older?', 'Yes')
  await answer('Your account and charts', 'I agree')
  await goOn()
  await screen.findByText('A notice has changed since you read it. Please read it again.')
})

test('without a network the notices can be asked for again, and the caller can sign out', async () => {
  await show({ getNotices: noNetwork })
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull()
  await user.press(screen.getByRole('button', { name: 'Sign out' }))
  expect(leave).toHaveBeenCalled()
})
