import { toInstant, type ConsentEntry, type UserId } from '@astrovoice/contracts'
import type { SignIns, Users } from '../../accounts/index.ts'
import { listActivity, type AuditLog } from '../../audit/index.ts'
import type { BirthProfiles } from '../../births/index.ts'
import type { Consents } from '../../consent/index.ts'
import type { CallerMemory } from '../../memory/index.ts'
import type { LineReports } from '../../reports/index.ts'
import type { Conversations, StoredCall } from '../../ports/conversations.ts'
import type { ObjectStore } from '../../ports/object-store.ts'
import { drawBirthChart } from '../../readings/index.ts'
import { describeWallet, type WalletSources } from './describe-wallet.ts'
import { writeReadme } from './write-readme.ts'

/** A file of an archive, small enough to hold in memory. */
export interface ArchiveFile {
  readonly name: string
  readonly body: string | Uint8Array
}

export interface ArchiveSources extends WalletSources {
  readonly users: Pick<Users, 'find'>
  readonly signIns: Pick<SignIns, 'list'>
  readonly consents: Pick<Consents, 'list'>
  readonly auditLog: Pick<AuditLog, 'list'>
  readonly birthProfiles: Pick<BirthProfiles, 'list'>
  readonly conversations: Pick<Conversations, 'listEveryCallId' | 'findCall'>
  readonly memory: Pick<CallerMemory, 'read'>
  readonly lineReports: Pick<LineReports, 'list'>
  readonly objectStore: Pick<ObjectStore, 'get'>
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Everything that the registry exports of a caller, one file after the other; a call at a time is in memory. */
export async function* archiveFiles(
  sources: ArchiveSources,
  userId: UserId,
  nowMs: number,
): AsyncGenerator<ArchiveFile> {
  yield { name: 'README.txt', body: writeReadme(toInstant(nowMs)) }
  yield { name: 'account.json', body: json(await describeAccount(sources, userId)) }
  yield { name: 'consents.json', body: json({ log: await listConsents(sources, userId) }) }
  yield { name: 'activity.json', body: json({ log: await listActivity(sources.auditLog, userId) }) }
  yield { name: 'memory.json', body: json(await sources.memory.read(userId)) }
  yield { name: 'reports.json', body: json({ reports: await listReports(sources, userId) }) }
  yield { name: 'wallet.json', body: json(await describeWallet(sources, userId)) }
  const births = await sources.birthProfiles.list(userId)
  yield { name: 'births.json', body: json({ births }) }
  for (const birth of births) {
    const style = { style: 'north', theme: 'light', language: 'en' } as const
    yield { name: `charts/${birth.id}.svg`, body: drawBirthChart(birth, style) }
  }
  for (const callId of await sources.conversations.listEveryCallId(userId)) {
    const call = await sources.conversations.findCall(callId)
    // Deleted meanwhile.
    if (call) yield* describeCall(sources, call)
  }
}

async function describeAccount({ users, signIns }: ArchiveSources, userId: UserId) {
  const user = await users.find(userId)
  const devices = (await signIns.list(userId)).map(({ id, deviceName, beganAtMs, lastSeenAtMs }) => ({
    id,
    deviceName,
    beganAt: toInstant(beganAtMs),
    lastSeenAt: toInstant(lastSeenAtMs),
  }))
  return { ...user, signIns: devices }
}

async function listReports({ lineReports }: ArchiveSources, userId: UserId) {
  const reports = await lineReports.list(userId)
  return reports.map(({ userId: _, reportedAtMs, dueAtMs, decided, ...report }) => ({
    ...report,
    reportedAt: toInstant(reportedAtMs),
    replyBy: toInstant(dueAtMs),
    decided: decided && { decision: decided.decision, reply: decided.reply, at: toInstant(decided.atMs) },
  }))
}

const entriesAtATime = 100

async function listConsents({ consents }: ArchiveSources, userId: UserId): Promise<ConsentEntry[]> {
  const log: ConsentEntry[] = []
  for (let before: ConsentEntry['id'] | undefined; ;) {
    const { entries, nextBefore } = await consents.list(userId, { limit: entriesAtATime, before })
    log.push(...entries)
    if (nextBefore === null) return log
    before = nextBefore
  }
}

async function* describeCall(
  { objectStore }: ArchiveSources,
  { startedAtMs, endedAtMs, userId: _, leaseEpoch: __, items, summary, ...call }: StoredCall,
): AsyncGenerator<ArchiveFile> {
  const described = {
    ...call,
    startedAt: toInstant(startedAtMs),
    endedAt: toInstant(endedAtMs),
    summary: summary.state === 'ready' ? { ...summary, audioKey: undefined } : null,
    items: items.map(({ atMs, callId: ___, ...item }) => ({ ...item, at: toInstant(atMs) })),
  }
  yield { name: `calls/${call.callId}.json`, body: json(described) }
  if (summary.state !== 'ready' || summary.audioKey === null) return
  const audio = await objectStore.get(summary.audioKey)
  // The store deletes audio after a time.
  if (audio) yield { name: `audio/${call.callId}.wav`, body: audio.body }
}
