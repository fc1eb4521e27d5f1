import { computeChart } from '../../chart/index.ts'
import { AstrologyError } from '../../errors.ts'
import { engineVersion } from '../../engine-version.ts'
import { houseFrom } from '../../jyotish/arc.ts'
import type { DashaPeriod } from '../../jyotish/dashas/dasha.ts'
import { THE_GRAHA } from '../../jyotish/evidence.ts'
import { siderealSky } from '../../jyotish/from-chart.ts'
import { type Graha, isNode } from '../../jyotish/grahas.ts'
import { type Natal, readNatal } from '../../jyotish/natal.ts'
import { ordinal, phrase } from '../../jyotish/phrase.ts'
import { type Sign, SIGN_LABELS, signAt } from '../../jyotish/signs.ts'
import type { Claim } from '../../rules/index.ts'
import type { AyanamsaChoice, Place } from '../../sky/index.ts'
import { computeSolarReturn } from '../../western/solar-return.ts'
import type { DayPerson } from '../person.ts'
import type { DayTone } from '../signals.ts'
import { muddaDasha } from './mudda.ts'
import { panchavargiya } from './panchavargiya.ts'
import { type Officer, officersOf, WEAK_BELOW, yearLordOf } from './year-lord.ts'
import { YEAR_RULES } from './year-rules.ts'

export type YearRequest = {
  readonly person: DayPerson
  /** The calendar year of the birth at its place. */
  readonly birthYear: number
  /** Where the year begins: of birth or of residence. */
  readonly place: Place
  /** Default `lahiri`. */
  readonly ayanamsa?: AyanamsaChoice
} & (
  | {
      /** A moment of the year that is read. */
      readonly atUtcMs: number
    }
  | {
      /** The calendar year, at the place of birth, in which it begins. */
      readonly beginsIn: number
    }
)

/** A period of the mudda dasha, with the panchavargiya bala of its lord; the nodes have none. */
export type MuddaPeriod = DashaPeriod<Graha> & { readonly strength: number | null }

/** Varshaphal: a year of life, from one return of the Sun to its natal sidereal place to the next. */
export type PersonYear = {
  readonly engineVersion: string
  /** Completed years. */
  readonly age: number
  readonly startUtcMs: number
  readonly endUtcMs: number
  /** The chart of the return. */
  readonly chart: Natal
  /** The Sun is in houses 7 to 12 of the year. */
  readonly isByDay: boolean
  readonly muntha: { readonly sign: Sign; readonly house: number; readonly tone: DayTone }
  readonly officers: readonly Officer[]
  readonly lord: Officer
  readonly mudda: readonly MuddaPeriod[]
  /** By the muntha's house and the strength of the year's lord. */
  readonly tone: DayTone
  readonly claims: readonly Claim[]
}

const MUNTHA_GOOD = [9, 10, 11]
const MUNTHA_FAIR = [1, 2, 3, 5]
const STRONG_FROM = 10

/**
 * Reads the year of life that runs at a moment, or begins in a calendar year. Throws AstrologyError `INVALID_REQUEST`
 * before the birth and without a birth time, on which every part rests; else as `computeChart`.
 */
export const readYear = (request: YearRequest): PersonYear => {
  const { person, place, ayanamsa = 'lahiri' } = request
  const { natal } = person
  if (!person.isTimeKnown) {
    throw new AstrologyError(
      'INVALID_REQUEST',
      'A year of life is read from the lagna: give the time of birth.',
    )
  }
  const { age, startUtcMs, endUtcMs } = spanOf(request, ayanamsa)
  const chart = readNatal(siderealSky(computeChart({ utcMs: startUtcMs, ...place, ayanamsa, node: 'mean' })))
  const munthaSignIndex = (natal.lagna.signIndex + age) % 12
  // Above the horizon are the houses from the seventh to the twelfth.
  const isByDay = chart.grahas.sun.house >= 7
  const officers = officersOf(chart, natal, { munthaSignIndex, isByDay })
  const lord = yearLordOf(officers)
  const house = houseFrom(chart.lagna.signIndex, munthaSignIndex)
  const muntha = { sign: signAt(munthaSignIndex), house, tone: munthaTone(house) }
  return {
    engineVersion,
    age,
    startUtcMs,
    endUtcMs,
    chart,
    isByDay,
    muntha,
    officers,
    lord,
    mudda: muddaDasha(natal, age, { startMs: startUtcMs, endMs: endUtcMs }).map((period) => ({
      ...period,
      strength: strengthOf(chart, period.lord),
    })),
    tone: toneOfYear(muntha.tone, lord.strength),
    claims: claimsOf(muntha, lord),
  }
}

