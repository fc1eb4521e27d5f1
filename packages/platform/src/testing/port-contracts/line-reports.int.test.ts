import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { ItemId, LineReportId, type UserId } from '@astrovoice/contracts'
import type { LineReport } from '@astrovoice/core'
import { buildEndedCall, InMemoryLineReports } from '@astrovoice/core/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { seed } from '@astrovoice/prisma-schema/seed'
import {
  createConversations,
  createLineReports,
  createReferralCounts,
  createSafetyCounts,
} from '../../postgres/index.ts'
import { readByPrisma } from '../../postgres/read-rows.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
  await seed(database.url)
})

const stores = {
  'the fake': () => new InMemoryLineReports(),
  Postgres: () => createLineReports(database.prisma),
}

/** A report about a line of a stored call. */
async function reportOf(userId: UserId, dueAtMs: number): Promise<LineReport> {
  const call = buildEndedCall({ userId })
  await createConversations(database.prisma).storeCall(call)
  return {
    id: LineReportId.parse(randomUUID()),
    userId,
    conversationId: call.conversationId,
    itemId: ItemId.parse('a'),
    astrologerId: call.astrologerId,
    line: 'You must pay.',
    reason: 'money',
    note: null,
    reportedAtMs: 1_000,
    dueAtMs,
    decided: null,
  }
}

test.each(Object.keys(stores) as (keyof typeof stores)[])(
  'a line has one report, which waits by its time until it is decided once: %s',
  async (name) => {
    const [reports, userId] = [stores[name](), await database.createUser()]
    const [late, soon] = [await reportOf(userId, -1_000), await reportOf(userId, -2_000)]
    for (const report of [late, soon]) expect(await reports.add(report)).toEqual(report)
    const again = { ...late, id: LineReportId.parse(randomUUID()), reason: 'rude' as const }
    expect(await reports.add(again)).toEqual(late)
    expect((await reports.listOpen(2)).map(({ id }) => id)).toEqual([soon.id, late.id])
    const decided = { decision: 'upheld', reply: 'Thank you.', atMs: 5_000 } as const
    expect(await reports.decide(soon.id, decided, userId)).toBe(true)
    expect(await reports.decide(soon.id, { ...decided, reply: 'No.' }, userId)).toBe(false)
    expect((await reports.listOpen(10)).map(({ id }) => id)).not.toContain(soon.id)
    expect(await reports.list(userId)).toContainEqual({ ...soon, decided })
    expect(await reports.list(userId, 1)).toHaveLength(1)
  },
)

test('a report goes with its talk', async () => {
  const [reports, userId] = [createLineReports(database.prisma), await database.createUser()]
  const report = await reports.add(await reportOf(userId, 2_000))
  await createConversations(database.prisma).delete(userId, report.conversationId)
  expect(await reports.list(userId)).toEqual([])
})

test('a report goes with its call, and one of another call of the talk stays', async () => {
  const [reports, userId] = [createLineReports(database.prisma), await database.createUser()]
  const conversations = createConversations(database.prisma)
  const first = await reportOf(userId, 2_000)
  const call = buildEndedCall({ userId, conversationId: first.conversationId })
  await conversations.storeCall(call)
  const itemId = call.items.at(-1)!.itemId
  await reports.add({ ...first, itemId })
  const ofOtherCall = await reports.add({ ...first, id: LineReportId.parse(randomUUID()) })
  expect(await conversations.deleteCall(userId, call.callId)).toBe(true)
  expect(await reports.list(userId)).toEqual([ofOtherCall])
})

test('rules of safety are counted by day, theme, side and act, without a person', async () => {
  const failures: unknown[] = []
  const log = { info: () => {}, warn: () => {}, error: (fields: unknown) => void failures.push(fields) }
  const nowMs = Date.UTC(2031, 0, 2, 23)
  const clock = { nowMs: () => nowMs, monotonicMs: () => 0, after: () => () => {} }
  const counts = createSafetyCounts(database.prisma, log, clock)
  const met = { theme: 'self_harm', side: 'caller', act: 'help' } as const
  await Promise.all([
    counts.add(met),
    counts.add(met),
    counts.add({ ...met, side: 'astrologer', act: 'replace' }),
  ])
  const rows = await database.prisma.safetyCount.findMany({ where: { day: new Date('2031-01-02') } })
  expect(rows).toContainEqual({ ...met, day: new Date('2031-01-02'), count: 2 })
  expect(rows).toHaveLength(2)
  expect(failures).toEqual([])
})

test('referrals to helplines are read by month and theme', async () => {
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  let nowMs = Date.UTC(2033, 0, 31)
  const clock = { nowMs: () => nowMs, monotonicMs: () => 0, after: () => () => {} }
  const counts = createSafetyCounts(database.prisma, log, clock)
  const met = { theme: 'minor', side: 'caller', act: 'help' } as const
  await counts.add(met)
  nowMs = Date.UTC(2033, 1, 1)
  await counts.add(met)
  nowMs = Date.UTC(2033, 1, 28)
  await counts.add(met)
  await counts.add({ ...met, theme: 'law', act: 'decline' })
  nowMs = Date.UTC(2033, 2, 1)
  await counts.add(met)
  const referrals = createReferralCounts(readByPrisma(database.prisma))
  expect(await referrals.byMonth('2033-01-01', '2033-03-01')).toEqual([
    { month: '2033-01', theme: 'minor', count: 1 },
    { month: '2033-02', theme: 'minor', count: 2 },
  ])
})
