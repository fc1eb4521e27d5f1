import { computePanchang, type Panchang } from '@astrovoice/astrology/panchang'
import { civilDateAt, isoInZone } from '@astrovoice/astrology/time-place'
import type { Language, Place } from '@astrovoice/contracts'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { defineTool } from '../reading-tool.ts'
import { sayTime, type Speak } from '../speak.ts'

export const panchangTool = defineTool({
  name: 'get_panchang',
  description:
    'The panchang of today at the caller’s place of birth: weekday, tithi, nakshatra, sunrise, sunset and rahu kaal.',
  parameters: z.strictObject({}),
  compute: (_, context) => {
    const { place } = context.reading.profile
    const panchang = panchangOf(place, context.nowMs)
    return giveAnswer(context, {
      answer: { verdict: sentence(speakPanchang(panchang, place, context.nowMs)) },
      facts: factsOf(panchang),
    })
  },
})

const dayMs = 86_400_000

/** A day of the panchang begins at sunrise: before it, the day before still runs. */
function panchangOf(place: Place, nowMs: number): Panchang {
  const { latitudeDeg, longitudeDeg, timeZone: zone } = place
  const on = (utcMs: number) =>
    computePanchang({ date: civilDateAt(utcMs, zone), zone, latitudeDeg, longitudeDeg })
  const today = on(nowMs)
  return nowMs < today.sunriseMs ? on(nowMs - dayMs) : today
}

/** The current entry of a sequence. */
const runningAt = <T extends { endMs: number }>(items: readonly T[], nowMs: number): T | undefined =>
  items.find(({ endMs }) => nowMs < endMs) ?? items.at(-1)

function speakPanchang(panchang: Panchang, { name, timeZone }: Place, nowMs: number): Speak {
  const tithi = runningAt(panchang.tithis, nowMs)
  const nakshatra = runningAt(panchang.nakshatras, nowMs)
  const { rahuKaal } = panchang.periods
  const at = (utcMs: number | undefined, language: Language) => sayTime(utcMs ?? nowMs, timeZone, language)
  const parts = (language: Language) => ({
    vara: panchang.vara.label[language],
    tithi: tithi?.label[language] ?? '',
    tithiEnd: at(tithi?.endMs, language),
    nakshatra: nakshatra?.label[language] ?? '',
    from: at(rahuKaal.startMs, language),
    to: at(rahuKaal.endMs, language),
  })
  const [en, hi, hinglish] = [parts('en'), parts('hi'), parts('hinglish')]
  return {
    en: `In ${name} it is ${en.vara}. The tithi is ${en.tithi} until ${en.tithiEnd}, and the Moon is in ${en.nakshatra}. Rahu kaal is from ${en.from} to ${en.to}.`,
    hi: `${name} में आज ${hi.vara} है। तिथि ${hi.tithi} है, ${hi.tithiEnd} तक, और चंद्रमा ${hi.nakshatra} नक्षत्र में है। राहु काल ${hi.from} से ${hi.to} तक है।`,
    hinglish: `${name} mein aaj ${hinglish.vara} hai. Tithi ${hinglish.tithi} hai, ${hinglish.tithiEnd} tak, aur Chandra ${hinglish.nakshatra} nakshatra mein hai. Rahu kaal ${hinglish.from} se ${hinglish.to} tak hai.`,
  }
}

function factsOf(panchang: Panchang): Record<string, unknown> {
  const iso = (utcMs: number) => isoInZone(utcMs, panchang.zone)
  const { rahuKaal } = panchang.periods
  return {
    date: panchang.date,
    weekday: panchang.vara.label.en,
    tithis: panchang.tithis.map(({ label, endMs }) => ({ name: label.en, until: iso(endMs) })),
    nakshatras: panchang.nakshatras.map(({ label, endMs }) => ({ name: label.en, until: iso(endMs) })),
    sunrise: iso(panchang.sunriseMs),
    sunset: iso(panchang.sunsetMs),
    rahuKaal: { from: iso(rahuKaal.startMs), to: iso(rahuKaal.endMs) },
  }
}
