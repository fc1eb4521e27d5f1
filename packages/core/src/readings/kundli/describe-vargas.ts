import { computeVarga, describeVarga, GRAHA_LABELS, GRAHAS, SIGN_LABELS } from '@astrovoice/astrology'
import { DrawnVarga, type KundliVarga } from '@astrovoice/contracts'
import { isVargaLagnaKnown } from '../areas/timing-birth.ts'
import type { KundliContext } from './kundli-context.ts'
import { vargaSubjects } from '../vargas/varga-subjects.ts'

/** The divisional charts that callers ask about, the birth chart first. */
export function describeVargas(context: KundliContext): KundliVarga[] {
  const { reading, language } = context
  return DrawnVarga.options.map((varga) => {
    const { lagna, grahas } = computeVarga(reading.natal, varga)
    const isRising = isVargaLagnaKnown(reading, varga)
    return {
      varga,
      label: describeVarga(varga).label[language],
      about: vargaSubjects[varga][language],
      lagna: isRising ? SIGN_LABELS[lagna][language] : null,
      placements: GRAHAS.map((graha) => ({
        graha,
        label: GRAHA_LABELS[graha][language],
        sign: SIGN_LABELS[grahas[graha].sign][language],
        house: isRising ? grahas[graha].house : null,
      })),
    }
  })
}
