import {
  ayanamsa as ayanamsaAt,
  bodyLongitude,
  computeChart,
  gochar,
  GRAHA_LABELS,
  ingresses,
  momentAt,
  SIGN_LABELS,
  toSidereal,
  type Graha,
} from '@astrovoice/astrology'
import { readTransit } from '@astrovoice/astrology/meanings'
import { toInstant, type KundliTransit } from '@astrovoice/contracts'
import { conventions } from '../birth-reading.ts'
import { describeMeaning, houseIfKnown, type KundliContext } from './kundli-context.ts'

const { ayanamsa, node } = conventions
const dayMs = 86_400_000

/**
 * For each graha, in days: how often its sign is looked at, less than a stay that matters, and longer than any stay in a
 * sign. The Moon changes its sign every other day and is left out.
 */
const looks = {
  sun: { everyDays: 10, atMostDays: 40 },
  mercury: { everyDays: 5, atMostDays: 90 },
  venus: { everyDays: 8, atMostDays: 160 },
  mars: { everyDays: 10, atMostDays: 260 },
  jupiter: { everyDays: 15, atMostDays: 430 },
  saturn: { everyDays: 20, atMostDays: 1200 },
  rahu: { everyDays: 20, atMostDays: 600 },
  ketu: { everyDays: 20, atMostDays: 600 },
} as const satisfies Partial<Record<Graha, object>>

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

function leavesAt(graha: Graha, nowMs: number): string | null {
  if (graha === 'moon') return null
  const { everyDays, atMostDays } = looks[graha]
  const sign = signOf(graha, nowMs)
  for (let days = everyDays; days <= atMostDays; days += everyDays) {
    const toMs = nowMs + days * dayMs
    if (signOf(graha, toMs) === sign) continue
    const [entry] = ingresses(graha, { fromMs: toMs - everyDays * dayMs, toMs }, { ayanamsa, node })
    return entry ? toInstant(entry.utcMs) : null
  }
  return null
}

function signOf(graha: Graha, utcMs: number): number {
  const moment = momentAt(utcMs)
  return Math.floor(toSidereal(bodyLongitude(graha, moment, node), ayanamsaAt(ayanamsa, moment)) / 30)
}
