import type { DayUse, UseOfDay } from '@astrovoice/astrology/day'
import { engineVersion, SIGN_LABELS } from '@astrovoice/astrology'
import type { Claim } from '@astrovoice/astrology/rules'
import {
  toInstant,
  type Horoscope,
  type HoroscopePeriod,
  type HoroscopeSentence,
  type HoroscopeUse,
  type HoroscopeWidget,
  type Language,
} from '@astrovoice/contracts'
import { asSentence, capital, describeClaim, type Speak } from '../readings/index.ts'
import type { WrittenHoroscope } from './line.ts'
import { describeWindows, noWindows } from './describe-windows.ts'
import { moonSignOf } from './owner.ts'
import type { Writing } from './periods/writing.ts'

/** Whether a text may be said: it meets no rule of safety. */
export type IsSayable = (text: string) => boolean

interface Described {
  readonly writing: Writing
  readonly period: HoroscopePeriod
  readonly language: Language
  readonly isSayable: IsSayable
}

const useLabels = {
  beginnings: { en: 'Beginnings', hi: 'नई शुरुआत', hinglish: 'Nayi shuruaat' },
  work: { en: 'Work', hi: 'काम', hinglish: 'Kaam' },
  money: { en: 'Money and trade', hi: 'पैसा और लेन-देन', hinglish: 'Paisa aur len-den' },
  people: { en: 'People', hi: 'मेलजोल', hinglish: 'Meljol' },
  travel: { en: 'Travel', hi: 'यात्रा', hinglish: 'Yatra' },
  study: { en: 'Study', hi: 'पढ़ाई', hinglish: 'Padhai' },
  home: { en: 'Home', hi: 'घर', hinglish: 'Ghar' },
} as const satisfies Record<DayUse, Speak>

/** A horoscope in one language. Sentences that meet a rule of safety are left out. */
export function describeHoroscope(written: WrittenHoroscope, described: Described): Horoscope {
  const { writing, period, language, isSayable } = described
  const { owner, where, span } = writing
  const sign = moonSignOf(owner)
  const sentences = written.lines.flatMap(({ part, speak, claims }): HoroscopeSentence[] => {
    const text = asSentence(speak[language], language)
    return isSayable(text) ? [{ part, text, claims: [...new Set(claims)] }] : []
  })
  const uses = written.uses.map((use) => describeUse(use, written.claims, language))
  const { windows, claims: windowClaims } = written.day ? describeWindows(written.day, language) : noWindows
  const named = new Set([...sentences, ...uses].flatMap(({ claims }) => claims))
  const title = written.title[language]
  return {
    engineVersion,
    period,
    from: span.from,
    until: span.until,
    sign,
    signLabel: sign && SIGN_LABELS[sign][language],
    isPersonal: owner.kind === 'person',
    place: where.place.name,
    timeZone: where.place.timeZone,
    title,
    light: written.light,
    sentences,
    uses,
    windows: [...windows],
    bestDates: [...written.bestDates],
    gentleDates: [...written.gentleDates],
    widget: describeWidget(written, sentences, language),
    claims: [...describeClaims(written, named, where.place.timeZone, language), ...windowClaims],
  }
}

function describeClaims(
  { claims }: WrittenHoroscope,
  named: ReadonlySet<string>,
  zone: string,
  language: Language,
): Horoscope['claims'] {
  const once = new Map(claims.filter(({ id }) => named.has(id)).map((claim) => [claim.id, claim]))
  return [...once.values()].map((claim) => describeClaim(claim, zone, language))
}

function describeUse(
  { use, light, claims: ids }: UseOfDay,
  claims: readonly Claim[],
  language: Language,
): HoroscopeUse {
  const reasons = ids.flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
  const reason = reasons.map(({ evidence }) => asSentence(evidence[language], language)).join(' ')
  return {
    use,
    label: useLabels[use][language],
    light,
    reason,
    claims: [...ids],
  }
}

const maxWidgetChars = 240

/** The verdict, and as many of the next sentences as fit whole. */
function describeWidget(
  { title, light, best, endsAtMs }: WrittenHoroscope,
  sentences: readonly HoroscopeSentence[],
  language: Language,
): HoroscopeWidget {
  const text = sentences.reduce((sum, { text: next }) => {
    const longer = sum === '' ? next : `${sum} ${next}`
    return longer.length <= maxWidgetChars ? longer : sum
  }, '')
  return {
    title: title[language],
    light,
    text,
    nextWindow: best && {
      from: toInstant(best.startMs),
      until: toInstant(best.endMs),
      label: capital(best.label[language]),
    },
    endsAt: toInstant(endsAtMs),
  }
}
