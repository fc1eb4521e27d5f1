import type { PersonDay, Stretch } from '@astrovoice/astrology/day'
import { stretchClaim } from '@astrovoice/astrology/day'
import type { Panchang } from '@astrovoice/astrology/panchang'
import { toInstant, type DayCard, type DayPeriod, type Language } from '@astrovoice/contracts'
import { answerParts, type Answer } from '../answer/answer.ts'
import { asSentence } from '../answer/as-sentence.ts'
import type { Claim } from '../answer/claim.ts'
import { describeClaim } from '../answer/draw-reasons.ts'
import { capital, type Speak } from '../speak.ts'

export interface DrawDayRequest {
  /** For a person, or the almanac alone. */
  readonly day: Pick<PersonDay, 'panchang' | 'stretches' | 'claims'>
  /** What is said of the day. */
  readonly answer: Answer
  readonly title: Speak
  readonly place: string
  readonly language: Language
}

/** A day as a card: what is said of it, its panchang, its good and hard stretches. */
export function drawDay({ day, answer, title, place, language }: DrawDayRequest): DayCard {
  const { panchang, stretches } = day
  const periods = [
    ...stretches.good.map((stretch) => ({ stretch, quality: 'good' as const })),
    ...stretches.hard.map((stretch) => ({ stretch, quality: 'hard' as const })),
  ].toSorted((a, b) => a.stretch.startMs - b.stretch.startMs)
  const claims = new Map<string, Claim>(
    [...day.claims, ...periods.map(({ stretch }) => claimOf(stretch))].map((claim) => [claim.id, claim]),
  )
  return {
    kind: 'day',
    title: title[language],
    date: panchang.date,
    place,
    timeZone: panchang.zone,
    sentences: answerParts.flatMap((part) => {
      const said = answer[part]
      return said ? [{ text: asSentence(said.speak[language], language), claims: [...said.claims] }] : []
    }),
    limbs: describeLimbs(panchang, language),
    sunrise: toInstant(panchang.sunriseMs),
    sunset: toInstant(panchang.sunsetMs),
    periods: periods.map(({ stretch, quality }) => describePeriod(stretch, quality, language)),
    claims: [...claims.values()].map((claim) => describeClaim(claim, panchang.zone, language)),
  }
}

/** A kind of stretch may come twice a day, so its claim is named by its time too. */
const claimOf = (stretch: Stretch): Claim => {
  const claim = stretchClaim(stretch)
  return { ...claim, id: `${claim.id}.${stretch.startMs}` }
}

const describePeriod = (stretch: Stretch, quality: DayPeriod['quality'], language: Language): DayPeriod => ({
  from: toInstant(stretch.startMs),
  until: toInstant(stretch.endMs),
  quality,
  label: capital(stretch.label[language]),
  claims: [claimOf(stretch).id],
})

const limbNames = {
  vara: { en: 'Day', hi: 'वार', hinglish: 'Vaar' },
  tithi: { en: 'Tithi', hi: 'तिथि', hinglish: 'Tithi' },
  nakshatra: { en: 'Nakshatra', hi: 'नक्षत्र', hinglish: 'Nakshatra' },
  yoga: { en: 'Yoga', hi: 'योग', hinglish: 'Yog' },
  karana: { en: 'Karana', hi: 'करण', hinglish: 'Karan' },
} as const satisfies Record<DayCard['limbs'][number]['name'], Speak>

/** The limbs of sunrise, with their ends; the weekday lasts to the next sunrise. */
function describeLimbs(panchang: Panchang, language: Language): DayCard['limbs'] {
  const { vara, paksha, tithis, nakshatras, yogas, karanas } = panchang
  const atSunrise = { tithi: tithis[0], nakshatra: nakshatras[0], yoga: yogas[0], karana: karanas[0] }
  const rows: DayCard['limbs'] = [
    { name: 'vara', label: limbNames.vara[language], value: vara.label[language], until: null },
  ]
  for (const name of ['tithi', 'nakshatra', 'yoga', 'karana'] as const) {
    const limb = atSunrise[name]
    if (!limb) continue
    const value = limb.label[language]
    rows.push({
      name,
      label: limbNames[name][language],
      value: name === 'tithi' ? `${paksha.label[language]} ${value}` : value,
      until: toInstant(limb.endMs),
    })
  }
  return rows
}
