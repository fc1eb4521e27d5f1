import { computePanchang } from '../../panchang/index.ts'
import type { Command } from '../command.ts'
import { sayPanchang } from '../say-panchang.ts'
import { readSolarPlace, solarPlaceHelp } from './solar-place.ts'

export const panchang: Command = {
  name: 'panchang',
  summary:
    'the almanac of a day, sunrise to sunrise: five limbs with their ends, rise and set, good and bad hours',
  parameters: { date: 'civil date at the place, YYYY-MM-DD', ...solarPlaceHelp },
  example: 'panchang --date 2026-04-16 --place Delhi',
  run: (parameters) => {
    const day = computePanchang({ date: parameters.date('date'), ...readSolarPlace(parameters) })
    return { ...day, spoken: sayPanchang(day) }
  },
}
