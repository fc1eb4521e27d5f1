import { gochar, phrase, THE_GRAHA, type Chart } from '@astrovoice/astrology'
import type { PersonDay } from '@astrovoice/astrology/day'
import { readTransit, type Meaning, type Speaker } from '@astrovoice/astrology/meanings'
import { ALMANAC_RULES, type Claim } from '@astrovoice/astrology/rules'
import type { Language } from '@astrovoice/contracts'
import { fitToAge, joinSentences, sayStatements } from '../../readings/index.ts'
import { lineOf, noLines, type Line, type Lines } from '../line.ts'
import { transitOriginOf, type HoroscopeOwner } from '../owner.ts'

export type Speakers = Readonly<Record<Language, Speaker>>

/** A meaning as it is said to an owner: to a minor without what is not read for minors. */
export function fitToOwner(owner: HoroscopeOwner, meaning: Meaning, nowMs: number): Meaning {
  return owner.kind === 'person' ? fitToAge({ reading: owner.reading, nowMs }, meaning) : meaning
}

/** A meaning in words, as one line. */
export const sayMeaningLine = (part: Line['part'], meaning: Meaning, speakers: Speakers): Line =>
  lineOf(part, joinSentences(sayStatements(meaning, speakers)))

const DAY_OF = phrase('{0} is the day of {1}.', '{0} {1} का दिन है।', '{0} {1} ka din hai.')

function varaClaim({ panchang }: PersonDay): Claim {
  const { vara, sunriseMs, nextSunriseMs } = panchang
  return {
    id: 'vara',
    rule: ALMANAC_RULES.vara.id,
    evidence: vara.label,
    figures: { fromUtcMs: sunriseMs, toUtcMs: nextSunriseMs },
  }
}

interface SkyOfMoment {
  /** Sidereal longitudes. */
  readonly sky: Chart['sidereal']
  readonly nowMs: number
  readonly speakers: Speakers
}

/** Where the lord of the weekday passes at a moment of the day, and what that is held to bring. */
export function sayLordOfDay(
  owner: HoroscopeOwner,
  day: PersonDay,
  { sky, nowMs, speakers }: SkyOfMoment,
): Lines {
  const origin = transitOriginOf(owner)
  if (!origin) return noLines
  const { label, lord } = day.panchang.vara
  const transit = gochar(origin, sky).find(({ graha }) => graha === lord)
  if (!transit) return noLines
  const meaning = fitToOwner(owner, readTransit(transit), nowMs)
  const vara = varaClaim(day)
  const said = joinSentences([
    { speak: DAY_OF(label, THE_GRAHA[lord]), claims: [vara.id] },
    ...sayStatements(meaning, speakers),
  ])
  return { lines: [lineOf('transit', said)], claims: [vara, ...meaning.claims] }
}
