import { civilDateAt } from '@astrovoice/astrology/time-place'
import { VIMSHOTTARI_ORDER, type Graha } from '@astrovoice/astrology'
import { grahaOf, lordOfHouse, type ChartFacts, type Period } from './known/chart-facts.ts'
import { dayFacts } from './known/day-facts.ts'
import { keyOfClaim, type OutputFacts } from './known/output-facts.ts'
import { isMonthOf, matchesDate, matchesEdge } from './match-moment.ts'
import type { Moment, NamedPeriod, ReadClaim } from './read-claim.ts'

/**
 * `grounded`: it is what was computed. `contradicted`: something else was computed. `unsupported`: nothing was computed that
 * could tell.
 */
export type Verdict = 'grounded' | 'contradicted' | 'unsupported'

export interface Known {
  readonly chart: ChartFacts
  readonly outputs: OutputFacts
}

type Of<K extends ReadClaim['kind']> = Extract<ReadClaim, { kind: K }>

const when = (holds: boolean): Verdict => (holds ? 'grounded' : 'contradicted')

function judgeSign({ chart }: Known, { of, sign, frame }: Of<'sign'>): Verdict {
  const graha = grahaOf(chart, of)
  if (!graha) return 'unsupported'
  const isMoon = graha === 'moon' && chart.moons.some((each) => each.sign === sign)
  const isNow = frame === 'now' && chart.now[graha].sign === sign
  return when(isMoon || isNow || chart.grahas[graha].sign === sign)
}

const houseFrom = (from: number, to: number): number => ((to - from + 12) % 12) + 1

function judgeHouse({ chart }: Known, { of, house, from, frame }: Of<'house'>): Verdict {
  const graha = grahaOf(chart, of)
  const start = from === 'lagna' ? chart.lagna?.signIndex : chart.grahas[from].signIndex
  if (!graha || start === undefined) return 'unsupported'
  if (houseFrom(start, chart.grahas[graha].signIndex) === house) return 'grounded'
  if (frame === 'birth') return 'contradicted'
  // Transits are counted from the lagna and from the Moon.
  const starts = from === 'lagna' ? [start, chart.grahas.moon.signIndex] : [start]
  return when(starts.some((each) => houseFrom(each, chart.now[graha].signIndex) === house))
}

function judgeNakshatra({ chart }: Known, { of, nakshatra, pada }: Of<'nakshatra'>): Verdict {
  if (of === 'lagna' && !chart.lagna) return 'unsupported'
  const places = of === 'moon' ? chart.moons : of === 'lagna' ? [chart.lagna!] : [chart.grahas[of]]
  return when(
    places.some(
      (each) => (nakshatra === null || each.nakshatra === nakshatra) && (pada === null || each.pada === pada),
    ),
  )
}

/** Degrees are said rounded or cut. */
const degreeSlack = 0.75

function judgeDegree({ chart }: Known, { of, degrees }: Of<'degree'>): Verdict {
  const place = of === 'lagna' ? chart.lagna : chart.grahas[of]
  if (!place) return 'unsupported'
  const slack = degreeSlack + (of === 'moon' ? chart.moonDoubtDeg : 0)
  const isCut = Math.floor(place.degreeInSign) === degrees || Math.ceil(place.degreeInSign) === degrees
  return when(isCut || Math.abs(place.degreeInSign - degrees) <= slack)
}

function judgeLord({ chart }: Known, { house, graha }: Of<'lord'>): Verdict {
  const lord = lordOfHouse(chart, house)
  return lord ? when(lord === graha) : 'unsupported'
}

const isRunning = ({ running }: ChartFacts, { lord, level }: NamedPeriod): boolean =>
  running.some((each) => each.lord === lord && (level === null ? each.level <= 2 : each.level === level))

const nextOf = ({ periods, nowMs }: ChartFacts, level: number): Period | undefined =>
  periods.find((each) => each.level === level && each.startUtcMs > nowMs)

function judgeDasha({ chart }: Known, { period, role }: Of<'dasha'>, others: readonly ReadClaim[]): Verdict {
  if (chart.running.length === 0) return 'unsupported'
  if (role === 'named') return 'grounded'
  if (role === 'before') return when(isRunning(chart, period) || comesBefore(period, others))
  // “Venus from May 2027” has not begun: it is judged as what comes.
  const isAhead = role === 'next' || others.some((each) => startsLater(chart, each, period))
  if (!isAhead || isRunning(chart, period)) return when(isRunning(chart, period))
  const levels = period.level === null ? [1, 2] : [period.level]
  if (levels.some((level) => nextOf(chart, level)?.lord === period.lord)) return 'grounded'
  // A later period is right where its date is.
  const isDated = others.some((each) => isRightDateOf(chart, each, period))
  return when(isDated)
}

