import { phrase, THE_GRAHA } from '@astrovoice/astrology'
import {
  readYear,
  type DayTone,
  type Hearer,
  type MuddaPeriod,
  type PersonYear,
  YEAR_RULES,
} from '@astrovoice/astrology/day'
import type { Claim } from '@astrovoice/astrology/rules'
import { sayDate } from '@astrovoice/astrology/speech'
import { civilDateAt, civilDay } from '@astrovoice/astrology/time-place'
import { sentence, type Answer } from '../answer/answer.ts'
import type { Finding } from '../answer/give-answer.ts'
import { needBirthTime } from '../answer/need-birth-time.ts'
import { Refusal } from '../answer/refusal.ts'
import type { BirthReading } from '../birth-reading.ts'
import { capitalized } from '../speak.ts'
import { siteOf, withinCalendar, type Whereabouts } from './day-arguments.ts'
import { spanIn } from './day-facts.ts'
import { sayPlace } from './day-words.ts'
import { personOf } from './person.ts'

export interface AskedYear {
  readonly where: Whereabouts
  /** A date of the year that is meant, or the calendar year in which it begins. */
  readonly when: { readonly date: string } | { readonly beginsIn: number }
  readonly hearer: Hearer
}

/**
 * A year of life, from one return of the Sun to the next.
 * @throws Refusal birth_time_needed, birth_time_too_rough; date_out_of_range for a time before the birth.
 */
export function readYearFor(reading: BirthReading, { where, when }: AskedYear): PersonYear {
  const { profile } = reading
  needBirthTime(reading, 'A year of life is read from the lagna.')
  const birthYear = Number(profile.date.slice(0, 4))
  if ('date' in when ? when.date < profile.date : when.beginsIn < birthYear) {
    throw new Refusal('date_out_of_range', `The caller was born on ${profile.date}.`)
  }
  const { zone, ...place } = siteOf(where.place)
  const request = { person: personOf(reading), birthYear, place }
  if ('beginsIn' in when) return readYear({ ...request, beginsIn: when.beginsIn })
  // The end of the date: a year that begins on it is meant.
  return readYear({ ...request, atUtcMs: withinCalendar(() => civilDay(when.date, zone).endMs) - 1 })
}

/** The year of life that runs on a date: its tone, its best stretch and its lord. */
export function findYear(reading: BirthReading, asked: AskedYear): Finding {
  const year = readYearFor(reading, asked)
  const [lord] = year.claims
  return tellYear(year, asked, lord ? [lord] : [])
}

/** A year of life with its tone, its best stretch, and as reasons those of its claims that are given. */
export function tellYear(year: PersonYear, { where, hearer }: AskedYear, reasons: readonly Claim[]): Finding {
  const best = strongestAhead(year.mudda, hearer)
  const { timeZone } = where.place
  return {
    answer: answerYear(year, { best, reasons, where, hearer }),
    claims: [...year.claims, ...(best ? [best.claim] : [])],
    facts: { place: where.place.name, ...yearFacts(year, timeZone) },
    timeZone,
  }
}

const VERDICTS = {
  good: phrase(
    'Your year from {0} to {1} is a good one by the Tajika reckoning',
    '{0} से {1} तक का आपका वर्ष ताजिक गणना से अच्छा है',
    '{0} se {1} tak ka aapka varsh Tajik ganana se achha hai',
  ),
  mixed: phrase(
    'Your year from {0} to {1} is a mixed one by the Tajika reckoning',
    '{0} से {1} तक का आपका वर्ष ताजिक गणना से मिला-जुला है',
    '{0} se {1} tak ka aapka varsh Tajik ganana se mila-jula hai',
  ),
  careful: phrase(
    'Your year from {0} to {1} is one for steady steps by the Tajika reckoning',
    '{0} से {1} तक का आपका वर्ष ताजिक गणना से धीरज का है',
    '{0} se {1} tak ka aapka varsh Tajik ganana se dheeraj ka hai',
  ),
} as const satisfies Record<DayTone, unknown>
const STRONGEST = phrase(
  'its strongest stretch is that of {0}, from {1} to {2}',
  'सबसे बली समय {0} का है, {1} से {2} तक',
  'sabse bali samay {0} ka hai, {1} se {2} tak',
)
const PLAN = phrase(
  'Plan what matters most for that stretch.',
  'सबसे ज़रूरी काम उसी समय के लिए सोचिए।',
  'Sabse zaroori kaam usi samay ke liye sochiye.',
)

interface Telling {
  readonly best: Best | null
  readonly reasons: readonly Claim[]
  readonly where: Whereabouts
  readonly hearer: Hearer
}

const BOTH = phrase('{0}; {1}', '{0}; {1}', '{0}; {1}')
const joined = (reasons: readonly Claim[]) =>
  reasons.map(({ evidence }) => evidence).reduce((a, b) => BOTH(a, b))

function answerYear(year: PersonYear, { best, reasons, where, hearer }: Telling): Answer {
  const say = (utcMs: number) => sayDate(utcMs, hearer.zone)
  const ids = year.claims.map(({ id }) => id)
  return {
    verdict: sentence(VERDICTS[year.tone](say(year.startUtcMs), say(year.endUtcMs)), ids),
    ...(best && {
      when: {
        ...sentence(best.claim.evidence, [best.claim.id]),
        from: civilDateAt(best.startUtcMs, hearer.zone),
        until: civilDateAt(best.endUtcMs, hearer.zone),
      },
      action: sentence(PLAN(), [best.claim.id]),
    }),
    ...(reasons.length > 0 && {
      why: sentence(
        capitalized(joined(reasons)),
        reasons.map(({ id }) => id),
      ),
    }),
    certainty: sentence(sayPlace(where)),
  }
}

/** Shorter than this a period is the rest of one that the birthday cuts. */
const minStretchMs = 14 * 86_400_000

type Best = MuddaPeriod & { readonly claim: Claim }

/** The period with the strongest lord among those that are not over. */
function strongestAhead(mudda: readonly MuddaPeriod[], { nowMs, zone }: Hearer): Best | null {
  const [best] = mudda
    .filter(({ startUtcMs, endUtcMs }) => endUtcMs > nowMs && endUtcMs - startUtcMs >= minStretchMs)
    .filter(({ strength }) => strength !== null)
    .sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0))
  if (!best) return null
  const { lord, startUtcMs, endUtcMs, strength } = best
  const claim = {
    id: 'mudda',
    rule: YEAR_RULES.mudda.id,
    evidence: STRONGEST(THE_GRAHA[lord], sayDate(startUtcMs, zone), sayDate(endUtcMs, zone)),
    figures: { fromUtcMs: startUtcMs, toUtcMs: endUtcMs, panchavargiya: strength ?? 0 },
  }
  return { ...best, claim }
}

const yearFacts = (year: PersonYear, zone: string): Record<string, unknown> => ({
  age: year.age,
  ...spanIn(zone, { startMs: year.startUtcMs, endMs: year.endUtcMs }),
  yearLagna: year.chart.lagna.sign,
  muntha: year.muntha,
  lord: year.lord,
  mudda: year.mudda.map(({ lord, strength, startUtcMs, endUtcMs }) => ({
    lord,
    strength,
    ...spanIn(zone, { startMs: startUtcMs, endMs: endUtcMs }),
  })),
})
