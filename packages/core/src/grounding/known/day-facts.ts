import { NAKSHATRAS, type Nakshatra } from '@astrovoice/astrology'
import { karanaLabel } from '@astrovoice/astrology/panchang'
import { civilDateAt, zoneOffsetMinutes } from '@astrovoice/astrology/time-place'
import { skyAt } from '../../readings/index.ts'
import type { Moment } from '../read-claim.ts'
import type { ChartFacts } from './chart-facts.ts'

/** What may be said of a day: limbs of the almanac that run between its sunrise and the next. */
export interface DayFacts {
  /** 1 to 30 from the new Moon. */
  readonly tithis: readonly number[]
  readonly nakshatras: readonly Nakshatra[]
  /** By their English names. */
  readonly karanas: readonly string[]
  /** 0 is Sunday. */
  readonly vara: number
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** About sunrise; no tithi or nakshatra is as short as the hours between. */
const hoursOfDay = [6, 10, 14, 18, 21, 24, 27, 30]

/** A day has the tithi of its sunrise, and one that begins before it is dark. */
const hoursOfLight = 4

/** Longitudes from the centre of the Earth are the same at all places. */
const anywhere = { latitudeDeg: 0, longitudeDeg: 0 }

const cache = new Map<string, DayFacts>()
const maxDays = 64

function compute(date: string, offsetMs: number): DayFacts {
  const midnightMs = Date.parse(`${date}T00:00:00Z`) - offsetMs
  const skies = hoursOfDay.map((hour) => skyAt(anywhere, midnightMs + hour * hourMs).sidereal)
  const limb = (angleDeg: number, widthDeg: number) => Math.floor((((angleDeg % 360) + 360) % 360) / widthDeg)
  return {
    tithis: [...new Set(skies.slice(0, hoursOfLight).map(({ moon, sun }) => limb(moon - sun, 12) + 1))],
    nakshatras: [...new Set(skies.map(({ moon }) => NAKSHATRAS[limb(moon, 360 / 27)]!))],
    karanas: [...new Set(skies.map(({ moon, sun }) => karanaLabel(limb(moon - sun, 6)).en))],
    vara: new Date(`${date}T00:00:00Z`).getUTCDay(),
  }
}

const pad = (value: number) => String(value).padStart(2, '0')

/** The day that was said, today for null; null when it is not said to the day. */
export function dayFacts(
  { nowMs, zone }: Pick<ChartFacts, 'nowMs' | 'zone'>,
  on: Moment | null,
): DayFacts | null {
  const date = dateOf(on, civilDateAt(nowMs, zone))
  if (date === null) return null
  const key = `${date} ${zone}`
  const known = cache.get(key)
  if (known) return known
  if (cache.size >= maxDays) cache.clear()
  const facts = compute(date, zoneOffsetMinutes(zone, Date.parse(`${date}T12:00:00Z`)) * minuteMs)
  cache.set(key, facts)
  return facts
}

function dateOf(on: Moment | null, today: string): string | null {
  if (on === null) return today
  const { year, month, day } = on
  if (month === null || day === null) return null
  const date = `${year ?? today.slice(0, 4)}-${pad(month)}-${pad(day)}`
  return Number.isNaN(Date.parse(`${date}T00:00:00Z`)) || date < '1900' || date >= '2100' ? null : date
}
