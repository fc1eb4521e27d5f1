import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { CallFinished } from '@astrovoice/contracts/operations'
import { createFolderAnalyticsSink } from './folder-analytics-sink.ts'
import { createFolderObjectStore } from '../object-store/folder/folder-object-store.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'local-'))))
afterEach(() => rm(folder, { recursive: true }))

const openStore = (signingKey: string) =>
  createFolderObjectStore({ folder, publicUrl: 'https://api.example.org', signingKey })

test.each(['../secret', '/etc/passwd', 'a/../../b', 'a//b', '.hidden', 'a\\b', 'a\0b', '', '%2e%2e/b'])(
  'the key %j cannot lead out of the folder',
  async (key) => {
    const store = openStore('k')
    await expect(store.put(key, new Uint8Array(1), 'audio/wav')).rejects.toThrow(/object key/)
    await expect(store.get(key)).rejects.toThrow(/object key/)
  },
)

test('a token of another key, or changed in any character, opens nothing', async () => {
  const store = openStore('the right key')
  await store.put('a.wav', Uint8Array.of(1), 'audio/wav')
  const tokenOf = async (signer: typeof store) =>
    (await signer.signUrl('a.wav', 60_000)).replace('https://api.example.org/files/', '')

  const token = await tokenOf(store)
  expect(await store.openSigned(token)).not.toBeNull()
  expect(await store.openSigned(await tokenOf(openStore('another key')))).toBeNull()
  for (let i = 0; i < token.length; i++) {
    const changed = token.slice(0, i) + (token[i] === 'A' ? 'B' : 'A') + token.slice(i + 1)
    expect(await store.openSigned(changed)).toBeNull()
  }
  for (const odd of ['', '.', 'x', 'a.b.c', `${token}.`, `${token}A`])
    expect(await store.openSigned(odd)).toBeNull()
})

test('events land in the folders of the UTC hour the call ended, one line each, and no draft is left', async () => {
  const callId = '0d4c2f8e-0d1e-4c4f-9a43-3f1f6f1a2b3c'
  const event = CallFinished.parse({
    type: 'call_finished',
    callId,
    conversationId: callId,
    userId: callId,
    astrologerId: 'acharya-vidya',
    language: 'en',
    startedAt: '2026-12-31T23:58:00Z',
    endedAt: '2027-01-01T00:01:00Z',
    durationMs: 180_000,
    reason: 'caller_gone',
    turns: 1,
    interruptions: 0,
    toolCalls: [],
    firstAudioMs: [700],
    rating: null,
  })
  await createFolderAnalyticsSink(folder).record(event)
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.'))
  expect(files).toEqual([`year=2027/month=01/day=01/hour=00/call_finished-${callId}.ndjson`])
})
