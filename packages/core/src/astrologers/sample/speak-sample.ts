import type { AstrologerId, Language } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { ObjectStore } from '../../ports/object-store.ts'
import type { SpeechSynthesizer } from '../../speech/index.ts'
import type { Astrologers } from '../astrologers.ts'
import { isFresh, type AstrologerSamples } from './astrologer-samples.ts'
import { composeSample } from './compose-sample.ts'

export interface SpeakSampleContext {
  readonly astrologers: Pick<Astrologers, 'find'>
  readonly samples: AstrologerSamples
  readonly speech: SpeechSynthesizer
  readonly objectStore: Pick<ObjectStore, 'put'>
  readonly clock: Clock
}

/** The whole payload of the job. */
export interface WantedSample {
  readonly astrologerId: AstrologerId
  readonly language: Language
  readonly version: string
}

/**
 * Lets an astrologer speak their sample, and stores the file before its row. A repeated run speaks nothing twice. What
 * was edited after the job was enqueued has a job of its own.
 */
export async function speakSample(
  context: SpeakSampleContext,
  { astrologerId, language, version }: WantedSample,
  signal: AbortSignal,
): Promise<void> {
  const { astrologers, samples, speech, objectStore, clock } = context
  const astrologer = await astrologers.find(astrologerId)
  if (!astrologer?.languages.includes(language)) return
  const { text, key, version: current } = await composeSample(astrologer, language)
  if (version !== current) return
  const spoken = await samples.find(astrologerId, language)
  if (spoken?.key === key && isFresh(spoken, clock.nowMs())) return
  const audio = await speech.synthesize({ text, language, voice: astrologer.voice }, signal)
  signal.throwIfAborted()
  await objectStore.put(key, audio, 'audio/wav')
  await samples.store(astrologerId, language, { key, spokenAtMs: clock.nowMs() })
}
