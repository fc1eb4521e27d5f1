import type { Evidence } from '@astrovoice/astrology'
import type { Claim, Language } from '@astrovoice/contracts'
import type { BirthReading } from '../birth-reading.ts'

/** What the parts of a kundli are described from. */
export interface KundliContext {
  readonly reading: BirthReading
  readonly nowMs: number
  readonly language: Language
}

export const toInstant = (utcMs: number): string => new Date(utcMs).toISOString()

/** Without a birth time no house is known. */
export const houseIfKnown = ({ reading }: KundliContext, house: number): number | null =>
  reading.isTimeKnown ? house : null

/** Reasons of the engine as claims. Its tables name a text that nobody read for it, so no verse is told. */
export const toClaims = (
  id: string,
  text: string,
  evidence: readonly Evidence[],
  language: Language,
): Claim[] =>
  evidence.map((each, i) => ({
    id: `${id}.${i + 1}`,
    rule: {
      id,
      tradition: 'parashari',
      source: { kind: 'secondary', through: text.replace(/ [\d.,–-]+$/, '') },
    },
    evidence: each[language],
    figures: [],
  }))
