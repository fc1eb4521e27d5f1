import {
  stretchClaim,
  stretchesOf,
  type Hearer,
  type PersonDay,
  type Stretch,
} from '@astrovoice/astrology/day'
import type { DayLimbs, Panchang } from '@astrovoice/astrology/panchang'
import type { Claim } from '@astrovoice/astrology/rules'
import type { DayCard, Language } from '@astrovoice/contracts'
import { describeClaim } from '../answer/draw-reasons.ts'
import { capitalized, type Speak } from '../speak.ts'
import { subjectOf } from './day-words.ts'

export interface DayRequest {
  readonly panchang: Panchang
  readonly limbs: DayLimbs
  /** What the day is for a person; left out for the almanac alone. */
  readonly person?: PersonDay
  readonly place: string
  readonly hearer: Hearer
  readonly language: Language
}

/** A day of the almanac as the app draws it, with what it is for a person. */
export function drawDay({ panchang, limbs, person, place, hearer, language }: DayRequest): DayCard {
  const { date, zone, sunriseMs, sunsetMs } = panchang
  const told = person ? tellingClaims(person) : []
  const { good, hard } = stretchesOf(panchang, limbs)
  const periods = [...good.map(asPeriod('good')), ...hard.map(asPeriod('hard'))]
    .sort((a, b) => a.stretch.startMs - b.stretch.startMs)
    .map((period, nth) => ({ ...period, claim: { ...stretchClaim(period.stretch), id: `period.${nth}` } }))
  return {
    kind: 'day',
    title: subjectOf(date, hearer)[language],
    date,
    place,
    timeZone: zone,
    sentences: told.map(({ id, evidence }) => ({ text: capitalized(evidence)[language], claims: [id] })),
    limbs: drawLimbs(panchang, hearer.nowMs, language),
    sunrise: toInstant(sunriseMs),
    sunset: toInstant(sunsetMs),
    periods: periods.map(({ stretch, quality, claim }) => ({
      from: toInstant(stretch.startMs),
      until: toInstant(stretch.endMs),
      quality,
      label: capitalized(stretch.label)[language],
      claims: [claim.id],
    })),
    claims: [...told, ...periods.map(({ claim }) => claim)].map((each) =>
      describeClaim(each, zone, language),
    ),
  }
}

const asPeriod =
  <Q extends 'good' | 'hard'>(quality: Q) =>
  (stretch: Stretch) => ({ stretch, quality })

const maxReasons = 3

/** What the day is good for, what it brings forward, and the weightiest reasons. */
function tellingClaims({ claims, reasons }: PersonDay): Claim[] {
  const themes = claims.filter(({ id }) => id === 'star-nature' || id === 'moon-house')
  return [...themes, ...reasons.slice(0, maxReasons)]
}

const toInstant = (utcMs: number): string => new Date(utcMs).toISOString()

interface Limb {
  readonly startMs: number
  readonly endMs: number
  readonly label: Speak
}

const NAMES = {
  vara: { en: 'Weekday', hi: 'वार', hinglish: 'Vaar' },
  tithi: { en: 'Tithi', hi: 'तिथि', hinglish: 'Tithi' },
  nakshatra: { en: 'Nakshatra', hi: 'नक्षत्र', hinglish: 'Nakshatra' },
  yoga: { en: 'Yoga', hi: 'योग', hinglish: 'Yog' },
  karana: { en: 'Karana', hi: 'करण', hinglish: 'Karan' },
} as const satisfies Record<DayCard['limbs'][number]['name'], Speak>

/** The five limbs that run now; of another day those of its sunrise. */
function drawLimbs(panchang: Panchang, nowMs: number, language: Language): DayCard['limbs'] {
  const limb = (name: keyof typeof NAMES, items: readonly Limb[]): DayCard['limbs'] => {
    const running = items.find(({ startMs, endMs }) => startMs <= nowMs && nowMs < endMs) ?? items[0]
    if (!running) return []
    const until = toInstant(running.endMs)
    return [{ name, label: NAMES[name][language], value: running.label[language], until }]
  }
  return [
    { name: 'vara', label: NAMES.vara[language], value: panchang.vara.label[language], until: null },
    ...limb('tithi', panchang.tithis),
    ...limb('nakshatra', panchang.nakshatras),
    ...limb('yoga', panchang.yogas),
    ...limb('karana', panchang.karanas),
  ]
}