/** “After Ketu comes Venus”: the order of the lords is the same for all. */
const comesBefore = ({ lord }: NamedPeriod, others: readonly ReadClaim[]): boolean =>
  others.some((each) => each.kind === 'dasha' && each.role === 'next' && each.period.lord === lordAfter(lord))

const lordAfter = (lord: Graha): Graha | undefined =>
  VIMSHOTTARI_ORDER[(VIMSHOTTARI_ORDER.indexOf(lord) + 1) % VIMSHOTTARI_ORDER.length]

/** Whether a sentence gives a period a beginning after now. */
function startsLater({ nowMs, zone }: ChartFacts, claim: ReadClaim, { lord }: NamedPeriod): boolean {
  if ((claim.kind !== 'window' && claim.kind !== 'date') || claim.of?.lord !== lord) return false
  const start = claim.kind === 'window' ? claim.from : claim.edge === 'start' ? claim.at : null
  if (!start?.year) return false
  const now = civilDateAt(nowMs, zone)
  return monthKey(start.year, start.month ?? 12) > now.slice(0, 7)
}

const isRightDateOf = (chart: ChartFacts, claim: ReadClaim, { lord }: NamedPeriod): boolean => {
  if ((claim.kind !== 'date' && claim.kind !== 'window') || claim.of?.lord !== lord) return false
  return claim.kind === 'date' ? isDateOf(chart, claim, claim.of) : isWindowOf(chart, claim, claim.of)
}

/** Periods that may be meant: of the lord and the level, within a life's length of now. */
const spanMs = 30 * 365.25 * 86_400_000

const periodsFor = ({ periods, nowMs }: ChartFacts, { lord, level }: NamedPeriod): Period[] =>
  periods.filter(
    (each) =>
      each.lord === lord &&
      (level === null ? each.level <= 2 : each.level === level) &&
      (each.level === 1 || Math.abs(each.startUtcMs - nowMs) < spanMs),
  )

function isDateOf(chart: ChartFacts, { edge, at }: Of<'date'>, of: NamedPeriod): boolean {
  const is = (utcMs: number) => matchesEdge(chart, utcMs, at)
  return periodsFor(chart, of).some(
    ({ startUtcMs, endUtcMs }) => (edge !== 'end' && is(startUtcMs)) || (edge !== 'start' && is(endUtcMs)),
  )
}

const isWindowOf = (chart: ChartFacts, { from, until }: Of<'window'>, of: NamedPeriod): boolean =>
  periodsFor(chart, of).some(
    ({ startUtcMs, endUtcMs }) => matchesEdge(chart, startUtcMs, from) && matchesEdge(chart, endUtcMs, until),
  )

const today = ({ nowMs, zone }: ChartFacts) => civilDateAt(nowMs, zone)

/** Edges of what runs and of what comes next: they may be said without a name. */
const nearEdges = (chart: ChartFacts): number[] =>
  [...chart.running, ...[1, 2].flatMap((level) => nextOf(chart, level) ?? [])].flatMap(
    ({ startUtcMs, endUtcMs }) => [startUtcMs, endUtcMs],
  )

function isKnownDate({ chart, outputs }: Known, at: Moment): boolean {
  if (isMonthOf(today(chart), at)) return true
  if ([...outputs.dates].some((date) => matchesDate(date, at))) return true
  return nearEdges(chart).some((edge) => matchesEdge(chart, edge, at))
}

/** Within a computed span, to the month or the year. */
const isWithin = ({ outputs }: Known, { year, month, day }: Moment): boolean => {
  if (year === null || day !== null) return false
  const [first, last] =
    month === null ? [`${year}-01`, `${year}-12`] : [monthKey(year, month), monthKey(year, month)]
  return outputs.spans.some(({ from, until }) => from.slice(0, 7) <= last && until.slice(0, 7) >= first)
}

