import type { BirthProfileId, UserId } from '@astrovoice/contracts'
import type { BirthProfiles } from '../births/index.ts'
import { summaryKey } from '../consultations/index.ts'
import type { CallerMemory } from '../memory/index.ts'
import type { Conversations } from '../ports/conversations.ts'
import { UserFault } from '../user-fault.ts'
import { assertNoneIsLive, type DeleteTalkDeps } from './delete-talk.ts'

export interface DeleteBirthDeps extends Pick<DeleteTalkDeps, 'callersCalls' | 'files'> {
  readonly birthProfiles: Pick<BirthProfiles, 'find' | 'delete'>
  readonly conversations: Pick<Conversations, 'listCallsAbout' | 'deleteCall'>
  readonly memory: Pick<CallerMemory, 'deleteCalls' | 'deleteBirth'>
}

/**
 * Deletes a birth profile with what is remembered about it, and with `delete` the calls about it: their transcripts,
 * summaries and audio. Repeatable if it fails midway: the profile goes last, as it leads to its calls.
 * @throws UserFault not_found; conversation_busy while a call about it, or of a conversation of such a call, is live.
 */
export async function deleteBirth(
  { birthProfiles, conversations, callersCalls, files, memory }: DeleteBirthDeps,
  userId: UserId,
  id: BirthProfileId,
  calls: 'keep' | 'delete',
): Promise<void> {
  if (!(await birthProfiles.find(userId, id))) throw new UserFault('not_found')
  if (calls === 'delete') {
    const about = await conversations.listCallsAbout(userId, id)
    const affected = new Set(about.map(({ conversationId }) => conversationId))
    await assertNoneIsLive(
      callersCalls,
      userId,
      ({ conversationId, birthProfileId }) => birthProfileId === id || affected.has(conversationId),
    )
    await memory.deleteCalls(
      userId,
      about.map(({ callId }) => callId),
    )
    for (const { callId } of about) {
      await files.delete(summaryKey(callId))
      await conversations.deleteCall(userId, callId)
    }
  }
  await memory.deleteBirth(userId, id)
  await birthProfiles.delete(userId, id)
}
