import { zoneOffsetMinutes } from '@astrovoice/astrology/time-place'
import type { Me, QuietHours } from '@astrovoice/contracts'

/** Most callers live by it; it has no daylight saving. */
const zoneOfIndia = 'Asia/Kolkata'
const minuteMs = 60_000
const dayMs = 86_400_000

/** What of a caller decides about quiet hours. */
export type QuietCaller = Pick<Me, 'presentPlace' | 'preferences'>

/** Whose clock quiet hours go by: the caller's choice, else that of where they are, else India's. */
const zoneOf = ({ preferences, presentPlace }: QuietCaller): string =>
  preferences.timeZone ?? presentPlace?.timeZone ?? zoneOfIndia

/** Until when a caller may not be sent notices; null when one may be sent now. Every notice asks here first. */
export function quietUntilMs(caller: QuietCaller, nowMs: number): number | null {
  const { quietHours } = caller.preferences
  if (!quietHours) return null
  const zone = zoneOf(caller)
  const clockMs = nowMs + zoneOffsetMinutes(zone, nowMs) * minuteMs
  const timeMs = clockMs % dayMs
  if (!isWithin(quietHours, timeMs)) return null
  const leftMs = (msOf(quietHours.until) - timeMs + dayMs) % dayMs
  // Clocks may be changed before the hours end.
  return clockMs + leftMs - zoneOffsetMinutes(zone, nowMs + leftMs) * minuteMs
}

/** Hours that end before they begin go over midnight. */
function isWithin(hours: QuietHours, timeMs: number): boolean {
  const [fromMs, untilMs] = [msOf(hours.from), msOf(hours.until)]
  return fromMs < untilMs ? fromMs <= timeMs && timeMs < untilMs : fromMs <= timeMs || timeMs < untilMs
}

/** HH:MM as milliseconds since midnight. */
function msOf(clockTime: string): number {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number)
  return (hours * 60 + minutes) * minuteMs
}
