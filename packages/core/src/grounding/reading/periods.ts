import type { Graha } from '@astrovoice/astrology'
import type { NamedPeriod, ReadClaim } from '../read-claim.ts'
import type { DashaLevel } from '../words/term.ts'
import type { Mention } from './mention.ts'
import type { ReadMoment } from './moments.ts'
import type { Topic } from './topic.ts'

interface Lord {
  readonly at: number
  readonly graha: Graha
  level: DashaLevel | null
  role: Extract<ReadClaim, { kind: 'dasha' }>['role']
}

const isGraha = (mention: Mention | undefined): mention is Extract<Mention, { is: 'graha' }> =>
  mention?.is === 'graha'
const isDasha = (mention: Mention | undefined): mention is Extract<Mention, { is: 'dasha' }> =>
  mention?.is === 'dasha'
const small: readonly Mention['is'][] = ['of', 'word', 'your', 'is', 'now', 'mark']
const placed: readonly Mention['is'][] = [
  'sign',
  'house',
  'nakshatra',
  'lagna',
  'yoga',
  'dosha',
  'lord',
  'lord-of',
  'rashi',
  'named-house',
  'koota',
  'tithi',
  'star',
]

/** “राज करेंगे” is no yoga. */
const isPlaced = (mention: Mention, next: Mention | undefined) =>
  placed.includes(mention.is) && !(mention.is === 'yoga' && mention.isPlain && next?.is !== 'yoga-word')

function grahaAfter(mentions: readonly Mention[], at: number, most: number): number | null {
  for (let i = at + 1; i <= at + most; i++) {
    if (isGraha(mentions[i])) return i
    if (!small.includes(mentions[i]?.is ?? 'mark')) return null
  }
  return null
}

function grahaBefore(mentions: readonly Mention[], at: number): number | null {
  for (let i = at - 1; i >= 0 && at - i <= 7; i--) {
    if (isGraha(mentions[i])) return i
    if (isDasha(mentions[i])) return null
  }
  return null
}

/** The graha whose period a word such as mahadasha names. */
function lordOfDasha(mentions: readonly Mention[], at: number): number | null {
  const isOf = mentions[at + 1]?.is === 'of' && mentions[at + 1]?.raw.toLowerCase() === 'of'
  const named = isOf ? grahaAfter(mentions, at + 1, 3) : null
  return named ?? grahaBefore(mentions, at) ?? grahaAfter(mentions, at, 4)
}

const isDash = (mention: Mention | undefined) => mention?.is === 'mark' && /^[-–/]$/.test(mention.mark)

const isNode = (mention: Mention | undefined) =>
  isGraha(mention) && (mention.graha === 'rahu' || mention.graha === 'ketu')

/** “Jupiter-Ketu” are periods, “Rahu-Ketu” the axis. */
const isPair = (mentions: readonly Mention[], at: number) =>
  isGraha(mentions[at]) &&
  isDash(mentions[at + 1]) &&
  isGraha(mentions[at + 2]) &&
  !/^(cycle|conjunction|combination|opposition|aspect|yuti|युति)/i.test(mentions[at + 3]?.raw ?? '') &&
  !(isNode(mentions[at]) && isNode(mentions[at + 2]))

const isGrahaInGraha = (mentions: readonly Mention[], at: number) =>
  isGraha(mentions[at]) &&
  (mentions[at + 1]?.is === 'in' || mentions[at + 1]?.is === 'inside') &&
  isGraha(mentions[at + 2]) &&
  !['lagna', 'rashi', 'house', 'sign'].includes(mentions[at + 3]?.is ?? 'mark')

/** Lords of periods in a sentence, in order, with the levels that its words give them. */
function lordsOf(mentions: readonly Mention[], isOnlyPeriods: boolean, isHindi: boolean): Lord[] {
  const levels = new Map<number, DashaLevel | null>()
  mentions.forEach((mention, at) => {
    if (!isDasha(mention)) return
    const lord = lordOfDasha(mentions, at)
    if (lord !== null && (levels.get(lord) ?? null) === null) levels.set(lord, mention.level)
  })
  mentions.forEach((mention, at) => {
    if (!isGraha(mention)) return
    const next = isPair(mentions, at) ? at + 2 : null
    const inner = mentions[at + 1]?.is === 'in' ? (grahaAfter(mentions, at + 1, 4) ?? null) : null
    const isDirect = isGrahaInGraha(mentions, at)
    const second = next ?? (inner !== null && (levels.has(inner) || isDirect) ? inner : null)
    if (second === null) return
    // “Mercury within Mars” is the other way round than “मंगल में बुध”.
    if (isDirect && !isHindi) {
      if ((levels.get(second) ?? null) === null) levels.set(second, 1)
      if ((levels.get(at) ?? null) === null) levels.set(at, levels.get(second) === 2 ? 3 : 2)
      return
    }
    levels.set(at, 1)
    if ((levels.get(second) ?? null) === null) levels.set(second, 2)
  })
  return mentions.flatMap((mention, at): Lord[] => {
    if (!isGraha(mention) || !(levels.has(at) || isOnlyPeriods)) return []
    const isInside = [-1, -2, -3, 1, 2].some((step) => mentions[at + step]?.is === 'inside')
    const level = levels.get(at) ?? (isInside ? 2 : null)
    return [{ at, graha: mention.graha, level, role: 'running' }]
  })
}

