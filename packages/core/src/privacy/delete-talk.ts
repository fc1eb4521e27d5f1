import type { BirthProfileId, CallId, ConversationId, UserId } from '@astrovoice/contracts'
import type { CallersCalls } from '../calls/index.ts'
import { summaryKey } from '../consultations/index.ts'
import type { CallerMemory } from '../memory/index.ts'
import type { Conversations } from '../ports/conversations.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { UserFault } from '../user-fault.ts'

export interface DeleteTalkDeps {
  readonly conversations: Pick<
    Conversations,
    'listCallIds' | 'listEveryCallId' | 'delete' | 'deleteAll' | 'findCall' | 'deleteCall'
  >
  readonly callersCalls: Pick<CallersCalls, 'listOf' | 'find'>
  readonly files: Pick<ObjectStore, 'delete'>
  readonly memory: Pick<CallerMemory, 'deleteCalls' | 'change'>
}

/**
 * Deletes a conversation: its calls, transcripts, summaries and their audio, and what is remembered of it. Repeatable
 * if it fails midway. Files and memory go first: without the rows nobody would find them.
 * @throws UserFault conversation_unknown; conversation_busy while a call of it is live.
 */
export async function deleteConversation(
  { conversations, callersCalls, files, memory }: DeleteTalkDeps,
  userId: UserId,
  id: ConversationId,
): Promise<void> {
  const callIds = await conversations.listCallIds(userId, id)
  if (!callIds) throw new UserFault('conversation_unknown')
  await assertNoneIsLive(callersCalls, userId, (live) => live.conversationId === id)
  for (const callId of callIds) await files.delete(summaryKey(callId))
  await memory.deleteCalls(userId, callIds)
  await conversations.delete(userId, id)
}

/**
 * Deletes every conversation of a caller with all that is stored of it: no astrologer remembers anything. Repeatable if
 * it fails midway.
 * @throws UserFault conversation_busy while a call of theirs is live.
 */
export async function deleteConversations(
  { conversations, callersCalls, files, memory }: DeleteTalkDeps,
  userId: UserId,
): Promise<void> {
  await assertNoneIsLive(callersCalls, userId, () => true)
  for (const callId of await conversations.listEveryCallId(userId)) await files.delete(summaryKey(callId))
  await memory.change(userId, { drop: 'all' })
  await conversations.deleteAll(userId)
}

/**
 * Deletes one call with its transcript, its summary and the audio of that, and what is remembered of it. A conversation
 * without calls goes too.
 * @throws UserFault not_found; conversation_busy while a call of its conversation is live, which remembers it.
 */
export async function deleteCall(
  { conversations, callersCalls, files, memory }: DeleteTalkDeps,
  userId: UserId,
  callId: CallId,
): Promise<void> {
  const call = await conversations.findCall(callId)
  if (call?.userId !== userId) throw new UserFault('not_found')
  await assertNoneIsLive(callersCalls, userId, (live) => live.conversationId === call.conversationId)
  await files.delete(summaryKey(callId))
  await memory.deleteCalls(userId, [callId])
  await conversations.deleteCall(userId, callId)
}

interface LiveIdentity {
  readonly conversationId: ConversationId
  readonly birthProfileId: BirthProfileId
}

/**
 * A call that was not saved yet may be of any conversation, and about any birth.
 * @throws UserFault conversation_busy.
 */
export async function assertNoneIsLive(
  calls: DeleteTalkDeps['callersCalls'],
  userId: UserId,
  isAffected: (live: LiveIdentity) => boolean,
): Promise<void> {
  for (const callId of await calls.listOf(userId)) {
    const record = await calls.find(callId)
    if (!record || isAffected(record.live.identity)) throw new UserFault('conversation_busy')
  }
}
