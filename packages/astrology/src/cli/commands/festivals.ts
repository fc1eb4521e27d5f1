import { engineVersion } from '../../engine-version.ts'
import { festivalsOfYear } from '../../panchang/index.ts'
import type { Command } from '../command.ts'
import { sayFestival, sayUndated } from '../say-panchang.ts'
import { readSolarPlace, solarPlaceHelp } from './solar-place.ts'

export const festivals: Command = {
  name: 'festivals',
  summary: 'the festivals of a year at a place, each by its rule',
  parameters: { year: 'Gregorian, 1801 to 2099', ...solarPlaceHelp },
  example: 'festivals --year 2026 --place Ujjain',
  run: (parameters) => {
    const year = parameters.integer('year', { min: 1801, max: 2099 })
    const place = readSolarPlace(parameters)
    const { festivals: found, undated } = festivalsOfYear({ year, ...place })
    return {
      engineVersion,
      conventions: { ...place.conventions, rules: 'Dharmasindhu and Nirnayasindhu, months amanta' },
      year,
      zone: place.zone,
      festivals: found,
      ...(undated.length > 0 && { undated }),
      spoken: [...found.map(sayFestival), ...undated.map(sayUndated)],
    }
  },
}
