import { foldAll } from '@astrovoice/core/safety'
import { birthDataOf, nameOf, placeOf } from './births/birth-data.ts'
import type { NamedSpan } from './dates.ts'
import { call, type Intent } from './intent.ts'
import { numberOf } from './numbers.ts'
import type { Utterance } from './utterance.ts'

const isOneDay = (span: NamedSpan | undefined) => span?.unit === 'day'

function readMatch(utterance: Utterance): Intent | undefined {
  if (utterance.has('craft', 'synastry'))
    return { kind: 'match', tool: 'get_synastry', birth: birthDataOf(utterance) }
  const asksMeaning = utterance.asks('meaning') && utterance.has('term', 'gun_milan')
  if (asksMeaning) return call('get_meaning', { of: 'term', name: 'gun milan' })
  const isWeighed = isWeighedPerson(utterance)
  return utterance.has('craft', 'match') || isWeighed || isBirthTold(utterance)
    ? { kind: 'match', tool: 'match_charts', birth: birthDataOf(utterance) }
    : undefined
}

/** “Is Karan good for me to marry?”: a marriage with somebody who is named. */
const isWeighedPerson = (utterance: Utterance) =>
  utterance.has('area', 'marriage') &&
  utterance.has('hint', 'fit') &&
  !utterance.asks('when') &&
  nameOf(utterance) !== undefined

const others = foldAll(
  `his her he she uska uski unka unki ladka ladki ladke boy girl groom bride var kanya wife husband biwi pati
  patni fiance fiancee mangetar gf bf girlfriend boyfriend partner`,
)

/** The whole birth of somebody else: callers tell it to have it compared. */
function isBirthTold(utterance: Utterance): boolean {
  const { date, time, place } = birthDataOf(utterance)
  return (
    date !== undefined && (time ?? place) !== undefined && utterance.words.some((word) => others.has(word))
  )
}

/** Spreads of the cards by what is asked. */
const spreads: Readonly<Record<string, readonly string[]>> = {
  three: ['three', 'three_cards', 'three-card', 'past_present_future'],
  celtic: ['celtic_cross', 'celtic-cross'],
  couple: ['relationship', 'love'],
}

const oneCard = ['one', 'one_card', 'single', 'single_card', 'daily']

/** A spread of the cards, by what is asked. */
export function readCards(utterance: Utterance): Intent {
  const asked = utterance.all('hint').find((hint) => spreads[hint])
  return call('draw_tarot', { spread: asked ? [...spreads[asked]!, ...oneCard] : oneCard })
}

/** Crafts named outright: matching, tarot, numbers, festivals, the limbs of a day, a time to begin something. */
export function readCraft(utterance: Utterance, span: NamedSpan | undefined): Intent | undefined {
  const matching = readMatch(utterance)
  if (matching) return matching
  const dates = span && { from: span.from, until: span.until }
  const day = isOneDay(span) ? { date: span!.from } : {}
  const place = placeOf(utterance)
  const asksMeaning =
    utterance.has('term') && !span && !place && (utterance.asks('meaning') || isDefinition(utterance))
  if (utterance.has('craft', 'tarot')) return readCards(utterance)
  if (utterance.has('craft', 'kp')) return readKp(utterance)
  if (asksMeaning) return undefined
  if (utterance.has('craft', 'muhurta') && utterance.has('activity'))
    return call('find_muhurta', { activity: activityOf(utterance), ...dates })
  const isOfSky = utterance.has('planet') && utterance.has('chart', 'ingress')
  if (utterance.has('activity') && !isOfSky && isDayAsked(utterance, span))
    return call('find_muhurta', { activity: activityOf(utterance), ...dates })
  if (utterance.has('craft', 'numerology')) return call('get_numerology', { name: nameOf(utterance) })
  if (utterance.has('craft', 'solarReturn') && !utterance.asks('meaning')) return readYearChart(span)
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

/** House groups of KP by the part of life that is asked about. */
const kpMatters: Readonly<Record<string, string>> = {
  love: 'marriage',
  marriage: 'marriage',
  children: 'children',
  work: 'job',
  work_change: 'job',
  business: 'business',
  education: 'education',
  property: 'property',
  vehicle: 'vehicle',
  travel: 'abroad',
}

/** KP by its name: the matter, and the number from 1 to 249 that was told with it. */
function readKp(utterance: Utterance): Intent {
  const number = utterance.words.map(numberOf).find((each) => each !== undefined && each >= 1 && each <= 249)
  const isNumbered = utterance.words.some((word) => numberWords.has(word))
  return call('get_kp', {
    matter: kpMatters[utterance.first('area') ?? ''],
    number: isNumbered ? number : undefined,
  })
}

const numberWords = foldAll('number no nambar sankhya horary')

/** Varshaphal, or the return of the Sun: the year from one birthday to the next. */
export function readYearChart(span: NamedSpan | undefined): Intent {
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
  `will can could might able paunga paungi paenge payenge pau hoga hogi milega milegi ban banega sakte sakta
  sakti`,
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
