import type { Moment } from '../read-claim.ts'
import type { Mention } from './mention.ts'

/** The day of the call, from which “next May” is counted. */
export interface Now {
  readonly year: number
  readonly month: number
}

/** Of a civil date, YYYY-MM-DD. */
export const nowOf = (date: string): Now => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
})

/** A date in a sentence, with how it bounds what is said. */
export interface ReadMoment {
  readonly moment: Moment
  readonly start: number
  /** The mention after the last. */
  readonly end: number
  readonly role: 'from' | 'until' | 'at'
}

const years = { first: 1940, last: 2110 }

const isYear = (mention: Mention | undefined): mention is Extract<Mention, { is: 'digits' }> =>
  mention?.is === 'digits' && !mention.hasPoint && mention.value >= years.first && mention.value <= years.last

const dayOf = (mention: Mention | undefined): number | null => {
  const value =
    mention?.is === 'digits' && !mention.hasPoint ? mention.value : mention?.is === 'ordinal' ? mention.n : 0
  return value >= 1 && value <= 31 ? value : null
}

/** “twenty-first”: two mentions. */
const tensAndOrdinal = (a: Mention | undefined, b: Mention | undefined): number | null =>
  a?.is === 'digits' && (a.value === 20 || a.value === 30) && b?.is === 'ordinal' && b.n < 10
    ? a.value + b.n
    : null

const isMark = (mention: Mention | undefined, mark: string) => mention?.is === 'mark' && mention.mark === mark

interface Piece<T> {
  readonly value: T
  readonly end: number
}

/** A year from here on: in figures, or next, this and last year. */
function yearAt(mentions: readonly Mention[], at: number, now: Now): Piece<number> | null {
  let i = at
  while (mentions[i]?.is === 'of' || isMark(mentions[i], ',') || mentions[i]?.is === 'in') i++
  const [first, second] = [mentions[i], mentions[i + 1]]
  if (first?.is === 'year-word' && isYear(second)) return { value: second.value, end: i + 2 }
  if (isYear(first)) return { value: first.value, end: i + 1 }
  const shift = first?.is === 'next' ? 1 : first?.is === 'previous' ? -1 : first?.is === 'this' ? 0 : null
  return shift !== null && second?.is === 'year-word' ? { value: now.year + shift, end: i + 2 } : null
}

const isTarikh = (mention: Mention | undefined) =>
  /^(tareekh|tarikh|taarikh|तारीख|तारीख़)$/i.test(mention?.raw ?? '')

/** “this November”, “next May”, “अगली मार्च”, “next month”: the year, and the month where it is not named. */
function relativeAt(
  mentions: readonly Mention[],
  at: number,
  now: Now,
): Piece<{ month: number; year: number }> | null {
  const first = mentions[at]
  const shift = first?.is === 'next' ? 1 : first?.is === 'previous' ? -1 : first?.is === 'this' ? 0 : null
  const second = mentions[at + 1]
  if (shift === null || second === undefined) return null
  if (second.is === 'month-word') {
    const months = now.year * 12 + now.month - 1 + shift
    return { value: { month: (months % 12) + 1, year: Math.floor(months / 12) }, end: at + 2 }
  }
  if (second.is !== 'month') return null
  const { month } = second
  const isLater = month > now.month
  const years = { '1': isLater ? 0 : 1, '-1': month < now.month ? 0 : -1, '0': 0 }
  return { value: { month, year: now.year + years[`${shift}`] }, end: at + 2 }
}

/** A month with its day before or after it. */
function monthAt(
  mentions: readonly Mention[],
  at: number,
): Piece<{ month: number; day: number | null }> | null {
  const compound = tensAndOrdinal(mentions[at], mentions[at + 1])
  const day = compound ?? dayOf(mentions[at])
  if (day !== null) {
    const i = at + (compound === null ? 1 : 2)
    const next = mentions[i]?.is === 'of' ? i + 1 : i
    const month = mentions[next]
    if (month?.is === 'month') return { value: { month: month.month, day }, end: next + 1 }
  }
  const month = mentions[at]
  if (month?.is !== 'month') return null
  const isOf = mentions[at + 1]?.is === 'of' && isTarikh(mentions[at + 3])
  const after = dayOf(mentions[isOf ? at + 2 : at + 1])
  if (isOf && after !== null) return { value: { month: month.month, day: after }, end: at + 4 }
  return { value: { month: month.month, day: after }, end: at + (after === null ? 1 : 2) }
}

const isUnit = (mention: Mention | undefined) =>
  mention !== undefined &&
  ['degree', 'guna', 'minute-of-arc', 'house', 'pada', 'span', 'month-word'].includes(mention.is)

function momentAt(mentions: readonly Mention[], at: number, now: Now): Piece<Moment> | null {
  const relative = relativeAt(mentions, at, now)
  if (relative) {
    const day = dayOf(mentions[relative.end])
    const isYear = yearAt(mentions, relative.end, now)
    if (!isYear)
      return { value: { ...relative.value, day }, end: day === null ? relative.end : relative.end + 1 }
  }
  const ofNext =
    dayOf(mentions[at]) !== null && mentions[at + 1]?.is === 'of' ? relativeAt(mentions, at + 2, now) : null
  if (ofNext) return { value: { ...ofNext.value, day: dayOf(mentions[at]) }, end: ofNext.end }
  const monthFirst = monthAt(mentions, at)
  if (monthFirst) {
    const year = yearAt(mentions, monthFirst.end, now)
    return { value: { ...monthFirst.value, year: year?.value ?? null }, end: year?.end ?? monthFirst.end }
  }
  const isStart = mentions[at]?.is !== 'of' && mentions[at]?.is !== 'in' && mentions[at]?.is !== 'mark'
  const year = isStart ? yearAt(mentions, at, now) : null
  if (!year || isUnit(mentions[year.end])) return null
  const joint = ['of', 'in'].includes(mentions[year.end]?.is ?? '') ? year.end + 1 : year.end
  const month = monthAt(mentions, joint)
  if (month) return { value: { ...month.value, year: year.value }, end: month.end }
  const part = partBefore(mentions, at) ?? partAfter(mentions, year.end)
  return { value: { year: year.value, month: null, day: null, ...(part && { part }) }, end: year.end }
}

