import { beforeEach, expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Preferences, type PreferencesChange } from '@astrovoice/contracts'
import { me } from '../testing/examples.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { SettingsScreen } from './settings-screen.tsx'

const changed = jest.fn<(change: PreferencesChange) => void>()
beforeEach(() => void changed.mockReset())

/** An API that keeps the preferences. */
function show(first: PreferencesChange = {}, replies: Replies = {}) {
  let preferences = Preferences.parse(first)
  return renderScreen(<SettingsScreen />, {
    getMe: () => ({ ...me, preferences }),
    setPreferences: ({ body }) => {
      changed(body)
      preferences = Preferences.parse({ ...preferences, ...body })
      return { ...me, preferences }
    },
    ...replies,
  })
}
const press = async (role: 'button' | 'radio', name: string) =>
  userEvent.setup().press(await screen.findByRole(role, { name }))

test('the languages of the app and of calls, and the letters of captions, are chosen one by one', async () => {
  await show()
  const speech = await screen.findByRole('radio', { name: 'As the app' })
  expect(speech).toBeChecked()
  await press('radio', 'Hindi')
  expect(changed).toHaveBeenLastCalledWith({ speechLanguage: 'hi' })
  await press('radio', 'Latin letters')
  expect(changed).toHaveBeenLastCalledWith({ script: 'latin' })
  expect(await screen.findByRole('radio', { name: 'Latin letters' })).toBeChecked()
  await press('radio', 'हिन्दी')
  expect(changed).toHaveBeenLastCalledWith({ appLanguage: 'hi' })
  await screen.findByText('भाषाएँ')
})

test('quiet hours are turned off and on, and go by the caller’s clock', async () => {
  await show({ timeZone: 'Asia/Kolkata' })
  await screen.findByText('By the clock of Asia/Kolkata')
  await press('radio', 'None')
  expect(changed).toHaveBeenLastCalledWith({ quietHours: null, timeZone: 'Asia/Kolkata' })
  await press('radio', 'Quiet')
  expect(changed).toHaveBeenLastCalledWith({
    quietHours: { from: '22:00', until: '08:00' },
    timeZone: 'Asia/Kolkata',
  })
})

test('quiet hours are typed as people write times, and two equal ones are refused', async () => {
  await show({ timeZone: 'Asia/Kolkata' })
  const user = userEvent.setup()
  const from = await screen.findByLabelText('From')
  const type = async (words: string) => {
    await user.clear(from)
    await user.type(from, words)
    await press('button', 'Save')
  }
  await type('later')
  await screen.findByText('This is not read as a time. Try 10 pm or 22:00.')
  await type('8 am')
  await screen.findByText('Please give two different times.')
  expect(changed).not.toHaveBeenCalled()
  await type('9 pm')
  expect(changed).toHaveBeenLastCalledWith({
    quietHours: { from: '21:00', until: '08:00' },
    timeZone: 'Asia/Kolkata',
  })
})

test('help lines have their numbers, and what to do if nobody answers', async () => {
  await show()
  for (const line of [
    'Tele-MANAS: 14416',
    'Emergency: 112',
    'Women’s Commission: 14490',
    'Online fraud: 1930',
  ])
    await screen.findByRole('button', { name: line })
  await screen.findByText('If nobody answers, call 112 or go to someone you trust.')
})

test('whom to complain to is shown', async () => {
  await show(
    {},
    {
      getNotices: () => ({ notices: [], grievanceContact: { name: 'Asha Rao', email: 'g@example.org' } }),
    },
  )
  await screen.findByText('Asha Rao')
  await screen.findByRole('button', { name: 'g@example.org' })
})
