import type { AstrologerId, Language } from '@astrovoice/contracts'

/** A file that has been spoken. */
export interface SpokenSample {
  readonly key: string
  readonly spokenAtMs: number
}

export interface AstrologerSamples {
  find(id: AstrologerId, language: Language): Promise<SpokenSample | null>
  /** Replaces the one of before. Nothing is stored of an astrologer who is not there. */
  store(id: AstrologerId, language: Language, sample: SpokenSample): Promise<void>
}

const dayMs = 24 * 60 * 60_000
/** The bucket drops files after 30 days. Samples are spoken again some days before. */
const freshMs = 25 * dayMs
const keptMs = 29 * dayMs

export const isFresh = ({ spokenAtMs }: SpokenSample, nowMs: number): boolean => nowMs - spokenAtMs < freshMs

/** Whether the file is still there. */
export const isKept = ({ spokenAtMs }: SpokenSample, nowMs: number): boolean => nowMs - spokenAtMs < keptMs
