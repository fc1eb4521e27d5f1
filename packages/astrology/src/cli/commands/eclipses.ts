import { engineVersion } from '../../engine-version.ts'
import { lunarEclipses, solarEclipses } from '../../events/index.ts'
import { label, type Label } from '../../jyotish/label.ts'
import { callerZoneHelp, readSpan, spanHelp } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

type Kind =
  ReturnType<typeof solarEclipses>[number]['kind'] | ReturnType<typeof lunarEclipses>[number]['kind']

const KIND_LABELS: Readonly<Record<Kind, Label>> = {
  total: label('total eclipse', 'पूर्ण ग्रहण', 'poorna grahan'),
  annular: label('annular eclipse', 'वलयाकार ग्रहण', 'valayakar grahan'),
  hybrid: label('hybrid eclipse', 'संकर ग्रहण', 'sankar grahan'),
  partial: label('partial eclipse', 'आंशिक ग्रहण', 'anshik grahan'),
  penumbral: label('penumbral eclipse', 'उपच्छाया ग्रहण', 'upachchhaya grahan'),
}

const named = <E extends { readonly kind: Kind }>(eclipses: readonly E[]) =>
  eclipses.map((eclipse) => ({ ...eclipse, kindLabels: KIND_LABELS[eclipse.kind] }))

export const eclipses: Command = {
  name: 'eclipses',
  summary: 'solar and lunar eclipses: greatest moment, kind, magnitude',
  parameters: { ...spanHelp, ...callerZoneHelp },
  example: 'eclipses --from 2026-01-01 --to 2028-01-01',
  run: (parameters) => {
    const span = readSpan(parameters)
    return {
      engineVersion,
      conventions: { seenFrom: 'anywhere on the Earth' },
      solar: named(solarEclipses(span)),
      lunar: named(lunarEclipses(span)),
    }
  },
}
