import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Linking } from 'react-native'
import type { HelpCard } from '@astrovoice/contracts'
import { renderScreen } from '../testing/render-screen.tsx'
import { HelpView } from './help-view.tsx'

const card: HelpCard = {
  kind: 'help',
  title: 'Someone to talk to',
  text: 'If nobody answers, call 112.',
  numbers: [{ number: '14416', name: 'Tele-MANAS', hours: 'free, day and night' }],
  isDiscreet: false,
}

test('a tap on a number opens the dialler', async () => {
  const open = jest.spyOn(Linking, 'openURL').mockResolvedValue(true)
  await renderScreen(<HelpView card={card} />, {})
  await userEvent
    .setup()
    .press(await screen.findByRole('button', { name: 'Call Tele-MANAS · 14416: 1 4 4 1 6' }))
  expect(open).toHaveBeenCalledWith('tel:14416')
})

test('a discreet card shows no number until the caller opens it', async () => {
  await renderScreen(<HelpView card={{ ...card, isDiscreet: true }} />, {})
  expect(screen.queryByText(/14416/)).toBeNull()
  await userEvent.setup().press(await screen.findByRole('button', { name: 'Show numbers' }))
  await screen.findByText(/14416/)
})