const parts = {
  early: /^(early|beginning|start|opening|shuru|shuruaat|शुरू|शुरुआत|शुरुआती)$/i,
  middle: /^(mid|middle|beech|बीच|madhya|मध्य)$/i,
  late: /^(late|end|close|ant|अंत|aakhir|आख़िर|आखिर)$/i,
} as const

/** “the middle of 2028” */
function partBefore(mentions: readonly Mention[], at: number): Moment['part'] {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { raw, is } = mentions[i]!
    for (const part of ['early', 'middle', 'late'] as const) if (parts[part].test(raw)) return part
    if (is !== 'of' && is !== 'word') return undefined
  }
  return undefined
}

const early =
  /^(the|early|late|mid|middle|end|beginning|start|of|month|about|around|very|ant|अंत|aakhir|आख़िर|shuruaat|शुरुआत|last|right|roughly|somewhere)$/i
const isBetween = ({ is, raw }: Mention) =>
  ['of', 'about', 'month-word', 'ends', 'in'].includes(is) || early.test(raw)

const roles: Partial<Record<Mention['is'], ReadMoment['role']>> = {
  from: 'from',
  after: 'from',
  until: 'until',
  to: 'until',
  before: 'until',
}

function roleOf(
  mentions: readonly Mention[],
  start: number,
  end: number,
  isHindi: boolean,
): ReadMoment['role'] {
  const walk = (from: number, step: 1 | -1) => {
    for (let i = from, left = 5; left > 0; i += step, left--) {
      const mention = mentions[i]
      if (!mention) return null
      const role = roles[mention.is]
      if (role) return role
      if (!isBetween(mention)) return null
    }
    return null
  }
  // Hindi puts “से” and “तक” behind, English “from” and “until” before.
  return (
    (isHindi ? (walk(end, 1) ?? null) : walk(start - 1, -1)) ?? (isHindi ? 'at' : walkDash(mentions, start))
  )
}

const walkDash = (mentions: readonly Mention[], start: number): ReadMoment['role'] =>
  isMark(mentions[start - 1], '-') || isMark(mentions[start - 1], '–') ? 'until' : 'at'

/** “2028 के बीच”, “2027 ke ant mein”. */
function partAfter(mentions: readonly Mention[], end: number): Moment['part'] {
  if (mentions[end]?.is !== 'of') return undefined
  const raw = mentions[end + 1]?.raw ?? ''
  return (['early', 'middle', 'late'] as const).find((part) => parts[part].test(raw))
}

/** The dates of a sentence in order. A year of a span that is said once holds for both its ends. */
export function readMoments(mentions: readonly Mention[], now: Now, isHindi: boolean): ReadMoment[] {
  const found: ReadMoment[] = []
  for (let at = 0; at < mentions.length;) {
    const piece = momentAt(mentions, at, now)
    if (piece) {
      const role = roleOf(mentions, at, piece.end, isHindi)
      found.push({ moment: piece.value, start: at, end: piece.end, role })
    }
    at = piece?.end ?? at + 1
  }
  return shareYears(asSpans(mentions, joinYears(found)))
}

/** “2019 में उतर गई, जुलाई में”: a year, and the month of it behind. */
function joinYears(found: readonly ReadMoment[]): ReadMoment[] {
  return found.flatMap((each, i) => {
    const [last, next] = [found[i - 1], found[i + 1]]
    const isYear = ({ moment }: ReadMoment) => moment.year !== null && moment.month === null && !moment.part
    const isMonth = ({ moment }: ReadMoment) => moment.year === null && moment.month !== null
    const isNear = (a: ReadMoment, b: ReadMoment) => a.role === b.role && b.start - a.end <= 5
    if (next && isYear(each) && isMonth(next) && isNear(each, next)) return []
    if (last && isYear(last) && isMonth(each) && isNear(last, each))
      return [{ ...each, start: last.start, moment: { ...each.moment, year: last.moment.year } }]
    return [each]
  })
}

/** “March to August”, “between March and August”, “मार्च और अगस्त के बीच”: the first date begins, the second ends. */
function asSpans(mentions: readonly Mention[], found: readonly ReadMoment[]): ReadMoment[] {
  const isBetween = mentions.some(({ is }) => is === 'between')
  const isFirst = (i: number) => {
    const [first, second] = [found[i], found[i + 1]]
    if (first?.role !== 'at' || !second || second.start - first.end > 2) return false
    return second.role === 'until' || (isBetween && second.role === 'at')
  }
  return found.map((each, i) => {
    if (isFirst(i)) return { ...each, role: 'from' }
    return each.role === 'at' && isFirst(i - 1) ? { ...each, role: 'until' } : each
  })
}

/** “from March to August 2027”: March is of 2027 too. */
const shareYears = (found: readonly ReadMoment[]): ReadMoment[] =>
  found.map((each, i) => {
    const next = found[i + 1]
    const isShort = each.moment.year === null && next !== undefined && next.moment.year !== null
    if (!isShort || next.start - each.end > 3) return each
    const { month, year } = next.moment
    const isBefore = month !== null && each.moment.month !== null && each.moment.month > month
    return { ...each, moment: { ...each.moment, year: isBefore ? year! - 1 : year } }
  })
