import { expect, jest, test } from '@jest/globals'
import { screen, userEvent, waitFor } from '@testing-library/react-native'
import { CallId, ItemId, type LineReport } from '@astrovoice/contracts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { ReportLine } from './report-line.tsx'

const callId = CallId.parse('0197c2a0-0000-7000-8000-00000000000a')
const itemId = ItemId.parse('a')
const report = {
  id: '0197c2a0-0000-4000-8000-000000000001',
  conversationId: '0197c2a0-0000-7000-8000-00000000000c',
  itemId,
  line: 'You must pay.',
  reason: 'money',
  note: null,
  reportedAt: '2026-11-30T10:00:00.000Z',
  replyBy: '2026-12-03T10:00:00.000Z',
  decision: null,
  reply: null,
  decidedAt: null,
} as unknown as LineReport

const show = (replies: Replies) =>
  renderScreen(<ReportLine callId={callId} itemId={itemId} line="You must pay." />, replies)
const press = async (name: string | RegExp, role: 'button' | 'radio' = 'button') =>
  userEvent.setup().press(await screen.findByRole(role, { name }))

test('a line is reported with a reason, and the caller reads by when a person replies', async () => {
  const sent = jest.fn()
  let reports: LineReport[] = []
  await show({
    listReports: () => ({ reports }),
    reportLine: ({ params, body }) => {
      sent(params.callId, body)
      reports = [report]
      return report
    },
  })
  await press(/^Report/)
  await press('It asks for money', 'radio')
  await press('Send the report')
  await screen.findByText(/You reported this\. A person replies by/)
  expect(sent).toHaveBeenCalledWith(callId, { itemId, reason: 'money', note: null })
})

test('the reply to a report stands at its line', async () => {
  const decided = { ...report, decision: 'upheld', reply: 'Thank you, we changed it.' } as const
  await show({ listReports: () => ({ reports: [decided] }) })
  await screen.findByText('Thank you, we changed it.')
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Report/ })).toBeNull())
})
