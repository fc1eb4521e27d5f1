import type { PanchangRequest } from '../../panchang/index.ts'
import { ayanamsaHelp, placeHelp, readAyanamsa, readPlace, zoneHelp } from '../chart-parameters.ts'
import type { Parameters } from '../parameters.ts'

/** What the almanac needs: a place with its clock, and which sunrise begins the day. */
export const solarPlaceHelp = {
  ...placeHelp,
  ...zoneHelp,
  ...ayanamsaHelp,
  sunrise: 'upper-limb (default) or hindu (centre of the disc, no refraction)',
}

export function readSolarPlace(parameters: Parameters): Omit<PanchangRequest, 'date'> {
  return {
    ...readPlace(parameters),
    zone: parameters.text('zone'),
    conventions: {
      ayanamsa: readAyanamsa(parameters),
      sunrise: parameters.choice('sunrise', ['upper-limb', 'hindu']),
    },
  }
}
