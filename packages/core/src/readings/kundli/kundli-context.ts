import type { Evidence } from '@astrovoice/astrology'
import { sayMeaning, type Meaning, type Speaker } from '@astrovoice/astrology/meanings'
import type { Claim, KundliMeaning, Language, RuleSource } from '@astrovoice/contracts'
import { describeClaim } from '../answer/draw-reasons.ts'
import type { BirthReading } from '../birth-reading.ts'
import { fitToAge } from '../meaning/for-minors.ts'

/** What the parts of a kundli are described from. */
export interface KundliContext {
  readonly reading: BirthReading
  readonly nowMs: number
  readonly language: Language
  /** Says meanings in that language. */
  readonly speaker: Speaker
}

/** What something is held to mean, fit for the age of the person. */
export function describeMeaning(context: KundliContext, meaning: Meaning): KundliMeaning {
  const { reading, language, speaker } = context
  const zone = reading.profile.place.timeZone
  return {
    text: sayMeaning(fitToAge(context, meaning), speaker)
      .map(({ text }) => text)
      .join(' '),
    claims: meaning.claims.map((claim) => describeClaim(claim, zone, language)),
  }
}

/** Meanings that rest on houses need the birth time. */
export const meaningOfHouses = (context: KundliContext, read: () => Meaning): KundliMeaning | null =>
  context.reading.isTimeKnown ? describeMeaning(context, read()) : null

/** Without a birth time no house is known. */
export const houseIfKnown = ({ reading }: KundliContext, house: number): number | null =>
  reading.isTimeKnown ? house : null

/** The engine’s tables name a text that nobody read for them, so no verse is shown. */
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
