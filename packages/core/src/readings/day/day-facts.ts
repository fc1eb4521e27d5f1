import type { PersonDay, Stretch } from '@astrovoice/astrology/day'
import { NAKSHATRA_LABELS, NAKSHATRAS, SIGN_LABELS, signAt, type Nakshatra } from '@astrovoice/astrology'
import type { Panchang } from '@astrovoice/astrology/panchang'
import { isoInZone } from '@astrovoice/astrology/time-place'

interface Interval {
  readonly startMs: number
  readonly endMs: number
}

/** An interval as two ISO instants by the clock of a zone. */
export const spanIn = (zone: string, { startMs, endMs }: Interval) => ({
  from: isoInZone(startMs, zone),
  to: isoInZone(endMs, zone),
})

/** The five limbs and the Sun, for the model. */
export const panchangFacts = (panchang: Panchang): Record<string, unknown> => {
  const { zone, date, vara, tithis, nakshatras, yogas, karanas, sunriseMs, sunsetMs, periods, conventions } =
    panchang
  const iso = (utcMs: number) => isoInZone(utcMs, zone)
  const until = (limbs: readonly { label: { en: string }; endMs: number }[]) =>
    limbs.map(({ label, endMs }) => ({ name: label.en, until: iso(endMs) }))
  return {
    date,
    weekday: vara.label.en,
    tithis: until(tithis),
    nakshatras: until(nakshatras),
    yogas: until(yogas),
    karanas: until(karanas),
    sunrise: iso(sunriseMs),
    sunset: iso(sunsetMs),
    rahuKaal: spanIn(zone, periods.rahuKaal),
    almanac: conventions,
  }
}

/** What the day is for the person, for the model. */
export const dayFacts = (day: PersonDay): Record<string, unknown> => {
  const { zone } = day.panchang
  const stretch = (each: Stretch) => ({ kind: each.kind, ...spanIn(zone, each) })
  return {
    ...panchangFacts(day.panchang),
    tone: day.tone,
    score: day.score,
    moon: day.moon.map(({ nakshatraIndex, signIndex, tara, chandra, houseFromLagna, ...span }) => ({
      ...spanIn(zone, span),
      nakshatra: NAKSHATRA_LABELS[NAKSHATRAS[nakshatraIndex] as Nakshatra].en,
      sign: SIGN_LABELS[signAt(signIndex)].en,
      tara: tara?.tara ?? null,
      houseFromMoon: chandra?.house ?? null,
      houseFromLagna,
    })),
    dasha: day.dasha.map(({ lord, level, endUtcMs }) => ({ lord, level, until: isoInZone(endUtcMs, zone) })),
    good: day.stretches.good.map(stretch),
    hard: day.stretches.hard.map(stretch),
  }
}
