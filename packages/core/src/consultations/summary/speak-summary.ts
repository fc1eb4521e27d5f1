import type { CallId } from '@astrovoice/contracts'
import { readConsents, type ConsentReader, type ConsentRules } from '../../consent/index.ts'
import type { JobQueue } from '../../jobs/index.ts'
import type { ObjectStore } from '../../ports/object-store.ts'
import type { SpeechSynthesizer } from '../../speech/index.ts'
import { findStoredCall, type CallStores } from '../stored-call.ts'
import { summaryKey } from './summary-key.ts'
import { summarizeCall } from './summarize-call.ts'

export interface SpeakSummaryContext extends CallStores {
  readonly users: ConsentReader
  readonly consentRules: Pick<ConsentRules, 'mayUseAi'>
  /** Whether an AI provider gets the text to read it aloud. */
  readonly isSpokenByAi: boolean
  readonly speech: SpeechSynthesizer
  readonly objectStore: Pick<ObjectStore, 'put' | 'delete'>
  readonly jobQueue: JobQueue
}

/**
 * Composes the summary of a call, lets the astrologer speak it, stores both, and enqueues the notice. A call
 * without a question is stored as one that gets none. A repeated run speaks nothing twice. It stops at the next
 * step when the signal aborts. Without the caller's consent an AI provider gets no text, and the summary is not spoken.
 * Of a call that was deleted meanwhile no audio stays.
 * @throws NotThereYet while the astrologer is not stored.
 */
export async function speakSummary(
  context: SpeakSummaryContext,
  callId: CallId,
  signal: AbortSignal,
): Promise<void> {
  const stored = await findStoredCall(context, callId)
  if (!stored) return context.objectStore.delete(summaryKey(callId))
  const { call, astrologer } = stored
  if (call.summary.state !== 'ready') {
    const { language } = call
    const content = summarizeCall(call.items, astrologer.words[language].name, language)
    if (content === null) return void (await context.conversations.storeSummary(callId, { state: 'none' }))
    const mayBeSpoken =
      !context.isSpokenByAi || context.consentRules.mayUseAi(await readConsents(context.users, call.userId))
    const audioKey = mayBeSpoken ? summaryKey(callId) : null
    if (audioKey !== null) {
      const { text } = content
      const audio = await context.speech.synthesize({ text, language, voice: astrologer.voice }, signal)
      signal.throwIfAborted()
      await context.objectStore.put(audioKey, audio, 'audio/wav')
    }
    const summary = { state: 'ready', ...content, audioKey } as const
    const isStored = await context.conversations.storeSummary(callId, summary)
    if (!isStored) return context.objectStore.delete(summaryKey(callId))
  }
  await context.jobQueue.enqueue('notifyReading', { callId })
}
