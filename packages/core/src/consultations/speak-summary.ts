import type { CallId } from '@astrovoice/contracts'
import type { JobQueue } from '../jobs/index.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { SpeechSynthesizer } from '../speech/index.ts'
import { findStoredCall, type CallStores } from './stored-call.ts'
import { summarizeCall } from './summarize-call.ts'

export interface SpeakSummaryContext extends CallStores {
  readonly speech: SpeechSynthesizer
  readonly objectStore: Pick<ObjectStore, 'put'>
  readonly jobQueue: JobQueue
}

/**
 * Sums a call up, has the astrologer speak it, keeps both, and has the caller told. A call in which nothing was
 * asked has no summary. Running it again speaks nothing twice.
 * @throws NotThereYet while the call is not stored.
 */
export async function speakSummary(context: SpeakSummaryContext, callId: CallId): Promise<void> {
  const { call, astrologer } = await findStoredCall(context, callId)
  if (call.summaryAudioKey === null) {
    const { language } = call.event
    const text = summarizeCall(call.items, astrologer.name, language)
    if (text === null) return
    const audio = await context.speech.synthesize({ text, language, voice: astrologer.voice })
    const audioKey = `summaries/${callId}.wav`
    await context.objectStore.put(audioKey, audio, 'audio/wav')
    await context.conversations.storeSummary(callId, { text, audioKey })
  }
  await context.jobQueue.enqueue('notifyReading', { callId })
}
