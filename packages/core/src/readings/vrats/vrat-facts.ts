import type { Vrat } from '@astrovoice/astrology/panchang'
import { isoInZone } from '@astrovoice/astrology/time-place'

/** A vrat with its hours by the clock of the place, for the model. */
export function vratFacts(vrat: Vrat, zone: string): Record<string, unknown> {
  const at = (utcMs: number) => isoInZone(utcMs, zone)
  const span = ({ startMs, endMs }: { startMs: number; endMs: number }) => ({
    from: at(startMs),
    to: at(endMs),
  })
  const common = { name: vrat.label.en, date: vrat.date, tithi: span(vrat.tithi) }
  switch (vrat.kind) {
    case 'ekadashi':
      return {
        ...common,
        smarta: { date: vrat.smarta.date, parana: span(vrat.smarta.parana) },
        vaishnava: { date: vrat.vaishnava.date, parana: span(vrat.vaishnava.parana) },
        hariVasara: span(vrat.hariVasara),
      }
    case 'pradosh':
      return { ...common, worship: span(vrat.worship) }
    case 'sankashti':
      return { ...common, moonrise: vrat.moonriseMs === null ? null : at(vrat.moonriseMs) }
    case 'shraddha':
      return { ...common, aparahna: span(vrat.aparahna) }
    case 'purnima':
    case 'amavasya':
      return common
  }
}
