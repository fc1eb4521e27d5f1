import { lunarEclipses, solarEclipses } from '../../events/index.ts'
import { readSpan, spanHelp } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const eclipses: Command = {
  name: 'eclipses',
  summary: 'solar and lunar eclipses: greatest moment, kind, magnitude',
  parameters: spanHelp,
  run: (parameters) => {
    const span = readSpan(parameters)
    return { solar: solarEclipses(span), lunar: lunarEclipses(span) }
  },
}