const past =
  /(began|begun|started|opened|finished|ended|kicked in|taken|^aay[ai]$|^आई$|^आया$|gay[aie]$|गया$|गई$|^lag[ai]$|^लगी$|^लगा$)/i
const longAgo = /^(th[aie]|था|थी|थे|was|were|had|used to be|went|lasted|ran|gone)$/i
const isLongAgo = ({ is, raw }: Mention) => (is === 'was' || is === 'ends') && longAgo.test(raw)
const justNow = /^(hu[aie]|हुआ|हुई|हुए|chuk[aie]|चुका|चुकी|चुके|gay[aie]|गया|गई|has|have|has been|have been)$/i

const between: readonly Mention['is'][] = ['year-word', 'month', 'digits', 'graha']
/** “the next major period is that of Jupiter” */
const isBetween = (is: Mention['is'], said: Mention) =>
  between.includes(is) || (is === 'dasha' && said.is !== 'next')

function roleOf(mentions: readonly Mention[], lord: Lord, until: number, isHindi: boolean): Lord['role'] {
  const { at } = lord
  const isAfterIt =
    (mentions[at - 1]?.is === 'after' && mentions[at - 1]?.raw.toLowerCase() === 'after') ||
    (mentions[at + 1]?.is === 'after' && /baad|बाद/i.test(mentions[at + 1]!.raw))
  if (isAfterIt) return 'before'
  const [from] = clauseOf(mentions, at, at)
  const clauseAhead = mentions.slice(from, at)
  const isToldPast = clauseAhead.some(isLongAgo)
  const isThenPast = clauseAhead[0]?.is === 'after' && mentions.slice(0, from).some(isLongAgo)
  if ((isToldPast || isThenPast) && !clauseAhead.some(({ is }) => is === 'now')) return 'named'
  const isBeforeIt =
    /^before$/i.test(mentions[at - 1]?.raw ?? '') || /pehle|पहले/i.test(mentions[at + 1]?.raw ?? '')
  if (isBeforeIt && mentions[at + 1]?.is !== 'dasha') return 'follows'
  const behind = mentions.slice(at + 1, until)
  if (behind.some(({ is, raw }) => is === 'ends' && past.test(raw))) return 'named'
  const starts = behind.find(({ is }) => is === 'starts')
  if (starts) {
    if (behind.some(({ is }) => is === 'will')) return 'next'
    if (behind.some(isLongAgo)) return 'named'
    return past.test(starts.raw) || behind.some(({ raw }) => justNow.test(raw)) ? 'begun' : 'next'
  }
  const ahead = mentions.slice(Math.max(0, at - 5), at)
  const said = ahead.findLastIndex(
    ({ is }) =>
      is === 'after' || is === 'next' || (is === 'to' && !isHindi) || is === 'starts' || is === 'enters',
  )
  const isNear = said >= 0 && !ahead.slice(said + 1).some(({ is }) => isBetween(is, ahead[said]!))
  const isAfterPast = mentions.slice(0, at).some(isLongAgo)
  if (isNear && !past.test(ahead[said]!.raw)) return isAfterPast ? 'named' : 'next'
  const stop = behind.findIndex(isStop)
  const own = stop < 0 ? behind : behind.slice(0, stop)
  const isOver = behind.some(({ is }) => is === 'was') && !own.some(({ is }) => is === 'now')
  return isOver ? 'named' : 'running'
}

/** “चौथे में”, “in the fourth”. */
const isHouseAlone = (mentions: readonly Mention[], at: number, isHindi: boolean) => {
  const here = mentions[at]
  if (here?.is !== 'ordinal' || here.n > 12) return false
  const isIn = isHindi
    ? mentions[at + 1]?.is === 'in'
    : mentions.slice(Math.max(0, at - 2), at).some(({ is, raw }) => is === 'in' || / in$/.test(raw))
  return (
    isIn &&
    mentions[at + 1]?.is !== 'dasha' &&
    mentions[at + 1]?.is !== 'month' &&
    mentions[at + 1]?.is !== 'of'
  )
}

/** After a sentence about periods these go on with them: “Ab Chandra ki hai.” */
const isOfOrder: readonly Mention['is'][] = [
  'now',
  'after',
  'next',
  'starts',
  'ends',
  'until',
  'from',
  'will',
]

