import {
  ashtottariDasha,
  charaDasha,
  DASHA_YEAR_DAYS,
  type DashaPeriod,
  type DashaYear,
  vimshottari,
  vimshottariAt,
  yoginiDasha,
} from '../../jyotish/index.ts'
import { sayDasha } from '../../speech/index.ts'
import { dashaFacts } from '../birth-facts.ts'
import { type Birth, fromBirth } from '../from-birth.ts'

const YEARS = ['julian', 'gregorian', 'sidereal', 'savana'] as const
const SYSTEMS = ['vimshottari', 'yogini', 'chara', 'ashtottari'] as const
const MAX_DEPTH = 5

const moonOf = ({ chart }: Birth, year: DashaYear) => ({
  birthUtcMs: chart.utcMs,
  moonLongitudeDeg: chart.sidereal.moon,
  year,
})

const periodsOf = (birth: Birth, depth: number): readonly DashaPeriod[] => {
  const { parameters, natal, chart } = birth
  const year = parameters.choice('year', YEARS)
  const system = parameters.choice('system', SYSTEMS)
  if (system === 'yogini') return yoginiDasha(moonOf(birth, year), { depth })
  if (system === 'ashtottari') return ashtottariDasha(moonOf(birth, year), { depth })
  if (system === 'chara') return charaDasha(natal, chart.utcMs, { year, depth })
  return vimshottari(moonOf(birth, year), depth)
}

/** The periods that run at an instant, outermost first. */
const runningAt = (birth: Birth, depth: number): readonly DashaPeriod[] => {
  const { parameters } = birth
  const atMs = parameters.instant('at')
  if (parameters.choice('system', SYSTEMS) === 'vimshottari') {
    return vimshottariAt(moonOf(birth, parameters.choice('year', YEARS)), atMs, depth)
  }
  const running: DashaPeriod[] = []
  let among: readonly DashaPeriod[] | undefined = periodsOf(birth, depth)
  while (among) {
    const period: DashaPeriod | undefined = among.find(
      ({ startUtcMs, endUtcMs }) => startUtcMs <= atMs && atMs < endUtcMs,
    )
    if (!period) break
    const { periods: inner, ...alone }: DashaPeriod = period
    running.push(alone)
    among = inner
  }
  return running
}

const runningFacts = (birth: Birth, depth: number) => {
  const running = runningAt(birth, depth)
  return {
    atMs: birth.parameters.instant('at'),
    running,
    spoken: running.map((each) => sayDasha(each, birth.zone)),
  }
}

const allPeriods = (birth: Birth, depth: number) => {
  const periods = periodsOf(birth, depth)
  return { periods, spoken: periods.map((each) => sayDasha(each, birth.zone)) }
}

export const dasha = fromBirth({
  name: 'dasha',
  summary: 'the dashas of a birth; with --at, only the periods that run then',
  exampleFlags: '--depth 3 --at 2026-01-01T00:00:00Z',
  parameters: {
    system: `${SYSTEMS.join(', ')} (default vimshottari)`,
    depth: `levels, 1 to ${MAX_DEPTH} (default 2; with --at 3)`,
    year: `${YEARS.join(', ')} (default julian, 365.25 days)`,
    at: 'the moment looked at, ISO 8601',
  },
  read: (birth) => {
    const { parameters } = birth
    const isAt = parameters.has('at')
    const depth = parameters.integer('depth', { min: 1, max: MAX_DEPTH, fallback: isAt ? 3 : 2 })
    const year = parameters.choice('year', YEARS)
    return {
      conventions: { dashaYear: year, dashaYearDays: DASHA_YEAR_DAYS[year], charaDasha: 'K. N. Rao' },
      system: parameters.choice('system', SYSTEMS),
      ...(isAt ? runningFacts(birth, depth) : allPeriods(birth, depth)),
    }
  },
  facts: (birth) => dashaFacts(periodsOf(birth, 1)),
})
