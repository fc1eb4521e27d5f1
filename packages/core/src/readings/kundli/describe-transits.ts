import { computeChart, gochar, GRAHA_LABELS, SIGN_LABELS, stayAt, type Graha } from '@astrovoice/astrology'
import { readTransit } from '@astrovoice/astrology/meanings'
import { toInstant, type KundliTransit } from '@astrovoice/contracts'
import { conventions } from '../birth-reading.ts'
import { describeMeaning, houseIfKnown, type KundliContext } from './kundli-context.ts'

const { ayanamsa, node } = conventions

/** Where the grahas stand now, from the natal Moon and lagna, and until when. */
export function describeTransits(context: KundliContext): KundliTransit[] {
  const { reading, language, nowMs } = context
  const { latitudeDeg, longitudeDeg } = reading.profile.place
  const sky = computeChart({ utcMs: nowMs, latitudeDeg, longitudeDeg, ayanamsa, node })
  return gochar(reading.natal, sky.sidereal).map((transit) => ({
    graha: transit.graha,
    label: GRAHA_LABELS[transit.graha][language],
    sign: SIGN_LABELS[transit.sign][language],
    houseFromMoon: transit.houseFromMoon,
    houseFromLagna: houseIfKnown(context, transit.houseFromLagna),
    isFavourable: transit.favourableHouse && transit.obstructedBy.length === 0,
    until: leavesAt(transit.graha, nowMs),
    meaning: describeMeaning(context, readTransit(transit)),
  }))
}

/** The Moon changes her sign every other day: nobody plans by it. */
function leavesAt(graha: Graha, nowMs: number): string | null {
  if (graha === 'moon') return null
  const { toUtcMs } = stayAt(graha, nowMs, { ayanamsa, node })
  return toUtcMs === null ? null : toInstant(toUtcMs)
}
