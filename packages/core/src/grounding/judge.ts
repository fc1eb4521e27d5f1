import { civilDateAt } from '@astrovoice/astrology/time-place'
import {
  lordOfSign,
  SIGNS,
  VIMSHOTTARI_ORDER,
  type Dignity,
  type Graha,
  type Sign,
} from '@astrovoice/astrology'
import { grahaOf, lordOfHouse, type ChartFacts, type Period } from './known/chart-facts.ts'
import { dayFacts } from './known/day-facts.ts'
import { keyOfClaim, type OutputFacts } from './known/output-facts.ts'
import type { SaidDignity } from './words/term.ts'
import { isMonthOf, matchesDate, matchesEdge } from './match-moment.ts'
import type { Moment, NamedPeriod, ReadClaim } from './read-claim.ts'

/**
 * `grounded`: it is what was computed. `contradicted`: something else was computed. `unsupported`: nothing was computed that
 * could tell, though a tool could have. `unknown`: it was read, but nothing that is computed can tell.
 */
export type Verdict = 'grounded' | 'contradicted' | 'unsupported' | 'unknown'

/** Whether a sentence with such a claim is not spoken: what nothing can tell is counted and spoken. */
export const isRefused = (verdict: Verdict): boolean =>
  verdict === 'contradicted' || verdict === 'unsupported'

export interface Known {
  readonly chart: ChartFacts
  readonly outputs: OutputFacts
}

type Of<K extends ReadClaim['kind']> = Extract<ReadClaim, { kind: K }>

const when = (holds: boolean): Verdict => (holds ? 'grounded' : 'contradicted')

const judgeHouseSign = ({ lagna }: ChartFacts, house: number, sign: Sign): Verdict =>
  lagna ? when(SIGNS[(lagna.signIndex + house - 1) % 12] === sign) : 'unsupported'

function judgeSign({ chart }: Known, { of, sign, frame }: Of<'sign'>): Verdict {
  if (of.startsWith('house-')) return judgeHouseSign(chart, Number(of.slice('house-'.length)), sign)
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
  const graha = grahaOf(chart, of)
  if (!graha && of !== 'lagna') return 'unsupported'
  // “लग्न तुला, स्वाति नक्षत्र” may be said of the lagna or of the Moon.
  const places =
    graha === 'moon' ? chart.moons : graha === null ? [chart.lagna!, ...chart.moons] : [chart.grahas[graha]]
  return when(
    places.some(
      (each) => (nakshatra === null || each.nakshatra === nakshatra) && (pada === null || each.pada === pada),
    ),
  )
}

/** Degrees are said rounded or cut. */
const degreeSlack = 0.75

function judgeDegree({ chart }: Known, { of, degrees }: Of<'degree'>): Verdict {
  const graha = grahaOf(chart, of)
  const place = of === 'lagna' ? chart.lagna : graha && chart.grahas[graha]
  if (!place) return 'unsupported'
  const slack = degreeSlack + (graha === 'moon' ? chart.moonDoubtDeg : 0)
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
  if (role === 'follows') {
    const earlier = others.flatMap((each) =>
      each.kind === 'dasha' && each.role === 'named' ? [each.period.lord] : [],
    )
    return when(earlier.length !== 1 || lordAfter(earlier[0]!) === period.lord)
  }
  if (role === 'begun')
    return when(isRunning(chart, period) || others.some((each) => isRightDateOf(chart, each, period)))
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

const isWrongPeriod = (known: Known, claim: Of<'dasha'>, others: readonly ReadClaim[]) =>
  judgeDasha(known, claim, others) === 'contradicted'

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
    // A date of a period that does not run is wrong with it.
    if (
      others.some((each) => each.kind === 'dasha' && each.period === of && isWrongPeriod(known, each, others))
    )
      return 'unknown'
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

function judgeDosha({ chart }: Known, { dosha, isPresent, phase, from }: Of<'dosha'>): Verdict {
  if (dosha === 'dhaiya')
    return when((chart.dhaiya !== null) === isPresent && (from === undefined || from === chart.dhaiya))
  if (dosha === 'sade-sati') {
    const { saturnPhase } = chart
    return when((saturnPhase !== null) === isPresent && (phase === null || phase === saturnPhase))
  }
  const has = dosha === 'mangal' ? chart.hasMangal : chart.hasKaalSarp
  return has === null ? 'unsupported' : when(has === isPresent)
}

function judgeDay({ chart }: Known, claim: Of<'tithi' | 'vara' | 'moon-of-day' | 'karana'>): Verdict {
  const day = dayFacts(chart, claim.on)
  if (!day) return 'unknown'
  if (claim.kind === 'karana') return when(day.karanas.includes(claim.karana))
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

function judgeMotion({ chart }: Known, { of, isRetrograde, frame }: Of<'retrograde'>): Verdict {
  const graha = grahaOf(chart, of)
  if (!graha) return of === 'lagna' ? 'unknown' : 'unsupported'
  const isOfNow = frame === 'now' && chart.now[graha].isRetrograde === isRetrograde
  return when(
    isOfNow || chart.grahas[graha].isRetrograde === isRetrograde || isNodeBackward(graha, isRetrograde),
  )
}

function judgeCombust({ chart }: Known, { of, isCombust }: Of<'combust'>): Verdict {
  const graha = grahaOf(chart, of)
  // Schools draw the bounds differently for the Moon and for the nodes.
  if (!graha || graha === 'moon' || graha === 'rahu' || graha === 'ketu') return 'unknown'
  return when(chart.grahas[graha].isCombust === isCombust)
}

/** Signs in which a graha is exalted in one part only: speakers mean the sign. */
const exaltedInPart: Readonly<Partial<Record<Graha, Sign>>> = { moon: 'taurus', mercury: 'virgo' }

const ofDignity: Readonly<Record<SaidDignity, readonly Dignity[]>> = {
  exalted: ['exalted'],
  own: ['own', 'moolatrikona'],
  debilitated: ['debilitated'],
}

function judgeDignity({ chart }: Known, { of, dignity, isPresent }: Of<'dignity'>): Verdict {
  const graha = grahaOf(chart, of)
  // Schools do not agree where the nodes are exalted.
  if (!graha || graha === 'rahu' || graha === 'ketu') return 'unknown'
  const place = chart.grahas[graha]
  const isOfSign =
    dignity === 'exalted'
      ? exaltedInPart[graha] === place.sign
      : dignity === 'own' && lordOfSign(place.signIndex) === graha
  return when((isOfSign || ofDignity[dignity].includes(place.dignity)) === isPresent)
}

function judgeAge({ chart }: Known, { years }: Of<'age'>): Verdict {
  const now = civilDateAt(chart.nowMs, chart.zone)
  const isBefore = now.slice(5) < chart.birthDate.slice(5)
  const age = Number(now.slice(0, 4)) - Number(chart.birthDate.slice(0, 4)) - (isBefore ? 1 : 0)
  return when(years === age || years === age + 1)
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
    case 'retrograde':
      return judgeMotion(known, claim)
    case 'combust':
      return judgeCombust(known, claim)
    case 'dignity':
      return judgeDignity(known, claim)
    case 'age':
      return judgeAge(known, claim)
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
    case 'karana':
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
