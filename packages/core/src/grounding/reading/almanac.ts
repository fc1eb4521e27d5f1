import { karanas } from '../words/lexicon.ts'
import { cachedKey } from '../words/spelling-key.ts'
import type { Moment, ReadClaim } from '../read-claim.ts'
import type { Mention } from './mention.ts'
import type { ReadMoment } from './moments.ts'
import type { Topic } from './topic.ts'

const has = (mentions: readonly Mention[], ...kinds: readonly Mention['is'][]) =>
  mentions.some(({ is }) => kinds.includes(is))

/** “on Ekadashi”, “एकादशी को”: the day something is done, not what day it is. */
const isDayOfDeed = (mentions: readonly Mention[], at: number) =>
  (mentions[at - 1]?.is === 'on' && /^on$/i.test(mentions[at - 1]!.raw) && mentions[at - 2]?.is !== 'is') ||
  mentions[at + 1]?.is === 'on' ||
  mentions[at + 1]?.is === 'and'

const nearest = (moments: readonly ReadMoment[], at: number): ReadMoment | undefined =>
  moments.toSorted((a, b) => gap(a, at) - gap(b, at))[0]

const gap = ({ start, end }: ReadMoment, at: number) => (at < start ? start - at : at - end + 1)

/** Names of karanas count beside the word. */
function karanaIn(mentions: readonly Mention[]): string | undefined {
  if (!mentions.some(({ raw }) => /^(karana?|karanam|करण)$/i.test(raw))) return undefined
  const named = mentions.find(({ raw }) => karanas.has(cachedKey(raw)))
  return named && karanas.get(cachedKey(named.raw))
}

export interface AlmanacRead {
  readonly claims: readonly ReadClaim[]
  /** The sentence is of a day: its dates and its Moon are the day's. */
  readonly isOfDay: boolean
}

/** What a sentence says of a day: tithi, weekday, the Moon's nakshatra. Null for `on` is today. */
export function readAlmanac(
  mentions: readonly Mention[],
  moments: readonly ReadMoment[],
  topic: Topic,
): AlmanacRead {
  const date = moments[0]?.moment ?? null
  const dateNear = (at: number): Moment | null => nearest(moments, at)?.moment ?? (isToday ? null : topic.on)
  const isToday = has(mentions, 'today')
  const none = { claims: [], isOfDay: false }
  if (has(mentions, 'other-day', 'born', 'not', 'general')) return none
  // “Ekadashi comes twice a month.”
  if (has(mentions, 'month-word', 'span') && !isToday && date === null) return none
  if (date?.day === null) return none
  const isTold = isToday || date !== null || (has(mentions, 'tithi') && has(mentions, 'is', 'will'))
  if (!isTold) return none
  const isMoon = mentions.some((each) => each.is === 'graha' && each.graha === 'moon')
  const paksha = mentions.find((mention) => mention.is === 'paksha')
  const claims = mentions.flatMap((mention, at): ReadClaim[] => {
    if (mention.is === 'tithi' && !isDayOfDeed(mentions, at)) {
      const half = paksha?.is === 'paksha' ? paksha.paksha : null
      return [{ kind: 'tithi', tithi: mention.tithi, paksha: half, on: dateNear(at) }]
    }
    if (mention.is === 'vara' && (isToday || date !== null) && !isDayOfDeed(mentions, at))
      return [{ kind: 'vara', vara: mention.vara, on: dateNear(at) }]
    const isNakshatra =
      mention.is === 'nakshatra' &&
      !has(mentions, 'your') &&
      (isMoon || [-3, -2, -1, 1].some((step) => mentions[at + step]?.is === 'star'))
    return isNakshatra ? [{ kind: 'moon-of-day', nakshatra: mention.nakshatra, on: dateNear(at) }] : []
  })
  const karana = isToday || date !== null ? karanaIn(mentions) : undefined
  const all = karana === undefined ? claims : [...claims, { kind: 'karana', karana, on: date } as const]
  return { claims: all, isOfDay: all.length > 0 }
}
