import { fold } from '@astrovoice/core/safety'
import type { NamedSpan } from './dates.ts'
import { placeOf } from './births/birth-data.ts'
import { call, type Intent } from './intent.ts'
import type { Utterance } from './utterance.ts'

/** How a day, a week, a month or a year will be, when no part of life is named. */
export function readDay(utterance: Utterance, span: NamedSpan | undefined): Intent | undefined {
  const isAsked = utterance.has('hint', 'dayAsked', 'daySubject', 'dayWish')
  if (utterance.strangers.length > (isAsked ? 5 : 1)) return undefined
  if (utterance.isPart && (utterance.asks('when') || utterance.has('craft', 'muhurta'))) return undefined
  if (utterance.isPart && !isAsked && isOwnDeed(utterance)) return undefined
  const place = placeOf(utterance)
  if (utterance.has('hint', 'horoscope') && !span) return call('get_day', { place })
  if (!span) return undefined
  if (span.unit === 'day') {
    const others = utterance.strangers.filter((word) => word !== fold(place ?? ''))
    if (!isAsked && (others.length > (utterance.has('hint', 'mine') ? 1 : 0) || !isOfDay(utterance)))
      return undefined
    return call('get_day', { date: span.from, place })
  }
  const period = span.unit === 'span' ? periodOf(span) : span.unit
  return call('get_period', { period, from: span.from })
}

/** Whether a day is spoken of, beside the words that ask too. */
const isOfDay = (utterance: Utterance) =>
  utterance.has('hint', 'day') || utterance.words.some((word) => word === 'din' || word === 'day')

/** “2027 mein le paunga?”: what the caller would do in that time was told before. */
const isOwnDeed = ({ words }: Utterance) =>
  words.some((word) => /(?:paenge|ung[ai])$/.test(word)) ||
  words.some((word, at) => ['vill', 'can'].includes(word) && words[at + 1] === 'i')

const dayMs = 86_400_000

export function periodOf({ from, until }: NamedSpan): string {
  const days = (Date.parse(until) - Date.parse(from)) / dayMs
  return days <= 10 ? 'week' : days <= 60 ? 'month' : 'year'
}

/** Questions about one's time at large: “when will things get better”, “meri kismat kaisi hai”. */
export function readTime(utterance: Utterance): Intent | undefined {
  if (
    !utterance.has('hint', 'time') ||
    utterance.strangers.length > 0 ||
    !(utterance.has('ask') || utterance.words.length <= 4)
  )
    return undefined
  return utterance.asks('when') ? call('get_dasha_timeline', {}) : call('get_current_dasha')
}