const monthKey = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`

const unknownDate = ({ outputs }: Known): Verdict =>
  outputs.spans.length > 0 ? 'contradicted' : 'unsupported'

function judgeDate(known: Known, claim: Of<'date'>, others: readonly ReadClaim[]): Verdict {
  const { of, edge, at } = claim
  if (of) {
    if (isDateOf(known.chart, claim, of)) return 'grounded'
    // Where one period ends, the next that was named begins.
    const begins = { ...claim, edge: 'start' } as const
    const isOfNext = others.some(
      (each) => each.kind === 'dasha' && each.role === 'next' && isDateOf(known.chart, begins, each.period),
    )
    if (isOfNext && edge !== 'start') return 'grounded'
    return when(isToday(known, at))
  }
  if (isKnownDate(known, at) || (edge === 'at' && isWithin(known, at))) return 'grounded'
  return unknownDate(known)
}

const isToday = ({ chart }: Known, at: Moment) => at.day !== null && matchesDate(today(chart), at)

function judgeWindow(known: Known, claim: Of<'window'>): Verdict {
  const { of, from, until } = claim
  if (of) return when(isWindowOf(known.chart, claim, of))
  const isSpan = known.outputs.spans.some(
    (span) => matchesDate(span.from, from) && matchesDate(span.until, until),
  )
  const isBetween = isKnownDate(known, from) && isKnownDate(known, until)
  return isSpan || isBetween ? 'grounded' : unknownDate(known)
}

function judgeScore({ outputs: { scores } }: Known, { of, points }: Of<'score'>): Verdict {
  const known = scores.filter((each) => each.of === of)
  if (known.length === 0) return 'unsupported'
  return when(known.some((each) => each.points === points))
}

const judgeYoga = ({ chart }: Known, { ids, isPresent }: Of<'yoga'>): Verdict =>
  chart.lagna === null ? 'unsupported' : when(ids.some((id) => chart.yogas.has(id)) === isPresent)

function judgeDosha({ chart }: Known, { dosha, isPresent, phase }: Of<'dosha'>): Verdict {
  if (dosha === 'sade-sati') {
    const { saturnPhase } = chart
    return when((saturnPhase !== null) === isPresent && (phase === null || phase === saturnPhase))
  }
  const has = dosha === 'mangal' ? chart.hasMangal : chart.hasKaalSarp
  return has === null ? 'unsupported' : when(has === isPresent)
}

function judgeDay({ chart }: Known, claim: Of<'tithi' | 'vara' | 'moon-of-day'>): Verdict {
  const day = dayFacts(chart, claim.on)
  if (!day) return 'unsupported'
  if (claim.kind === 'vara') return when(day.vara === claim.vara)
  if (claim.kind === 'moon-of-day') return when(day.nakshatras.includes(claim.nakshatra))
  const { tithi, paksha } = claim
  return when(
    day.tithis.some((each) => {
      const within = each > 15 && each < 30 ? each - 15 : each
      const half = each <= 15 ? 'shukla' : 'krishna'
      return within === tithi && (paksha === null || paksha === half)
    }),
  )
}

function judgeKind(known: Known, claim: ReadClaim, others: readonly ReadClaim[]): Verdict {
  const { chart } = known
  switch (claim.kind) {
    case 'ascendant':
      return chart.lagna ? when(chart.lagna.sign === claim.sign) : 'unsupported'
    case 'sign':
      return judgeSign(known, claim)
    case 'house':
      return judgeHouse(known, claim)
    case 'lord':
      return judgeLord(known, claim)
    case 'nakshatra':
      return judgeNakshatra(known, claim)
    case 'degree':
      return judgeDegree(known, claim)
    case 'retrograde': {
      const { of, isRetrograde, frame } = claim
      const isOfNow = frame === 'now' && chart.now[of].isRetrograde === isRetrograde
      return when(
        isOfNow || chart.grahas[of].isRetrograde === isRetrograde || isNodeBackward(of, isRetrograde),
      )
    }
    case 'dasha':
      return judgeDasha(known, claim, others)
    case 'date':
      return judgeDate(known, claim, others)
    case 'window':
      return judgeWindow(known, claim)
    case 'score':
      return judgeScore(known, claim)
    case 'yoga':
      return judgeYoga(known, claim)
    case 'dosha':
      return judgeDosha(known, claim)
    case 'tithi':
    case 'vara':
    case 'moon-of-day':
      return judgeDay(known, claim)
  }
}

/** The nodes always go backwards, which some call retrograde and some do not. */
const isNodeBackward = (of: Graha, isRetrograde: boolean) => (of === 'rahu' || of === 'ketu') && isRetrograde

/**
 * Holds a claim against what was computed. `others` are the claims of its sentence, its own among them.
 */
export function judge(known: Known, claim: ReadClaim, others: readonly ReadClaim[]): Verdict {
  const verdict = judgeKind(known, claim, others)
  return verdict !== 'grounded' && known.outputs.claims.has(keyOfClaim(claim)) ? 'grounded' : verdict
}
