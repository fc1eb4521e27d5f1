import type { Evidence } from '@astrovoice/astrology'
import type { Claim, Language, RuleSource } from '@astrovoice/contracts'
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

/** The engine’s tables name a text that nobody read for them, so no verse is told. */
export const citedIn = (text: string): RuleSource => ({
  kind: 'secondary',
  through: text.replace(/ [\d.,–-]+$/, ''),
})

/** Reasons of the engine as claims of one rule. */
export const toClaims = (
  id: string,
  source: RuleSource,
  evidence: readonly Evidence[],
  language: Language,
): Claim[] =>
  evidence.map((each, i) => ({
    id: `${id}.${i + 1}`,
    rule: { id, tradition: 'parashari', source },
    evidence: each[language],
    figures: [],
  }))
