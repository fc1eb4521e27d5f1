import { beforeEach, expect, test } from '@jest/globals'
import type { ConsentEntryId, ExportId, PaymentId, UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import {
  buildBirthProfile,
  buildAnswerMemory,
  buildEndedCall,
  idleRun,
  InMemoryAuditLog,
  InMemoryCallerMemory,
  InMemoryConversations,
  InMemoryDataExports,
  InMemoryJobQueue,
  InMemoryLineReports,
  InMemoryLedger,
  InMemoryPayments,
  InMemoryObjectStore,
  InMemoryUsers,
  InMemoryWallets,
} from '../../testing/index.ts'
import type { Consents } from '../../consent/index.ts'
import type { ArchiveFile } from './archive-files.ts'
import { archiveKey, archiveLifeMs, archiveWithinMs, stateOf } from './data-exports.ts'
import { exportData, removeExpired } from './export-data.ts'
import { requestExport } from './request-export.ts'

let packed: ArchiveFile[]

const consentLog = (['service', 'memory'] as const).map((topic, i) => ({
  id: `00000000-0000-4000-8000-00000000000${i}` as ConsentEntryId,
  topic,
  decision: 'given' as const,
  noticeVersion: null,
  language: 'en' as const,
  surface: 'api' as const,
  decidedAt: '2026-11-01T00:00:00.000Z',
}))

/** One line a page. */
const listConsents: Consents['list'] = async (_, { before }) => {
  const i = before === undefined ? 0 : consentLog.findIndex(({ id }) => id === before) + 1
  const isLast = i === consentLog.length - 1
  return { entries: consentLog.slice(i, i + 1), nextBefore: isLast ? null : consentLog[i]!.id }
}

const operatorId = '00000000-0000-4000-8000-0000000000ff' as UserId

/** What the caller, an operator and a program did with the caller's data, and the operator with a thing of nobody. */
async function recordActivity(log: InMemoryAuditLog, subjectId: UserId) {
  const rest = { outcome: 'done', target: null, detail: null, requestId: null } as const
  const people = [
    { actorId: subjectId, subjectId },
    { actorId: operatorId, subjectId },
    { actorId: null, subjectId },
    { actorId: operatorId, subjectId: null },
  ]
  for (const [i, line] of people.entries())
    await log.record({ ...rest, ...line, action: 'export_ordered', atMs: Date.UTC(2026, 10, i + 1) })
}

async function openStores() {
  const clock = new ManualClock(Date.UTC(2026, 10, 24))
  const users = new InMemoryUsers()
  const user = await users.findOrCreate('+919800000001')
  const birth = buildBirthProfile({ name: 'Asha' })
  const stores = {
    clock,
    users,
    signIns: {
      list: async () => [
        {
          id: 'device',
          userId: user.id,
          beganAtMs: Date.UTC(2026, 10, 1),
          lastSeenAtMs: Date.UTC(2026, 10, 2),
          deviceName: 'Pixel 9',
          secondFactor: false,
        },
      ],
    },
    consents: { list: listConsents },
    auditLog: new InMemoryAuditLog(),
    birthProfiles: { list: async () => [birth] },
    wallets: new InMemoryWallets(),
    payments: new InMemoryPayments(),
    ledger: new InMemoryLedger(),
    conversations: new InMemoryConversations(),
    memory: new InMemoryCallerMemory(),
    lineReports: new InMemoryLineReports(),
    objectStore: new InMemoryObjectStore(clock),
    dataExports: new InMemoryDataExports(),
    jobQueue: new InMemoryJobQueue(clock),
    async *packFiles(files: AsyncIterable<ArchiveFile>) {
      for await (const file of files) {
        packed.push(file)
        yield new TextEncoder().encode(file.name)
      }
    },
  }
  await recordActivity(stores.auditLog, user.id)
  await stores.wallets.setCallLimit(user.id, 10_000)
  const wallet = await stores.wallets.open(user.id)
  const topUp = { kind: 'top_up', amountPaise: 5000, key: 'p', atMs: Date.UTC(2026, 10, 3) } as const
  await stores.ledger.post(wallet!.id, topUp)
  const id = '0197c2a0-0000-4000-8000-0000000000aa' as PaymentId
  const payment = { packId: 'inr-100', creditPaise: 10_000, taxPaise: 1800, createdAtMs: 0 }
  await stores.payments.add({ ...payment, id, walletId: wallet!.id, provider: 'sandbox' })
  const call = buildEndedCall({ userId: user.id, question: 'When will I marry?' })
  await stores.conversations.storeCall(call)
  const audioKey = `summaries/${call.callId}.wav`
  await stores.objectStore.put(audioKey, Uint8Array.of(7), 'audio/wav')
  const summary = {
    headline: 'In March.',
    dates: [],
    nextStep: null,
    questions: [],
    text: 'In March.',
    audioKey,
  }
  await stores.conversations.storeSummary(call.callId, { state: 'ready', ...summary })
  const remembered = buildAnswerMemory({ callId: call.callId })
  await stores.memory.change(user.id, { add: [remembered] })
  return { stores, userId: user.id, birth, call, remembered }
}

let stage: Awaited<ReturnType<typeof openStores>>
beforeEach(async () => {
  packed = []
  stage = await openStores()
})

const bodyOf = (name: string) => packed.find((file) => file.name === name)?.body
const jsonOf = (name: string) => JSON.parse(String(bodyOf(name))) as Record<string, unknown>

test('an archive has everything of a caller: account, births, charts, calls with words, audio, and what is what', async () => {
  const { stores, userId, birth, call } = stage
  const { id } = await requestExport(stores, userId)
  await exportData(stores, id, idleRun)
  expect(packed.map(({ name }) => name)).toEqual([
    'README.txt',
    'account.json',
    'consents.json',
    'activity.json',
    'memory.json',
    'reports.json',
    'wallet.json',
    'births.json',
    `charts/${birth.id}.svg`,
    `calls/${call.callId}.json`,
    `audio/${call.callId}.wav`,
  ])
  expect(jsonOf('account.json')).toMatchObject({
    phone: '+919800000001',
    signIns: [
      {
        id: 'device',
        deviceName: 'Pixel 9',
        beganAt: '2026-11-01T00:00:00.000Z',
        lastSeenAt: '2026-11-02T00:00:00.000Z',
      },
    ],
  })
  expect(jsonOf('consents.json')).toEqual({ log: consentLog })
  const activity = jsonOf('activity.json')
  const end = { what: 'An archive of your data was ordered.', outcome: 'done', target: null }
  expect(activity).toEqual({
    log: [
      { ...end, at: '2026-11-03T00:00:00.000Z', by: 'service' },
      { ...end, at: '2026-11-02T00:00:00.000Z', by: 'operator' },
      { ...end, at: '2026-11-01T00:00:00.000Z', by: 'you' },
    ],
  })
  expect(jsonOf('wallet.json')).toEqual({
    callLimitPaise: 10_000,
    payments: [
      {
        id: '0197c2a0-0000-4000-8000-0000000000aa',
        provider: 'sandbox',
        chargeId: null,
        creditPaise: 10_000,
        taxPaise: 1800,
        refundedPaise: 0,
        refunds: [],
        begunAt: '1970-01-01T00:00:00.000Z',
        paidAt: null,
        failedAt: null,
        disputedAt: null,
        disputeWonAt: null,
      },
    ],
    transactions: [
      {
        kind: 'top_up',
        at: '2026-11-03T00:00:00.000Z',
        paise: { caller_paid: 5000 },
        heldPaise: { caller_paid: 5000, caller_bonus: 0, reserved_paid: 0, reserved_bonus: 0 },
        callId: null,
      },
    ],
    calls: [],
  })
  expect(JSON.stringify(activity)).not.toContain(operatorId)
  expect(jsonOf('memory.json')).toEqual({ items: [stage.remembered], forgotten: [] })
  expect(jsonOf('births.json')).toEqual({ births: [birth] })
  expect(bodyOf(`charts/${birth.id}.svg`)).toContain('<svg')
  expect(jsonOf(`calls/${call.callId}.json`)).toMatchObject({
    callId: call.callId,
    conversationId: call.conversationId,
    startedAt: new Date(call.startedAtMs).toISOString(),
    durationMs: call.durationMs,
    summary: { headline: 'In March.' },
    items: [{ role: 'caller', text: 'When will I marry?' }, { kind: 'tool' }, { role: 'astrologer' }],
  })
  expect(bodyOf(`audio/${call.callId}.wav`)).toEqual(Uint8Array.of(7))
  const readme = String(bodyOf('README.txt'))
  for (const file of [
    'account.json',
    'consents.json',
    'births.json, charts/',
    'calls/',
    'audio/',
    'ISO 8601',
  ]) {
    expect(readme).toContain(file)
  }
  const found = await stores.dataExports.find(id)
  expect(found?.archive).toEqual({
    readyAtMs: stores.clock.nowMs(),
    sizeBytes: packed.map(({ name }) => name).join('').length,
  })
  expect((await stores.objectStore.get(archiveKey(id)))?.mediaType).toBe('application/zip')
})

test('while an archive is made a second request gets the same one', async () => {
  const { stores, userId } = stage
  const { id } = await requestExport(stores, userId)
  expect((await requestExport(stores, userId)).id).toBe(id)
  await exportData(stores, id, idleRun)
  expect((await requestExport(stores, userId)).id).not.toBe(id)
})

test('an export that stops midway stores nothing, and is whole after its next attempt', async () => {
  const { stores, userId } = stage
  const { id } = await requestExport(stores, userId)
  const stopping = new AbortController()
  const stop = async function* (files: AsyncIterable<ArchiveFile>) {
    for await (const file of stores.packFiles(files)) {
      yield file
      stopping.abort(new Error('stopped'))
    }
  }
  const run = { ...idleRun, signal: stopping.signal }
  await expect(exportData({ ...stores, packFiles: stop }, id, run)).rejects.toThrow('stopped')
  expect(packed).toHaveLength(1)
  expect(await stores.objectStore.get(archiveKey(id))).toBeNull()
  packed = []
  await exportData(stores, id, { ...idleRun, attempt: 2 })
  expect(packed).toHaveLength(11)
  expect(stateOf((await stores.dataExports.find(id))!, stores.clock.nowMs())).toBe('ready')
})

test('an archive whose caller is erased meanwhile does not stay', async () => {
  const { stores, userId } = stage
  const { id } = await requestExport(stores, userId)
  const packFiles = async function* (files: AsyncIterable<ArchiveFile>) {
    yield* stores.packFiles(files)
    await stores.dataExports.delete(id)
  }
  await exportData({ ...stores, packFiles }, id, idleRun)
  expect(await stores.objectStore.get(archiveKey(id))).toBeNull()
})

test('an archive is removed after three days, and one that failed too; others stay', async () => {
  const { stores, userId } = stage
  const { id } = await requestExport(stores, userId)
  await exportData(stores, id, idleRun)
  stores.clock.pass(archiveLifeMs - 1)
  const failed = await requestExport(stores, userId)
  await removeExpired(stores)
  expect(await stores.objectStore.get(archiveKey(id))).not.toBeNull()
  stores.clock.pass(2)
  await removeExpired(stores)
  expect(await stores.objectStore.get(archiveKey(id))).toBeNull()
  expect(await stores.dataExports.find(id)).toBeNull()
  expect(stateOf(failed, stores.clock.nowMs())).toBe('under_way')
  stores.clock.pass(archiveWithinMs)
  expect(stateOf(failed, stores.clock.nowMs())).toBe('failed')
  stores.clock.pass(archiveLifeMs)
  await removeExpired(stores)
  expect(await stores.dataExports.find(failed.id)).toBeNull()
})

test('a job whose export was never begun ends without a dead letter, and an erased caller orders none', async () => {
  const { stores } = stage
  const other = crypto.randomUUID() as ExportId
  await expect(exportData(stores, other, idleRun)).rejects.toThrow('not begun')
  await exportData(stores, other, { ...idleRun, attempt: 4 })
  const dataExports = new InMemoryDataExports(() => false)
  const gone = requestExport({ ...stores, dataExports }, crypto.randomUUID() as UserId)
  await expect(gone).rejects.toMatchObject({ code: 'token_invalid' })
})
