import { expect, test } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import {
  buildCallRecord,
  buildEndedCall,
  buildFactMemory,
  InMemoryCallerMemory,
  InMemoryConversations,
  InMemoryLiveCalls,
  InMemoryObjectStore,
} from '../testing/index.ts'
import { deleteCall, deleteConversation, deleteConversations } from './delete-talk.ts'

/** A stored call with the audio of its summary, and a live call of the same caller. */
async function openStores() {
  const [conversations, files] = [new InMemoryConversations(), new InMemoryObjectStore()]
  const callersCalls = new InMemoryLiveCalls(new ManualClock(1_000_000))
  const call = buildEndedCall()
  await conversations.storeCall(call)
  await files.put(`summaries/${call.callId}.wav`, Uint8Array.of(1), 'audio/wav')
  const memory = new InMemoryCallerMemory()
  await memory.change(call.userId, { add: [buildFactMemory({ callId: call.callId })] })
  return { conversations, callersCalls, files, memory, call }
}

type Stores = Awaited<ReturnType<typeof openStores>>

async function startCall({ callersCalls, call }: Stores, conversationId = call.conversationId) {
  const { live, ...record } = buildCallRecord()
  const { callId } = buildEndedCall()
  const admission = await callersCalls.admit({ callId, userId: call.userId, ownerId: 'a' })
  if (admission.outcome !== 'admitted') throw new Error('The call was not admitted.')
  const identity = { ...live.identity, callId, userId: call.userId, conversationId }
  return () => callersCalls.save(admission.lease, { ...record, live: { ...live, identity } })
}

test('a conversation is deleted with the audio of its summaries, and with what is remembered of it', async () => {
  const stores = await openStores()
  const { conversations, files, memory, call } = stores
  const stays = buildFactMemory()
  await memory.change(call.userId, { add: [stays] })
  await deleteConversation(stores, call.userId, call.conversationId)
  expect((await memory.read(call.userId)).items).toEqual([stays])
  expect(await conversations.findCall(call.callId)).toBeNull()
  expect(await files.get(`summaries/${call.callId}.wav`)).toBeNull()
})

test('a call is deleted with the audio of its summary, and other calls stay', async () => {
  const stores = await openStores()
  const { conversations, files, call } = stores
  const other = buildEndedCall({ userId: call.userId, conversationId: call.conversationId })
  await conversations.storeCall(other)
  await deleteCall(stores, call.userId, call.callId)
  expect(await conversations.findCall(call.callId)).toBeNull()
  expect(await files.get(`summaries/${call.callId}.wav`)).toBeNull()
  expect(await conversations.findCall(other.callId)).not.toBeNull()
})

test('another caller’s conversation and call are not found, and stay', async () => {
  const stores = await openStores()
  const { conversations, files, call } = stores
  const { userId: stranger } = buildEndedCall()
  await expect(deleteConversation(stores, stranger, call.conversationId)).rejects.toMatchObject({
    code: 'conversation_unknown',
  })
  await expect(deleteCall(stores, stranger, call.callId)).rejects.toMatchObject({ code: 'not_found' })
  expect(await conversations.findCall(call.callId)).not.toBeNull()
  expect(await files.get(`summaries/${call.callId}.wav`)).not.toBeNull()
})

test('every conversation of a caller is deleted, and none of another', async () => {
  const stores = await openStores()
  const { conversations, files, call } = stores
  const [second, strange] = [buildEndedCall({ userId: call.userId }), buildEndedCall()]
  for (const each of [second, strange]) await conversations.storeCall(each)
  await deleteConversations(stores, call.userId)
  for (const { callId } of [call, second]) expect(await conversations.findCall(callId)).toBeNull()
  expect(await files.get(`summaries/${call.callId}.wav`)).toBeNull()
  expect(await conversations.findCall(strange.callId)).not.toBeNull()
})

test('no conversation is deleted with all others while a call is live', async () => {
  const stores = await openStores()
  const { conversations, call } = stores
  await (
    await startCall(stores, buildEndedCall().conversationId)
  )()
  await expect(deleteConversations(stores, call.userId)).rejects.toMatchObject({ code: 'conversation_busy' })
  expect(await conversations.findCall(call.callId)).not.toBeNull()
})

test('a conversation with a live call stays until the call is over', async () => {
  const stores = await openStores()
  const { conversations, call } = stores
  const save = await startCall(stores)
  const busy = { code: 'conversation_busy' }
  // A call that was not saved yet may be of any conversation.
  await expect(deleteCall(stores, call.userId, call.callId)).rejects.toMatchObject(busy)
  await save()
  await expect(deleteCall(stores, call.userId, call.callId)).rejects.toMatchObject(busy)
  await expect(deleteConversation(stores, call.userId, call.conversationId)).rejects.toMatchObject(busy)
  expect(await conversations.findCall(call.callId)).not.toBeNull()
})

test('a live call of another conversation hinders no deletion', async () => {
  const stores = await openStores()
  const { conversations, call } = stores
  const save = await startCall(stores, buildEndedCall().conversationId)
  await save()
  await deleteConversation(stores, call.userId, call.conversationId)
  expect(await conversations.findCall(call.callId)).toBeNull()
})
