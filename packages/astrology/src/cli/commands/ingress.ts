import { ingresses } from '../../events/index.ts'
import { bodies } from '../../sky/index.ts'
import { ayanamsaHelp, readAyanamsa, readSpan, spanHelp } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const ingress: Command = {
  name: 'ingress',
  summary: 'when a body changes sign (sankranti, gochar)',
  parameters: {
    body: bodies.join(', '),
    ...spanHelp,
    ...ayanamsaHelp,
    zodiac: 'sidereal (default) or tropical',
    node: 'mean (default) or true',
  },
  run: (parameters) => {
    const zodiac = parameters.choice('zodiac', ['sidereal', 'tropical'])
    const node = parameters.choice('node', ['mean', 'true'])
    const ayanamsa = zodiac === 'sidereal' ? { ayanamsa: readAyanamsa(parameters) } : {}
    return ingresses(parameters.choice('body', bodies), readSpan(parameters), { node, ...ayanamsa })
  },
}
