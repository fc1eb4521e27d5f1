import { expect, test } from '@jest/globals'
import type { ItemId, LineReportId, UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildEndedCall, InMemoryConversations, InMemoryLineReports } from '../testing/index.ts'
import { reportLine } from './report-line.ts'

const nowMs = Date.UTC(2026, 10, 30)
const userId = '00000000-0000-4000-8000-000000000001' as UserId

async function open() {
  let made = 0
  const conversations = new InMemoryConversations()
  const call = buildEndedCall({ userId, question: 'When will I marry?' })
  await conversations.storeCall(call)
  const deps = {
    lineReports: new InMemoryLineReports(),
    conversations,
    clock: new ManualClock(nowMs),
    makeId: () => `00000000-0000-4000-8000-0000000001${String(made++).padStart(2, '0')}` as LineReportId,
  }
  const said = call.items.find((item) => item.kind === 'spoken' && item.role === 'astrologer')!
  const asked = call.items.find((item) => item.kind === 'spoken' && item.role === 'caller')!
  return { deps, call, said, asked }
}

const about = (callId: Awaited<ReturnType<typeof open>>['call']['callId'], itemId: ItemId) => ({
  callId,
  itemId,
  reason: 'frightening' as const,
  note: null,
})

test('a reported line is kept with its words, and is due in 72 hours', async () => {
  const { deps, call, said } = await open()
  const report = await reportLine(deps, userId, about(call.callId, said.itemId))
  expect(report).toMatchObject({
    line: said.kind === 'spoken' ? said.text : '',
    astrologerId: call.astrologerId,
    conversationId: call.conversationId,
    reportedAtMs: nowMs,
    dueAtMs: nowMs + 72 * 3600 * 1000,
    decided: null,
  })
})

test('a line that is reported twice has one report', async () => {
  const { deps, call, said } = await open()
  const first = await reportLine(deps, userId, about(call.callId, said.itemId))
  await expect(reportLine(deps, userId, about(call.callId, said.itemId))).resolves.toEqual(first)
  await expect(deps.lineReports.list(userId)).resolves.toHaveLength(1)
})

test('a line of the caller, of nobody or of another caller cannot be reported', async () => {
  const { deps, call, said, asked } = await open()
  const other = '00000000-0000-4000-8000-000000000002' as UserId
  const unknown = { code: 'not_found' }
  await expect(reportLine(deps, userId, about(call.callId, asked.itemId))).rejects.toMatchObject(unknown)
  await expect(reportLine(deps, userId, about(call.callId, 'none' as ItemId))).rejects.toMatchObject(unknown)
  await expect(reportLine(deps, other, about(call.callId, said.itemId))).rejects.toMatchObject(unknown)
})
