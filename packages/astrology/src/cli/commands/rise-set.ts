import { riseSetTransit } from '../../events/index.ts'
import { planets } from '../../sky/index.ts'
import { placeHelp, readPlace } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const riseSet: Command = {
  name: 'rise-set',
  summary: 'the next rising, setting and culmination of a body',
  parameters: {
    body: `${planets.join(', ')} (default sun)`,
    from: 'the first of each after this moment, ISO 8601',
    ...placeHelp,
    convention: 'upper-limb (default) or hindu (centre of the disc, no refraction)',
  },
  run: (parameters) => {
    const convention = parameters.choice('convention', ['upper-limb', 'hindu'])
    const request = {
      body: parameters.choice('body', planets),
      fromMs: parameters.instant('from'),
      convention,
    }
    return { convention, ...riseSetTransit({ ...request, place: readPlace(parameters) }) }
  },
}
