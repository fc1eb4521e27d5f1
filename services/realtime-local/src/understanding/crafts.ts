import { foldAll } from '../language/fold.ts'
import { birthDataOf, nameOf, placeOf } from './birth-data.ts'
import type { NamedSpan } from './dates.ts'
import { call, type Intent } from './intent.ts'
import type { Utterance } from './utterance.ts'

const isOneDay = (span: NamedSpan | undefined) => span?.unit === 'day'

function readMatch(utterance: Utterance): Intent | undefined {
  if (utterance.has('craft', 'synastry'))
    return { kind: 'match', tool: 'get_synastry', birth: birthDataOf(utterance) }
  const asksMeaning = utterance.asks('meaning') && utterance.has('term', 'gun_milan')
  if (asksMeaning) return call('get_meaning', { of: 'term', name: 'gun milan' })
  const isWeighed = isWeighedPerson(utterance)
  return utterance.has('craft', 'match') || isWeighed
    ? { kind: 'match', tool: 'match_charts', birth: birthDataOf(utterance) }
    : undefined
}

/** “Is Karan good for me to marry?”: a marriage with somebody who is named. */
const isWeighedPerson = (utterance: Utterance) =>
  utterance.has('area', 'marriage') &&
  utterance.has('hint', 'fit') &&
  !utterance.asks('when') &&
  nameOf(utterance) !== undefined

/** Spreads of the cards by what is asked. */
const spreads: Readonly<Record<string, readonly string[]>> = {
  three: ['three', 'three_cards', 'three-card', 'past_present_future'],
  celtic: ['celtic_cross', 'celtic-cross'],
  couple: ['relationship', 'love'],
}

const oneCard = ['one', 'one_card', 'single', 'single_card', 'daily']

/** Crafts named outright: matching, tarot, numbers, festivals, the limbs of a day, a time to begin something. */
export function readCraft(utterance: Utterance, span: NamedSpan | undefined): Intent | undefined {
  const matching = readMatch(utterance)
  if (matching) return matching
  const dates = span && { from: span.from, until: span.until }
  const day = isOneDay(span) ? { date: span!.from } : {}
  const place = placeOf(utterance)
  const asksMeaning =
    utterance.has('term') && !span && !place && (utterance.asks('meaning') || isDefinition(utterance))
  if (utterance.has('craft', 'tarot')) {
    const asked = utterance.all('hint').find((hint) => spreads[hint])
    return call('draw_tarot', { spread: asked ? [...spreads[asked]!, ...oneCard] : oneCard })
  }
  if (asksMeaning) return undefined
  if (utterance.has('craft', 'muhurta') && utterance.has('activity'))
    return call('find_muhurta', { activity: activityOf(utterance), ...dates })
  if (utterance.has('activity') && isDayAsked(utterance, span))
    return call('find_muhurta', { activity: activityOf(utterance), ...dates })
  if (utterance.has('craft', 'numerology')) return call('get_numerology', { name: nameOf(utterance) })
  const year = readYearChart(utterance, span)
  if (year) return year
  if ((utterance.has('craft', 'festival') || utterance.has('festival')) && !utterance.has('remedy', 'day'))
    return call('get_festivals', { festival: utterance.first('festival'), ...dates })
  if (utterance.has('craft', 'panchang'))
    return call('get_panchang', { ...day, place, limb: utterance.first('limb') })
  const isOwnDay = utterance.has('hint', 'mine') && isOneDay(span)
  if (
    utterance.has('craft', 'muhurta') &&
    !utterance.isPart &&
    !isOwnDay &&
    !utterance.has('remedy', 'day') &&
    !utterance.has('area')
  )
    return call('get_panchang', { ...day, place })
  if (utterance.has('craft', 'muhurta') && utterance.has('area') && !isOneDay(span))
    return call('find_muhurta', { activity: activityOf(utterance), ...dates })
  return undefined
}

/** Varshaphal, or the return of the Sun: the year from one birthday to the next. */
function readYearChart(utterance: Utterance, span: NamedSpan | undefined): Intent | undefined {
  if (!utterance.has('craft', 'solarReturn') || utterance.asks('meaning')) return undefined
  const year = span?.unit === 'year' ? Number(span.from.slice(0, 4)) : undefined
  const solar = { name: 'get_solar_return', arguments: { year } }
  const annual = { name: 'get_period', arguments: { period: 'year', from: span?.from } }
  return { kind: 'call', calls: [solar, annual] }
}

const isDefinition = (utterance: Utterance) =>
  utterance.has('hint', 'whatIs') && !utterance.has('hint', 'mine') && utterance.words.length <= 5

/** Rites are kept on a chosen day; whether a named day is fit is asked of any beginning. */
const rites = ['griha_pravesh', 'mundan', 'naming', 'gold']
/** “When can we move in” asks whether it comes, not which day is fit. */
const hopes = foldAll(
  'will can could might able paunga paungi paenge payenge pau hoga hogi milega milegi ban banega sakte sakta sakti',
)
const isDayAsked = (utterance: Utterance, span: NamedSpan | undefined) =>
  (rites.some((rite) => utterance.has('activity', rite)) &&
    utterance.asks('when', 'which') &&
    !utterance.words.some((word) => hopes.has(word))) ||
  (isOneDay(span) && utterance.has('hint', 'fit'))

function activityOf(utterance: Utterance): string {
  const named = utterance.all('activity')
  return named.find((each) => each !== 'business') ?? 'business'
}
