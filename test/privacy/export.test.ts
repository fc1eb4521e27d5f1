import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { erasureConfirmation } from '@astrovoice/contracts'
import { buildEndedCall } from '@astrovoice/core/testing'
import { createConversations } from '@astrovoice/platform/postgres'
import { findTraces, readZip, untilJobsDone } from '@astrovoice/platform/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startServices, type Services } from './services.ts'

const opened = openForFile()
let services: Services
beforeAll(async () => {
  services = await opened.use(startServices(12))
})

/** Downloads from a signed address, which names the public host. */
const download = (url: string) => fetch(url.replace('https://api.example.org', services.url))

test('a caller downloads an archive with everything that is theirs, and nobody else does', async () => {
  const [caller, stranger] = [await services.signIn('+919800000071'), await services.signIn('+919800000072')]
  const { places } = await caller.api.ask('searchPlaces', { query: { q: 'Pune' } })
  const birth = await caller.api.ask('createBirthProfile', {
    body: { name: 'Asha', date: '1990-05-15', time: '10:30', placeId: places[0]!.id },
  })
  const call = buildEndedCall({
    userId: caller.userId,
    birthProfileId: birth.id,
    question: 'When will I marry?',
  })
  await createConversations(services.prisma).storeCall(call)
  await services.jobQueue.enqueue('speakSummary', { callId: call.callId })
  await untilJobsDone(services.redis, 'tts', [`speakSummary-${call.callId}`])

  const idempotencyKey = randomUUID()
  const ordered = await caller.api.ask('requestExport', { idempotencyKey })
  expect(ordered).toMatchObject({ state: 'under_way', downloadUrl: null })
  expect((await caller.api.ask('requestExport', { idempotencyKey })).id).toBe(ordered.id)
  await untilJobsDone(services.redis, 'privacy', [`exportData-${ordered.id}`])
  const params = { exportId: ordered.id }
  const ready = await caller.api.ask('getExport', { params })
  expect(ready.state).toBe('ready')
  // Three days.
  expect(Date.parse(ready.expiresAt!) - Date.parse(ready.readyAt!)).toBe(259_200_000)
  expect((await caller.api.ask('listExports', {})).exports.map(({ id }) => id)).toEqual([ordered.id])
  await expect(stranger.api.ask('getExport', { params })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  })
  expect((await stranger.api.ask('listExports', {})).exports).toEqual([])

  const reply = await download(ready.downloadUrl!)
  expect(reply.headers.get('content-type')).toBe('application/zip')
  const archive = new Uint8Array(await reply.arrayBuffer())
  expect(archive.length).toBe(ready.sizeBytes)
  const files = readZip(archive)
  expect([...files.keys()].toSorted()).toEqual(
    [
      'README.txt',
      'account.json',
      'consents.json',
      'activity.json',
      'memory.json',
      'reports.json',
      'wallet.json',
      'births.json',
      `audio/${call.callId}.wav`,
      `calls/${call.callId}.json`,
      `charts/${birth.id}.svg`,
    ].toSorted(),
  )
  expect(files.get('consents.json')?.toString()).toContain('"topic": "ai_provider"')
  expect(files.get('activity.json')?.toString()).toContain('An archive of your data was ordered.')
  expect(files.get('account.json')?.toString()).toContain('+919800000071')
  expect(files.get(`calls/${call.callId}.json`)?.toString()).toContain('When will I marry?')
  expect(files.get(`audio/${call.callId}.wav`)?.toString('latin1')).toMatch(/^RIFF/)
  expect(files.get(`charts/${birth.id}.svg`)?.toString()).toMatch(/^<svg/)
})

test('an archive goes with its caller, and its address leads nowhere then', async () => {
  const caller = await services.signIn('+919800000073')
  const { id } = await caller.api.ask('requestExport', {})
  await untilJobsDone(services.redis, 'privacy', [`exportData-${id}`])
  const { downloadUrl } = await caller.api.ask('getExport', { params: { exportId: id } })
  expect((await download(downloadUrl!)).status).toBe(200)
  const erasure = await caller.api.ask('eraseMe', { query: { confirm: erasureConfirmation } })
  await untilJobsDone(services.redis, 'privacy', [`eraseCaller-${erasure.id}`])
  expect((await download(downloadUrl!)).status).toBe(404)
  const left = (await findTraces([id, caller.userId], services)).map(({ place }) => place)
  // The log of the queue has the job's id, and a mark refuses old access tokens.
  expect(left.filter((place) => !place.endsWith(':events') && !place.startsWith('revoked:'))).toEqual([])
})

test('a caller orders three archives a day', async () => {
  const { api } = await services.signIn('+919800000074')
  for (let i = 0; i < 3; i++) await api.ask('requestExport', {})
  await expect(api.ask('requestExport', {})).rejects.toMatchObject({ problem: { code: 'rate_limited' } })
})
