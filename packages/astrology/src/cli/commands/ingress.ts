import { engineVersion } from '../../engine-version.ts'
import { ingresses } from '../../events/index.ts'
import { SIGNS } from '../../jyotish/index.ts'
import { bodies } from '../../sky/index.ts'
import {
  ayanamsaHelp,
  callerZoneHelp,
  nodeHelp,
  readAyanamsa,
  readSpan,
  spanHelp,
  assertNoAyanamsa,
} from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const ingress: Command = {
  name: 'ingress',
  summary: 'when a body changes sign (sankranti, gochar)',
  parameters: {
    body: bodies.join(', '),
    ...spanHelp,
    ...callerZoneHelp,
    ...ayanamsaHelp,
    zodiac: 'sidereal (default) or tropical',
    ...nodeHelp,
  },
  example: 'ingress --body saturn --from 2020-01-01 --to 2030-01-01',
  run: (parameters) => {
    const zodiac = parameters.choice('zodiac', ['sidereal', 'tropical'])
    const node = parameters.choice('node', ['mean', 'true'])
    if (zodiac === 'tropical') assertNoAyanamsa(parameters)
    const ayanamsa = zodiac === 'sidereal' ? { ayanamsa: readAyanamsa(parameters) } : {}
    const body = parameters.oneOf('body', bodies)
    return {
      engineVersion,
      conventions: { zodiac, node, ...ayanamsa },
      ingresses: ingresses(body, readSpan(parameters), { node, ...ayanamsa }).map((each) => ({
        ...each,
        sign: SIGNS[each.signIndex],
      })),
    }
  },
}
