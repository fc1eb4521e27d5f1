import { beforeAll, expect, test } from '@jest/globals'
import { giveConsents } from '@astrovoice/client/consents'
import { createRestClient } from '@astrovoice/client'
import { createS3ObjectStore } from '@astrovoice/platform/object-store'
import { createConversations } from '@astrovoice/platform/postgres'
import type { RunningService } from '@astrovoice/platform/process'
import { startApi } from '../src/start-api.ts'
import { buildEndedCall } from '@astrovoice/core/testing'
import { startS3, type StandInS3 } from '@astrovoice/platform/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
let s3: StandInS3
let apiWithS3: RunningService
let publicEndpoint: string
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
  s3 = await startS3()
  opened.defer(() => s3.stop())
  const { bucket, region, endpoint, credentials } = s3.settings
  publicEndpoint = endpoint.replace('127.0.0.1', 'localhost')
  const { OBJECT_STORE_DIR: _, OBJECT_STORE_SIGNING_KEY: __, ...settings } = api.settings
  apiWithS3 = await startApi({
    ...settings,
    OBJECT_STORE: 's3',
    OBJECT_STORE_BUCKET: bucket,
    AWS_REGION: region,
    OBJECT_STORE_ENDPOINT: endpoint,
    OBJECT_STORE_PUBLIC_ENDPOINT: publicEndpoint,
    OBJECT_STORE_ACCESS_KEY_ID: credentials.accessKeyId,
    OBJECT_STORE_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  })
  opened.defer(() => apiWithS3.stop())
})

test('a spoken summary in S3 is heard at an address of S3’s own, where callers reach it', async () => {
  const caller = await api.signIn('+919800000030')
  const client = createRestClient({ baseUrl: apiWithS3.url, accessToken: () => caller.accessToken })
  await giveConsents(client)
  const { places } = await client.ask('searchPlaces', { query: { q: 'Pune' } })
  const { id: birthProfileId } = await client.ask('createBirthProfile', {
    body: { name: 'Asha', date: '1990-05-15', time: '10:30', placeId: places[0]!.id },
  })
  const call = buildEndedCall({ birthProfileId, userId: caller.userId })
  const conversations = createConversations(api.database.prisma)
  await conversations.storeCall(call)
  const audioKey = `summaries/${call.callId}.wav`
  const body = Uint8Array.of(82, 73, 70, 70)
  await createS3ObjectStore(s3.settings).put(audioKey, body, 'audio/wav')
  await conversations.storeSummary(call.callId, {
    state: 'ready',
    headline: 'Saturn is in Pisces.',
    dates: [],
    nextStep: null,
    questions: ['Where is Saturn?'],
    text: 'You asked about Saturn.',
    audioKey,
  })

  const params = { conversationId: call.conversationId }
  const { calls } = await client.ask('getConversation', { params, query: {} })
  const audioUrl = calls[0]?.audioUrl ?? ''
  expect(new URL(audioUrl).origin).toBe(publicEndpoint)
  const answer = await fetch(audioUrl)
  expect(answer.headers.get('content-type')).toBe('audio/wav')
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(body)
})

test('the API serves none of the files that are in S3', async () => {
  expect((await fetch(`${apiWithS3.url}/files/forged`)).status).toBe(404)
})
