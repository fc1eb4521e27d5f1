import { engineVersion } from '../../engine-version.ts'
import { VRAT_KINDS, vratsWithin } from '../../panchang/index.ts'
import type { Command } from '../command.ts'
import { sayUndated } from '../say-panchang.ts'
import { sayVrat } from '../say-vrat.ts'
import { readSolarPlace, solarPlaceHelp } from './solar-place.ts'

export const vrats: Command = {
  name: 'vrats',
  summary:
    'days of vrats in a span: ekadashi by two rules with parana, pradosh, sankashti, full and new Moon, shraddha',
  parameters: {
    from: 'first civil date, YYYY-MM-DD',
    to: 'last civil date, at most 366 days',
    kind: `${VRAT_KINDS.join(', ')} (default all)`,
    ...solarPlaceHelp,
  },
  example: 'vrats --from 2026-11-01 --to 2026-11-30 --place Delhi',
  run: (parameters) => {
    const [from, to] = [parameters.date('from'), parameters.date('to')]
    const place = readSolarPlace(parameters)
    const kinds = parameters.has('kind') ? [parameters.oneOf('kind', VRAT_KINDS)] : VRAT_KINDS
    const { vrats: found, undated } = vratsWithin({ from, to, kinds, ...place })
    return {
      engineVersion,
      conventions: { ...place.conventions, vaishnava: 'arunodaya of 96 minutes; of two sunrises the later' },
      from,
      to,
      zone: place.zone,
      vrats: found,
      ...(undated.length > 0 && { undated }),
      spoken: [...found.map((each) => sayVrat(each, place.zone)), ...undated.map(sayUndated)],
    }
  },
}
