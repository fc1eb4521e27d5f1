import { drawTarot, SPREAD_IDS, verifyDraw } from '../../tarot/index.ts'
import { sayCards } from '../../speech/index.ts'
import type { Command } from '../command.ts'

export const tarot: Command = {
  name: 'tarot',
  summary:
    'cards drawn from a seed, the same for everyone who tries it again; with --expect, an earlier draw verified',
  parameters: {
    seed: 'any text',
    spread: `${SPREAD_IDS.join(', ')} (default three-card)`,
    expect: 'cards of an earlier draw in order, such as the-sun,ace-of-cups:reversed',
  },
  example: 'tarot --seed call-42 --spread three-card',
  run: (parameters) => {
    const draw = drawTarot({
      seed: parameters.text('seed'),
      ...(parameters.has('spread') && { spread: parameters.text('spread') }),
    })
    return {
      ...draw,
      ...(parameters.has('expect') && {
        isVerified: verifyDraw(draw, parameters.text('expect').split(',')),
      }),
      spoken: sayCards(draw),
    }
  },
}
