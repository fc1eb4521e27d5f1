import { beforeAll, expect, test } from '@jest/globals'
import type { EndedCall } from '@astrovoice/core'
import { createConversations } from '@astrovoice/platform/postgres'
import { createFolderObjectStore } from '@astrovoice/platform/object-store'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis } from '@astrovoice/platform/redis'
import { findTraces } from '@astrovoice/platform/testing'
import { buildEndedCall } from '@astrovoice/core/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest, type SignedIn } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})

/** Stores a call with a spoken summary. The word is in what was said, in the summary and in its audio. */
async function holdCall(caller: SignedIn, word: string, fields: Partial<EndedCall> = {}) {
  const { settings, database } = api
  const call = buildEndedCall({ userId: caller.userId, question: word, ...fields })
  const conversations = createConversations(database.prisma)
  await conversations.storeCall(call)
  const audioKey = `summaries/${call.callId}.wav`
  const files = createFolderObjectStore({
    folder: settings['OBJECT_STORE_DIR']!,
    publicUrl: settings['PUBLIC_URL']!,
    signingKey: settings['OBJECT_STORE_SIGNING_KEY']!,
  })
  await files.put(audioKey, Buffer.from(word), 'audio/wav')
  const points = { headline: word, dates: [], nextStep: null, questions: [word], text: word }
  await conversations.storeSummary(call.callId, { state: 'ready', ...points, audioKey })
  return call
}

async function search(...marks: string[]) {
  const redis = connectRedis({ url: api.settings['REDIS_URL']!, logger: createLogger('test', 'silent') })
  try {
    const folders = [api.settings['OBJECT_STORE_DIR']!]
    return await findTraces(marks, { prisma: api.database.prisma, redis, folders })
  } finally {
    redis.disconnect()
  }
}

test('of a deleted conversation no row, file or key is left', async () => {
  const caller = await api.signIn('+919800000031')
  const { callId, conversationId } = await holdCall(caller, 'deleted-talk')
  const kept = await holdCall(caller, 'kept-talk')
  const places = new Set((await search('deleted-talk')).map(({ place }) => place))
  expect(places).toEqual(new Set(['calls', 'conversation_items', `summaries/${callId}.wav.body`]))
  const params = { conversationId }
  await caller.api.ask('deleteConversation', { params })
  expect(await search('deleted-talk', callId, conversationId)).toEqual([])
  expect(await search('kept-talk')).toHaveLength(3)
  await expect(caller.api.ask('deleteConversation', { params })).rejects.toMatchObject({
    problem: { code: 'conversation_unknown' },
  })
  await expect(caller.api.ask('getConversation', { params, query: {} })).rejects.toMatchObject({
    problem: { code: 'conversation_unknown' },
  })
  const { conversations } = await caller.api.ask('listConversations', { query: {} })
  expect(conversations.map(({ id }) => id)).toEqual([kept.conversationId])
})

test('of a deleted call no row, file or key is left, and the rest of the conversation stays', async () => {
  const caller = await api.signIn('+919800000032')
  const first = await holdCall(caller, 'first-call')
  const { conversationId } = first
  const { callId } = await holdCall(caller, 'second-call', { conversationId })
  await caller.api.ask('deleteCall', { params: { callId } })
  expect(await search('second-call', callId)).toEqual([])
  const { calls } = await caller.api.ask('getConversation', { params: { conversationId }, query: {} })
  expect(calls.map((call) => call.callId)).toEqual([first.callId])
})

test('another caller cannot delete a conversation or a call', async () => {
  const [caller, stranger] = [await api.signIn('+919800000033'), await api.signIn('+919800000034')]
  const { callId, conversationId } = await holdCall(caller, 'own-talk')
  await expect(stranger.api.ask('deleteConversation', { params: { conversationId } })).rejects.toMatchObject({
    problem: { code: 'conversation_unknown' },
  })
  await expect(stranger.api.ask('deleteCall', { params: { callId } })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  })
  expect(await search('own-talk')).toHaveLength(3)
})
