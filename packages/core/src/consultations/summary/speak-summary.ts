import type { CallId } from '@astrovoice/contracts'
import type { JobQueue } from '../../jobs/index.ts'
import type { ObjectStore } from '../../ports/object-store.ts'
import type { SpeechSynthesizer } from '../../speech/index.ts'
import { findStoredCall, type CallStores } from '../stored-call.ts'
import { summarizeCall } from './summarize-call.ts'

export interface SpeakSummaryContext extends CallStores {
  readonly speech: SpeechSynthesizer
  readonly objectStore: Pick<ObjectStore, 'put'>
  readonly jobQueue: JobQueue
}

/**
 * Composes the summary of a call, lets the astrologer speak it, stores both, and enqueues the notice. A call
 * without a question is stored as one that gets none. A repeated run speaks nothing twice. It stops at the next
 * step when the signal aborts.
 * @throws NotThereYet while the call is not stored.
 */
export async function speakSummary(
  context: SpeakSummaryContext,
  callId: CallId,
  signal: AbortSignal,
): Promise<void> {
  const { call, astrologer } = await findStoredCall(context, callId)
  if (call.summary.state !== 'ready') {
    const { language } = call
    const content = summarizeCall(call.items, astrologer.name, language)
    if (content === null) return context.conversations.storeSummary(callId, { state: 'none' })
    const { text } = content
    const audio = await context.speech.synthesize({ text, language, voice: astrologer.voice }, signal)
    signal.throwIfAborted()
    const audioKey = `summaries/${callId}.wav`
    await context.objectStore.put(audioKey, audio, 'audio/wav')
    await context.conversations.storeSummary(callId, { state: 'ready', ...content, audioKey })
  }
  await context.jobQueue.enqueue('notifyReading', { callId })
}
