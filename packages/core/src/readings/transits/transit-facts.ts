import { isoInZone } from '@astrovoice/astrology/time-place'
import type { GrahaTransits, TransitStay } from '@astrovoice/astrology/transits'
import { zoneOf, type ReadingContext } from '../reading-tool.ts'

/** The figures of transits, instants by the caller's clock. */
export function transitFacts(context: ReadingContext, { graha, stays, next, motion }: GrahaTransits) {
  const zone = zoneOf(context)
  const at = (utcMs: number | null) => (utcMs === null ? null : isoInZone(utcMs, zone))
  const stayOf = ({ sign, houseFromMoon, houseFromLagna, fromUtcMs, toUtcMs }: TransitStay) => ({
    sign,
    houseFromMoon,
    houseFromLagna: context.reading.isTimeKnown ? houseFromLagna : null,
    from: at(fromUtcMs),
    until: at(toUtcMs),
  })
  return {
    planet: graha,
    isRetrograde: motion?.isRetrograde ?? null,
    stations: (motion?.nextStations ?? []).map(({ turns, utcMs }) => ({ turns, at: at(utcMs) })),
    stays: stays.map(stayOf),
    next: next && stayOf(next),
  }
}