/** A sentence that names a graha and dates, and nowhere that it stands, speaks of its period. */
export function speaksOfPeriods(
  mentions: readonly Mention[],
  moments: readonly ReadMoment[],
  isHindi: boolean,
  topic: Topic,
): boolean {
  if (mentions.some(isDasha)) return true
  const hasPair = mentions.some((_, at) => isPair(mentions, at) || isGrahaInGraha(mentions, at))
  if (isHindi && mentions.some((_, at) => isGrahaInGraha(mentions, at))) return true
  const isElsewhere =
    mentions.some((_, at) => isHouseAlone(mentions, at, isHindi)) ||
    mentions.some(
      (mention, at) =>
        isPlaced(mention, mentions[at + 1]) ||
        mention.is === 'enters' ||
        (mention.is === 'transit' && !hasPair) ||
        mention.is === 'retrograde',
    )
  return (
    !isElsewhere &&
    mentions.some(isGraha) &&
    (moments.length > 0 ||
      hasPair ||
      mentions.some(({ is }) => is === 'inside' || (topic.isOfPeriods && isOfOrder.includes(is))))
  )
}

export interface PeriodsRead {
  readonly claims: readonly ReadClaim[]
  /** Mentions that name lords of periods and so stand nowhere. */
  readonly used: ReadonlySet<number>
  readonly lords: readonly { readonly at: number; readonly period: NamedPeriod }[]
}

/** Which periods a sentence says run, come or were. */
export function readPeriods(mentions: readonly Mention[], isHindi: boolean, topic: Topic): PeriodsRead {
  const isOnlyPeriods = !mentions.some((mention, at) => isPlaced(mention, mentions[at + 1]))
  const lords = lordsOf(mentions, isOnlyPeriods, isHindi)
  lords.forEach((lord, i) => {
    lord.role = roleOf(mentions, lord, lords[i + 1]?.at ?? mentions.length, isHindi)
    if (lord.level === null && i > 0) lord.level = lord.role === 'next' ? (lords[i - 1]?.level ?? null) : null
    if (lord.level === null && i === 0 && topic.isOfPeriods && !mentions.some(isDasha))
      lord.level = topic.level
  })
  const read = lords.map(({ at, graha, level, role }) => ({ at, role, period: { lord: graha, level } }))
  return {
    claims: read.map(({ period, role }) => ({ kind: 'dasha', period, role })),
    used: new Set(lords.map(({ at }) => at)),
    lords: read.filter(({ role }) => role !== 'before' && role !== 'follows'),
  }
}

/** Whether the one period of a sentence is said to begin or to end. */
function edgeOfVerb(mentions: readonly Mention[], lords: PeriodsRead['lords']): 'start' | 'end' | 'at' {
  const [starts, ends] = (['starts', 'ends'] as const).map((verb) => mentions.some(({ is }) => is === verb))
  if (lords.length !== 1 || starts === ends) return 'at'
  return starts ? 'start' : 'end'
}

const isStop = (mention: Mention | undefined) =>
  mention === undefined || mention.is === 'and' || (mention.is === 'mark' && ',;:—…'.includes(mention.mark))

function clauseOf(mentions: readonly Mention[], start: number, end: number): readonly [number, number] {
  let [from, until] = [start, end]
  while (!isStop(mentions[from - 1])) from--
  while (!isStop(mentions[until])) until++
  return [from, until]
}

/** The dates of a sentence: of the period that was named before them, or of none. */
export function readDates(
  mentions: readonly Mention[],
  moments: readonly ReadMoment[],
  lords: PeriodsRead['lords'],
): ReadClaim[] {
  const claims: ReadClaim[] = []
  const verb = edgeOfVerb(mentions, lords)
  const ownerOf = ({ start, end }: ReadMoment) => {
    const [from, until] = clauseOf(mentions, start, end)
    const near = lords.filter(({ at }) => at >= from && at < until)
    const last = near.findLast(({ at }) => at < start) ?? near[0]
    // “Mercury within Mars until …”: the inner one.
    const inner = near.find(({ at }) => at + 2 === last?.at)
    const inClause = inner && (inner.period.level ?? 0) > (last?.period.level ?? 3) ? inner : last
    return (inClause ?? lords.findLast(({ at }) => at < start) ?? lords[0])?.period ?? null
  }
  for (let i = 0; i < moments.length; i++) {
    const [first, second] = [moments[i]!, moments[i + 1]]
    const of = ownerOf(first)
    if (first.role === 'from' && second?.role === 'until' && ownerOf(second) === of) {
      claims.push({ kind: 'window', of, from: first.moment, until: second.moment })
      i++
    } else {
      const edge = first.role === 'from' ? 'start' : first.role === 'until' ? 'end' : verb
      claims.push({ kind: 'date', of, edge, at: first.moment })
    }
  }
  return claims
}
