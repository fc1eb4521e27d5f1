import { drawTarot, SPREAD_IDS } from '../../tarot/index.ts'
import type { Command } from '../command.ts'

export const tarot: Command = {
  name: 'tarot',
  summary: 'cards drawn from a seed, the same for everyone who tries it again',
  parameters: { seed: 'any text', spread: `${SPREAD_IDS.join(', ')} (default three-card)` },
  run: (parameters) =>
    drawTarot({
      seed: parameters.text('seed'),
      ...(parameters.has('spread') && { spread: parameters.text('spread') }),
    }),
}
