import { engineVersion } from '../engine-version.ts'
import { SEVEN_GRAHAS } from '../jyotish/grahas.ts'
import { NAKSHATRA_LABELS, NAKSHATRAS } from '../jyotish/nakshatras.ts'
import { civilDay, parseDate } from '../time-place/index.ts'
import { choghadiyasOf, horasOf, periodsOf, type SolarDay } from './day-parts.ts'
import { horizonOf } from './horizon.ts'
import { skyOfDays, type SkyOfDays } from './interpolated-sky.ts'
import {
  elongation,
  limbsWithin,
  longitudeSum,
  moonLongitude,
  type Interval,
  type LimbSpan,
} from './limbs.ts'
import { lunationAt, purnimantaIndex, samvatOf } from './masa.ts'
import { AYANAS, karanaLabel, MASAS, PAKSHAS, pakshaOf, RITUS, tithiLabel, VARAS, YOGAS } from './names.ts'
import type { Masa, Panchang, PanchangConventions, PanchangRequest, Tithi } from './panchang.ts'
import { solarDayOf } from './solar-day.ts'

export const defaultConventions: PanchangConventions = { ayanamsa: 'lahiri', sunrise: 'upper-limb' }

/**
 * The panchang of a civil date at a place, from its sunrise to the next.
 *
 * Throws AstrologyError `EVENT_NOT_FOUND` where the Sun does not rise that day, `INVALID_PLACE`,
 * `YEAR_OUT_OF_RANGE`, `INVALID_AYANAMSA`; CivilTimeFault `date-impossible`, `zone-unknown`. A sky of the same ayanamsa
 * that is kept for several days saves time.
 */
export const computePanchang = (request: PanchangRequest, keptSky?: SkyOfDays): Panchang => {
  const { date, zone, latitudeDeg, longitudeDeg } = request
  const conventions = { ...defaultConventions, ...request.conventions }
  const place = { latitudeDeg, longitudeDeg }
  parseDate(date)
  const sky = keptSky ?? skyOfDays(conventions.ayanamsa)
  const horizon = horizonOf(sky, place, conventions.sunrise)
  const solarDay = solarDayOf(horizon, date, zone)
  const { startMs, endMs } = civilDay(date, zone)
  const withinDate = (utcMs: number | null) => (utcMs !== null && utcMs < endMs ? utcMs : null)
  const vara = varaOf(date)
  return {
    engineVersion,
    conventions,
    date,
    zone,
    place,
    ...solarDay,
    moonriseMs: withinDate(horizon.nextMoonrise(startMs)),
    moonsetMs: withinDate(horizon.nextMoonset(startMs)),
    vara: { index: vara, lord: SEVEN_GRAHAS[vara]!, label: VARAS[vara]! },
    ...limbsOf(sky, { startMs: solarDay.sunriseMs, endMs: solarDay.nextSunriseMs }),
    ...calendarOf(sky, solarDay),
    periods: periodsOf(solarDay, vara),
    choghadiyas: choghadiyasOf(solarDay, vara),
    horas: horasOf(solarDay, vara),
  }
}

/** The weekday of a civil date, 0 Sunday: as the day begins at sunrise it is that of the date. */
const varaOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()

const limbsOf = (
  sky: SkyOfDays,
  day: Interval,
): Pick<Panchang, 'tithis' | 'nakshatras' | 'yogas' | 'karanas'> => ({
  tithis: limbsWithin(elongation(sky), 30, day).map(tithiOf),
  nakshatras: limbsWithin(moonLongitude(sky), 27, day).map((limb) => ({
    ...limb,
    label: NAKSHATRA_LABELS[NAKSHATRAS[limb.index]!],
  })),
  yogas: limbsWithin(longitudeSum(sky), 27, day).map((limb) => ({ ...limb, label: YOGAS[limb.index]! })),
  karanas: limbsWithin(elongation(sky), 60, day).map((limb) => ({ ...limb, label: karanaLabel(limb.index) })),
})

const tithiOf = ({ index, startMs, endMs }: LimbSpan): Tithi => {
  const tithi = index + 1
  return { tithi, paksha: pakshaOf(tithi), label: tithiLabel(tithi), startMs, endMs }
}

type Calendar = Pick<
  Panchang,
  'masa' | 'paksha' | 'samvat' | 'ritu' | 'ayana' | 'sunSignIndex' | 'moonSignIndex'
>

/** What the calendar calls a day, by the sky of its sunrise. */
const calendarOf = (sky: SkyOfDays, day: SolarDay): Calendar => {
  const { sunriseMs } = day
  const lunation = lunationAt(sky, sunriseMs)
  const tithi = Math.floor(elongation(sky).at(sunriseMs) / 12) + 1
  const sunSignIndex = Math.floor(sky.sunDeg(sunriseMs) / 30)
  const paksha = pakshaOf(tithi)
  // Spring is Meena and Mesha; the Sun's northward half year begins with Makara.
  const ritu = Math.floor(((sunSignIndex + 1) % 12) / 2)
  const ayana = (sunSignIndex + 3) % 12 < 6 ? 'uttarayana' : 'dakshinayana'
  return {
    masa: {
      amanta: masaOf(lunation.masaIndex),
      purnimanta: masaOf(purnimantaIndex(lunation, tithi)),
      isAdhika: lunation.isAdhika,
      kshaya: lunation.kshayaMasaIndex === null ? null : masaOf(lunation.kshayaMasaIndex),
    },
    paksha: { id: paksha, label: PAKSHAS[paksha] },
    samvat: samvatOf(sky, day),
    ritu: { index: ritu, label: RITUS[ritu]! },
    ayana: { id: ayana, label: AYANAS[ayana] },
    sunSignIndex,
    moonSignIndex: Math.floor(sky.moonDeg(sunriseMs) / 30),
  }
}

const masaOf = (index: number): Masa => ({ index, label: MASAS[index]! })
