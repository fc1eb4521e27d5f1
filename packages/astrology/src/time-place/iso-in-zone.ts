import { zoneOffsetMinutes } from './zone.ts'

const MINUTE_MS = 60_000

/** An instant as ISO 8601 by the clocks of `zone`, with their offset in whole minutes. Throws `zone-unknown`. */
export const isoInZone = (utcMs: number, zone: string): string => {
  const minutes = Math.round(zoneOffsetMinutes(zone, utcMs))
  const clock = new Date(utcMs + minutes * MINUTE_MS).toISOString().slice(0, -1)
  const twoDigits = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0')
  return `${clock}${minutes < 0 ? '-' : '+'}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`
}
