import type { AstrologerSample, Language } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { ObjectStore } from '../../ports/object-store.ts'
import type { AstrologerPersona } from '../astrologers.ts'
import { isKept, type AstrologerSamples } from './astrologer-samples.ts'
import { composeSample, sampleLanguage } from './compose-sample.ts'

export interface FindSampleContext {
  readonly samples: Pick<AstrologerSamples, 'find'>
  readonly files: Pick<ObjectStore, 'signUrl'>
  readonly clock: Clock
}

const audioUrlLifeMs = 60 * 60_000

/** The sample of an astrologer as they are now; what was spoken before an edit is not given out. */
export async function findSample(
  { samples, files, clock }: FindSampleContext,
  astrologer: AstrologerPersona,
  asked: Language,
): Promise<AstrologerSample> {
  const language = sampleLanguage(astrologer, asked)
  const { text, key } = await composeSample(astrologer, language)
  const spoken = await samples.find(astrologer.id, language)
  if (spoken?.key !== key || !isKept(spoken, clock.nowMs()))
    return { state: 'coming', language, text, audioUrl: null }
  return { state: 'ready', language, text, audioUrl: await files.signUrl(key, audioUrlLifeMs) }
}
