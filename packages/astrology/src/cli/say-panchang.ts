import { type Label, figure, phrase } from '../jyotish/index.ts'
import type { Festival, Interval, Panchang, UndatedFestival } from '../panchang/index.ts'
import { zoneOffsetMinutes } from '../time-place/index.ts'

/** A time of day on the clock of a place, 24 hours: “13:59”. */
export const sayClock = (utcMs: number, zone: string): Label =>
  figure(new Date(utcMs + zoneOffsetMinutes(zone, utcMs) * 60_000).toISOString().slice(11, 16))

const DAY = phrase(
  '{0}. Sunrise {1}, sunset {2}.',
  '{0}। सूर्योदय {1}, सूर्यास्त {2}।',
  '{0}. Suryoday {1}, suryast {2}.',
)
const LIMB = phrase('{0} {1} until {2}.', '{0} {1} {2} तक।', '{0} {1} {2} tak.')
const NAKSHATRA = phrase('{0} nakshatra until {1}.', '{0} नक्षत्र {1} तक।', '{0} nakshatra {1} tak.')
const RAHU_KAAL = phrase('Rahu Kaal {0} to {1}.', 'राहु काल {0} से {1} तक।', 'Rahu Kaal {0} se {1} tak.')

/** The day as an almanac reader says it, by the sunrise's limbs. */
export const sayPanchang = ({ zone, vara, sunriseMs, sunsetMs, paksha, ...day }: Panchang): Label[] => {
  const clock = (utcMs: number): Label => sayClock(utcMs, zone)
  const { rahuKaal } = day.periods
  return [
    DAY(vara.label, clock(sunriseMs), clock(sunsetMs)),
    ...day.tithis.slice(0, 1).map((tithi) => LIMB(paksha.label, tithi.label, clock(tithi.endMs))),
    ...day.nakshatras.slice(0, 1).map(({ label, endMs }) => NAKSHATRA(label, clock(endMs))),
    RAHU_KAAL(clock(rahuKaal.startMs), clock(rahuKaal.endMs)),
  ]
}

const MUHURTA = phrase('{0}: {1} to {2}.', '{0}: {1} से {2} तक।', '{0}: {1} se {2} tak.')
/** A window by its date and clock. */
export const sayMuhurta = ({ date, startMs, endMs }: Interval & { date: string }, zone: string): Label =>
  MUHURTA(figure(date), sayClock(startMs, zone), sayClock(endMs, zone))

const ON = phrase('{0}: {1}.', '{0}: {1}।', '{0}: {1}.')
export const sayFestival = ({ date, label }: Festival): Label => ON(figure(date), label)

const UNDATED = phrase(
  '{0}, about {1}: no date, for there is no sunrise then.',
  '{0}, {1} के आसपास: तिथि नहीं दी जा सकती, क्योंकि वहाँ तब सूर्योदय नहीं होता।',
  '{0}, {1} ke aaspaas: date nahin di ja sakti, kyonki wahan tab suryoday nahin hota.',
)
export const sayUndated = ({ label, near }: Pick<UndatedFestival, 'label' | 'near'>): Label =>
  UNDATED(label, figure(near))
