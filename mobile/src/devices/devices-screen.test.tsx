import { expect, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Device } from '@astrovoice/contracts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { DevicesScreen } from './devices-screen.tsx'

const phone = Device.parse({
  id: '0197c2a0-0000-7000-8000-00000000000a',
  name: 'Pixel 9',
  signedInAt: '2026-11-20T05:00:00.000Z',
  lastSeenAt: '2026-11-29T05:00:00.000Z',
  isThis: true,
})
const other = Device.parse({
  ...phone,
  id: '0197c2a0-0000-7000-8000-00000000000b',
  name: null,
  isThis: false,
})

const show = (replies: Replies, left: string[] = []) =>
  renderScreen(<DevicesScreen onBack={() => undefined} />, replies, {
    leave: async () => void left.push('left'),
  })
const press = async (name: string) => {
  const buttons = await screen.findAllByRole('button', { name })
  await userEvent.setup().press(buttons.at(-1)!)
}

test('each device is named, this one is marked, and only others can be signed out', async () => {
  await show({ listDevices: () => ({ devices: [phone, other] }) })
  await screen.findByText('Pixel 9')
  await screen.findByText('This device')
  await screen.findByText('Unnamed device')
  await screen.findByText(/^Last seen 29 Nov/)
  expect(screen.queryByRole('button', { name: 'Sign out Pixel 9' })).toBeNull()
})

test('another device is signed out after a question, and leaves the list', async () => {
  let devices = [phone, other]
  const asked: string[] = []
  await show({
    listDevices: () => ({ devices }),
    signOutDevice: ({ params }) => {
      asked.push(params.deviceId)
      devices = [phone]
      return undefined
    },
  })
  await press('Sign out Unnamed device')
  expect(asked).toEqual([])
  await screen.findByText('Sign out Unnamed device?')
  await press('Sign out')
  await screen.findByText('Pixel 9')
  expect(asked).toEqual([other.id])
  expect(screen.queryByText('Unnamed device')).toBeNull()
})

test('signing out everywhere is asked about, and leaves this device too', async () => {
  const left: string[] = []
  const asked: string[] = []
  await show(
    {
      listDevices: () => ({ devices: [phone, other] }),
      signOutEverywhere: () => void asked.push('everywhere'),
    },
    left,
  )
  await press('Sign out everywhere')
  await screen.findByText('Sign out on all devices?')
  await press('Sign out everywhere')
  expect([asked, left]).toEqual([['everywhere'], ['left']])
})
