import { nameDay, readDayOf, type Hearer, type PersonDay } from '@astrovoice/astrology/day'
import { isMinor, answerDay, capitalized, type Answer } from '../../readings/index.ts'
import { joinLines, lightOf, lineOf, noLines, type Line, type Lines, type WrittenHoroscope } from '../line.ts'
import { sayChange } from '../lines/say-change.ts'
import { sayDasha } from '../lines/say-dasha.ts'
import { groundOfSign } from '../lines/say-place.ts'
import { sayLordOfDay } from '../lines/say-transits.ts'
import { dayOwnerOf, type HoroscopeOwner } from '../owner.ts'
import { addDays } from '../spans.ts'
import { readKept, type Writing } from './writing.ts'

/** A day: how it is, why it differs from yesterday, its clearest time, what passes, what to leave. */
export function writeDay(writing: Writing): WrittenHoroscope {
  const { owner, where, span, book, speakers } = writing
  const { timeZone } = where.place
  const { almanac, read } = readKept(writing, span.from, 1)
  const [day] = read.days as [PersonDay]
  // The words are those of noon, so that a day reads the same at every hour of it.
  const nowMs = (day.panchang.sunriseMs + day.panchang.sunsetMs) / 2
  const hearer = { nowMs, zone: timeZone }
  const isTimeKnown = owner.kind === 'person' && owner.reading.isTimeKnown
  const answer = answerDay(day, where, hearer, isTimeKnown)
  const entered = read.claims.filter(({ id }) => id.startsWith('ingress.'))
  const parts = joinLines([
    only('verdict', answer.verdict),
    sayChange(day, yesterdayOf(writing)),
    only('time', answer.when),
    only('why', answer.why),
    sayMoonHouse(owner, day, nowMs),
    sayLordOfDay(owner, day, { sky: book.skyAt(where.place, nowMs), nowMs, speakers }),
    {
      lines: entered.map((claim) => ({ part: 'ingress', speak: claim.evidence, claims: [claim.id] })),
      claims: entered,
    },
    sayDasha(owner, nowMs, timeZone),
    only('action', answer.action),
    owner.kind === 'sign' ? { lines: [groundOfSign()], claims: [] } : only('ground', answer.certainty),
  ])
  return {
    title: capitalized(nameDay(span.from, hearer)),
    light: lightOf(day.tone),
    lines: parts.lines,
    claims: [...day.claims, ...parts.claims],
    uses: day.uses,
    day: almanac.days[0]!,
    best: day.best,
    bestDates: [],
    gentleDates: [],
    endsAtMs: almanac.days[0]!.panchang.nextSunriseMs,
  }
}

const only = (part: Line['part'], said: Answer['why']): Lines =>
  said ? { lines: [lineOf(part, said)], claims: [] } : noLines

/** Null where the day before had no sunrise, or was skipped by the calendar. */
function yesterdayOf(writing: Writing): PersonDay | null {
  try {
    const { days } = writing.book.read(writing.where.place, addDays(writing.span.from, -1), 1)
    return readDayOf(days[0]!, dayOwnerOf(writing.owner))
  } catch {
    return null
  }
}

/** What the Moon brings forward. Its matters are those of adults. */
function sayMoonHouse(owner: HoroscopeOwner, { claims }: PersonDay, nowMs: Hearer['nowMs']): Lines {
  const claim = claims.find(({ id }) => id === 'moon-house')
  if (!claim || owner.kind === 'sign' || isMinor({ reading: owner.reading, nowMs })) return noLines
  return { lines: [{ part: 'moon', speak: claim.evidence, claims: [claim.id] }], claims: [] }
}