const strengthOf = (chart: Natal, graha: Graha): number | null =>
  isNode(graha) ? null : panchavargiya(graha, chart.grahas[graha])

const munthaTone = (house: number): DayTone => {
  if (MUNTHA_GOOD.includes(house)) return 'good'
  return MUNTHA_FAIR.includes(house) ? 'mixed' : 'careful'
}

/** A strong lord lifts the muntha's tone by one, a weak one lowers it. */
const toneOfYear = (muntha: DayTone, strength: number): DayTone => {
  const tones: readonly DayTone[] = ['careful', 'mixed', 'good']
  const step = strength >= STRONG_FROM ? 1 : strength < WEAK_BELOW ? -1 : 0
  return tones[Math.min(2, Math.max(0, tones.indexOf(muntha) + step))] as DayTone
}

const spanOf = (
  request: YearRequest,
  ayanamsa: AyanamsaChoice,
): { age: number; startUtcMs: number; endUtcMs: number } => {
  const { person, birthYear, place } = request
  const returnOf = (year: number): number =>
    computeSolarReturn({ birthUtcMs: person.birthUtcMs, birthYear, year, place, ayanamsa }).returnUtcMs
  const first = 'beginsIn' in request ? request.beginsIn : yearRunning(request, returnOf)
  return { age: first - birthYear, startUtcMs: returnOf(first), endUtcMs: returnOf(first + 1) }
}

/** The calendar year in which the year of life that runs at a moment began. */
const yearRunning = (
  { person, birthYear, atUtcMs }: YearRequest & { readonly atUtcMs: number },
  returnOf: (year: number) => number,
): number => {
  const year = new Date(atUtcMs).getUTCFullYear()
  if (atUtcMs < person.birthUtcMs) {
    throw new AstrologyError('INVALID_REQUEST', 'The moment lies before the birth; ask for a later one.')
  }
  // The birthday of a year may be on the first or the last of its days in another zone.
  const began = [year + 1, year, year - 1].find((each) => each >= birthYear && returnOf(each) <= atUtcMs)
  return began ?? birthYear
}

const MUNTHA = phrase(
  'the muntha is in {0}, the {1} house of the year',
  'मुंथा {0} राशि में, वर्ष कुंडली के {1} भाव में है',
  'muntha {0} rashi mein, varsh kundli ke {1} bhav mein hai',
)
const LORD = {
  strong: phrase(
    'the lord of the year is {0}, and strong',
    'वर्ष के स्वामी {0} हैं और बलवान हैं',
    'varsh ke swami {0} hain aur balwan hain',
  ),
  middling: phrase(
    'the lord of the year is {0}, of middling strength',
    'वर्ष के स्वामी {0} हैं, बल मध्यम है',
    'varsh ke swami {0} hain, bal madhyam hai',
  ),
  weak: phrase(
    'the lord of the year is {0}, and weak',
    'वर्ष के स्वामी {0} हैं, पर निर्बल हैं',
    'varsh ke swami {0} hain, par nirbal hain',
  ),
} as const

const claimsOf = (muntha: PersonYear['muntha'], lord: Officer): Claim[] => {
  const level = lord.strength >= STRONG_FROM ? 'strong' : lord.strength < WEAK_BELOW ? 'weak' : 'middling'
  return [
    {
      id: 'year-lord',
      rule: YEAR_RULES.yearLord.id,
      evidence: LORD[level](THE_GRAHA[lord.graha]),
      figures: { panchavargiya: lord.strength, offices: lord.offices.length },
    },
    {
      id: 'muntha',
      rule: YEAR_RULES.munthaHouse.id,
      evidence: MUNTHA(SIGN_LABELS[muntha.sign], ordinal(muntha.house)),
      figures: { houseFromYearLagna: muntha.house },
    },
  ]
}
