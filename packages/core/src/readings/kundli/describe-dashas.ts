import { GRAHA_LABELS, vimshottari, type DashaPeriod, type Graha } from '@astrovoice/astrology'
import { readDasha } from '@astrovoice/astrology/meanings'
import type { KundliDasha } from '@astrovoice/contracts'
import { meaningOfHouses, toInstant, type KundliContext } from './kundli-context.ts'

/** The Vimshottari cycle: nine mahadashas with their antardashas. */
export function describeDashas(context: KundliContext): KundliDasha[] {
  const { profile, chart } = context.reading
  const birth = {
    birthUtcMs: Date.parse(profile.utc),
    moonLongitudeDeg: chart.sidereal.moon,
    year: 'julian',
  } as const
  return vimshottari(birth, 2).map((maha) => ({
    ...describePeriod(maha, context),
    meaning: meaningOfHouses(context, () => readDasha(context.reading.natal, 'mahadasha', maha.lord)),
    antardashas: (maha.periods ?? []).map((antar) => describePeriod(antar, context)),
  }))
}

function describePeriod(
  { lord, startUtcMs, endUtcMs }: DashaPeriod<Graha>,
  { language, nowMs }: KundliContext,
) {
  return {
    lord,
    label: GRAHA_LABELS[lord][language],
    from: toInstant(startUtcMs),
    until: toInstant(endUtcMs),
    isNow: startUtcMs <= nowMs && nowMs < endUtcMs,
  }
}
