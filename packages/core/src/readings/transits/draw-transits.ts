import { GRAHA_LABELS, listed, phrase, SIGN_LABELS } from '@astrovoice/astrology'
import { loadSpeaker, sayMeaning } from '@astrovoice/astrology/meanings'
import type { GrahaTransits, TransitStay } from '@astrovoice/astrology/transits'
import { toInstant, type GrahaTransit, type TransitsCard } from '@astrovoice/contracts'
import { describeClaim } from '../answer/draw-reasons.ts'
import { zoneOf, type ReadingContext } from '../reading-tool.ts'

const TITLE = phrase('Transits: {0}', 'गोचर: {0}', 'Gochar: {0}')

/** The card of transits: each graha's stays, turns and meaning. */
export async function drawTransits(
  context: ReadingContext,
  all: readonly GrahaTransits[],
): Promise<TransitsCard> {
  const { language, reading } = context
  const zone = zoneOf(context)
  const speaker = await loadSpeaker(language)
  const stayOf = ({ sign, houseFromMoon, houseFromLagna, fromUtcMs, toUtcMs }: TransitStay) => ({
    sign: SIGN_LABELS[sign][language],
    houseFromMoon,
    houseFromLagna: reading.isTimeKnown ? houseFromLagna : null,
    from: fromUtcMs === null ? null : toInstant(fromUtcMs),
    until: toUtcMs === null ? null : toInstant(toUtcMs),
  })
  const transitOf = ({ graha, stays, next, motion, meaning, claims }: GrahaTransits): GrahaTransit => ({
    label: GRAHA_LABELS[graha][language],
    isRetrograde: motion?.isRetrograde ?? false,
    stays: [...stays, ...(next ? [next] : [])].map(stayOf),
    stations: (motion?.nextStations ?? []).map(({ turns, utcMs }) => ({ turns, at: toInstant(utcMs) })),
    text: sayMeaning(meaning, speaker)
      .map(({ text }) => text)
      .join(' '),
    claims: claims.map(({ id }) => id),
  })
  return {
    kind: 'transits',
    title: TITLE(listed(all.map(({ graha }) => GRAHA_LABELS[graha])))[language],
    timeZone: zone,
    transits: all.map(transitOf),
    claims: all.flatMap(({ claims }) => claims).map((claim) => describeClaim(claim, zone, language)),
  }
}
