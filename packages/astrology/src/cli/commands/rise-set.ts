import { engineVersion } from '../../engine-version.ts'
import { riseSetTransit } from '../../events/index.ts'
import { planets } from '../../sky/index.ts'
import { callerZoneHelp, placeHelp, readPlace, zoneHelp } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const riseSet: Command = {
  name: 'rise-set',
  summary: 'the next rising, setting and culmination of a body',
  parameters: {
    body: `${planets.join(', ')} (default sun)`,
    from: 'the first of each after this moment, ISO 8601',
    ...placeHelp,
    ...zoneHelp,
    ...callerZoneHelp,
    convention: 'upper-limb (default) or hindu (centre of the disc, no refraction)',
  },
  example: 'rise-set --body moon --from 2026-01-01T00:00:00Z --place Varanasi',
  run: (parameters) => {
    const convention = parameters.choice('convention', ['upper-limb', 'hindu'])
    const request = {
      body: parameters.choice('body', planets),
      fromMs: parameters.instant('from'),
      convention,
    }
    const body = request.body
    return {
      engineVersion,
      conventions: { horizon: convention, refraction: convention === 'hindu' ? 'none' : '34 arcminutes' },
      body,
      ...riseSetTransit({ ...request, place: readPlace(parameters) }),
    }
  },
}
