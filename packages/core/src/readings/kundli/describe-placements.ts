import { GRAHA_LABELS, GRAHAS, NAKSHATRA_LABELS, SIGN_LABELS } from '@astrovoice/astrology'
import { readGraha } from '@astrovoice/astrology/meanings'
import type { KundliPlacement } from '@astrovoice/contracts'
import { houseIfKnown, meaningOfHouses, type KundliContext } from './kundli-context.ts'

/** Where each graha stands in the birth chart. */
export function describePlacements(context: KundliContext): KundliPlacement[] {
  const { reading, language } = context
  return GRAHAS.map((graha) => {
    const { sign, house, degreeInSign, nakshatra, pada, isRetrograde } = reading.natal.grahas[graha]
    return {
      graha,
      label: GRAHA_LABELS[graha][language],
      sign: SIGN_LABELS[sign][language],
      house: houseIfKnown(context, house),
      degreeInSign,
      nakshatra: NAKSHATRA_LABELS[nakshatra][language],
      pada,
      isRetrograde,
      meaning: meaningOfHouses(context, () => readGraha(reading.natal, graha)),
    }
  })
}
