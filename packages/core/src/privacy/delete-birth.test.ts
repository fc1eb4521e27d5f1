import { expect, test } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import {
  buildBirth,
  buildCallRecord,
  buildEndedCall,
  buildFactMemory,
  InMemoryBirthProfiles,
  InMemoryCallerMemory,
  InMemoryConversations,
  InMemoryLiveCalls,
  InMemoryObjectStore,
} from '../testing/index.ts'
import { deleteBirth } from './delete-birth.ts'

/** A birth with a call about it, in one conversation with a call about another birth. */
async function openStores() {
  const [conversations, files] = [new InMemoryConversations(), new InMemoryObjectStore()]
  const birthProfiles = new InMemoryBirthProfiles()
  const callersCalls = new InMemoryLiveCalls(new ManualClock(1_000_000))
  const other = buildEndedCall()
  const { userId, conversationId } = other
  const birth = await birthProfiles.create(userId, buildBirth())
  const call = buildEndedCall({ userId, conversationId, birthProfileId: birth.id })
  for (const { callId } of [call, other]) {
    await files.put(`summaries/${callId}.wav`, Uint8Array.of(1), 'audio/wav')
  }
  await conversations.storeCall(other)
  await conversations.storeCall(call)
  const memory = new InMemoryCallerMemory()
  const remembered = buildFactMemory({ birthProfileId: birth.id })
  await memory.change(userId, { add: [remembered] })
  return { birthProfiles, conversations, callersCalls, files, memory, birth, call, other, userId }
}

test('a birth is deleted, and calls about it stay unless they are to go', async () => {
  const stores = await openStores()
  const { birthProfiles, conversations, birth, call, userId } = stores
  await deleteBirth(stores, userId, birth.id, 'keep')
  expect(await birthProfiles.list(userId)).toEqual([])
  expect((await stores.memory.read(userId)).items).toEqual([])
  expect(await conversations.findCall(call.callId)).not.toBeNull()
  await expect(deleteBirth(stores, userId, birth.id, 'keep')).rejects.toMatchObject({ code: 'not_found' })
})

test('calls about a birth go along with their audio, and others of the conversation stay', async () => {
  const stores = await openStores()
  const { birthProfiles, conversations, files, birth, call, other, userId } = stores
  await deleteBirth(stores, userId, birth.id, 'delete')
  expect(await birthProfiles.list(userId)).toEqual([])
  expect(await conversations.findCall(call.callId)).toBeNull()
  expect(await files.get(`summaries/${call.callId}.wav`)).toBeNull()
  expect(await conversations.findCall(other.callId)).not.toBeNull()
  expect(await files.get(`summaries/${other.callId}.wav`)).not.toBeNull()
})

test('the birth of another caller is not found, and stays', async () => {
  const stores = await openStores()
  const { birthProfiles, birth, userId } = stores
  const { userId: stranger } = buildEndedCall()
  await expect(deleteBirth(stores, stranger, birth.id, 'delete')).rejects.toMatchObject({ code: 'not_found' })
  expect(await birthProfiles.list(userId)).toEqual([birth])
})

test('while a call about a birth is live its calls stay, and so does the birth', async () => {
  const stores = await openStores()
  const { birthProfiles, callersCalls, birth, call, userId } = stores
  const { callId, conversationId } = buildEndedCall()
  const admission = await callersCalls.admit({ callId, userId, ownerId: 'a' })
  if (admission.outcome !== 'admitted') throw new Error('The call was not admitted.')
  const { live, ...record } = buildCallRecord()
  const identity = { ...live.identity, callId, userId, conversationId, birthProfileId: birth.id }
  await callersCalls.save(admission.lease, { ...record, live: { ...live, identity } })
  await expect(deleteBirth(stores, userId, birth.id, 'delete')).rejects.toMatchObject({
    code: 'conversation_busy',
  })
  expect(await birthProfiles.list(userId)).toEqual([birth])
  expect(await stores.conversations.findCall(call.callId)).not.toBeNull()
})
