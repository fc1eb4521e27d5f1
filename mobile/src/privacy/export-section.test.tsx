import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Linking } from 'react-native'
import { DataExport } from '@astrovoice/contracts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { ExportSection } from './export-section.tsx'

const pending = DataExport.parse({
  id: '0197c2a0-0000-7000-8000-000000000004',
  state: 'under_way',
  requestedAt: '2026-11-29T05:00:00.000Z',
  readyAt: null,
  expiresAt: null,
  sizeBytes: null,
  downloadUrl: null,
})
const ready: DataExport = {
  ...pending,
  state: 'ready',
  readyAt: '2026-11-29T05:01:00.000Z',
  expiresAt: '2026-12-02T05:01:00.000Z',
  sizeBytes: 1_500_000,
}
const show = (replies: Replies) => renderScreen(<ExportSection />, replies)
const press = async (name: string) => userEvent.setup().press(await screen.findByRole('button', { name }))

test('a caller orders an archive, and reads that it is being made', async () => {
  const exports: DataExport[] = []
  const keys: unknown[] = []
  await show({
    listExports: () => ({ exports: [...exports] }),
    requestExport: ({ idempotencyKey }) => {
      keys.push(idempotencyKey)
      exports.push(pending)
      return pending
    },
  })
  await press('Prepare my data')
  await screen.findByText('Your data is being prepared. You can leave this page and come back.')
  expect(keys).toEqual([expect.stringMatching(/^export-/)])
  expect(screen.queryByRole('button', { name: 'Prepare my data' })).toBeNull()
})

test('an archive that is ready has its size, and opens at an address that is asked for at the press', async () => {
  const opened = jest.spyOn(Linking, 'openURL').mockResolvedValue(true)
  await show({
    listExports: () => ({ exports: [{ ...ready, downloadUrl: 'https://api.example/files/old' }] }),
    getExport: ({ params }) => ({ ...ready, downloadUrl: `https://api.example/files/${params.exportId}` }),
  })
  await screen.findByText(/^Your data is ready: 1\.5 MB\. It is deleted on /)
  await press('Download')
  expect(opened.mock.calls).toEqual([[`https://api.example/files/${ready.id}`]])
})

test('an archive that could not be made says so, and another one can be ordered', async () => {
  await show({ listExports: () => ({ exports: [{ ...pending, state: 'failed' }] }) })
  await screen.findByText('Your data could not be prepared. Please try again.')
  await screen.findByRole('button', { name: 'Prepare my data' })
})
