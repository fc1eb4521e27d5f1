import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Linking } from 'react-native'
import { agreed, notices } from '../testing/consent-example.ts'
import { me } from '../testing/examples.ts'
import { noNetwork } from '../testing/fault.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { SettingsScreen } from './settings-screen.tsx'

const leave = jest.fn(async () => undefined)
const user = userEvent.setup()
const show = (replies: Replies = {}) =>
  renderScreen(
    <SettingsScreen />,
    {
      getMe: () => me,
      getConsents: () => agreed,
      getNotices: () => ({ notices, grievanceContact: { name: 'R. Rao', email: 'rao@example.in' } }),
      listExports: () => ({ exports: [] }),
      ...replies,
    },
    { leave },
  )
const press = async (name: string) => user.press(await screen.findByRole('button', { name }))

test('settings show who is signed in, and the way out', async () => {
  await show()
  await screen.findByText('Signed in as +919800000001')
  await press('Sign out')
  expect(leave).toHaveBeenCalled()
})

test('an agreement is withdrawn by one press, and the line then says so', async () => {
  const asked = jest.fn()
  await show({
    decideConsents: ({ body }) => {
      asked(body.decisions)
      return {
        ...agreed,
        consents: agreed.consents.map((each) =>
          each.purpose === 'marketing' ? { ...each, isGiven: false } : each,
        ),
      }
    },
  })
  await press('Offers: Withdraw')
  await screen.findByRole('button', { name: 'Offers: I agree' })
  expect(asked).toHaveBeenCalledWith([{ purpose: 'marketing', isGiven: false }])
})

test('help lines are called at a press, and complaints have an address', async () => {
  const opened = jest.spyOn(Linking, 'openURL').mockResolvedValue(true)
  await show()
  await press('Tele-MANAS: 14416')
  await press('rao@example.in')
  expect(opened.mock.calls).toEqual([['tel:14416'], ['mailto:rao@example.in']])
})

test('without a network the help lines stay, and the rest can be asked for again', async () => {
  await show({ getMe: noNetwork, getConsents: noNetwork, getNotices: noNetwork, listExports: noNetwork })
  expect((await screen.findAllByRole('button', { name: 'Try again' })).length).toBeGreaterThan(0)
  await screen.findByRole('button', { name: 'Emergency: 112' })
})
