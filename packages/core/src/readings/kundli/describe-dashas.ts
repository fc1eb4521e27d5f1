import { GRAHA_LABELS, vimshottari, type DashaPeriod, type Graha } from '@astrovoice/astrology'
import { readDasha } from '@astrovoice/astrology/meanings'
import { toInstant, type KundliDasha } from '@astrovoice/contracts'
import { dashaBirthOf } from '../birth-reading.ts'
import { meaningOfHouses, type KundliContext } from './kundli-context.ts'

/** The Vimshottari cycle: nine mahadashas with their antardashas. */
export function describeDashas(context: KundliContext): KundliDasha[] {
  const { reading } = context
  return vimshottari(dashaBirthOf(reading), 2).map((maha) => ({
    ...describePeriod(maha, context),
    meaning: meaningOfHouses(context, () => readDasha(reading.natal, 'mahadasha', maha.lord)),
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
