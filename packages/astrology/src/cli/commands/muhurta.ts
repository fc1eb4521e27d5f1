import { NAKSHATRAS } from '../../jyotish/index.ts'
import { activities } from '../../panchang/muhurta/activities.ts'
import { findMuhurta } from '../../panchang/muhurta/find-muhurta.ts'
import type { Command } from '../command.ts'
import { sayMuhurta } from '../say-panchang.ts'
import { readSolarPlace, solarPlaceHelp } from './solar-place.ts'

export const muhurta: Command = {
  name: 'muhurta',
  summary: 'good times to begin a thing in a span of days',
  parameters: {
    activity: activities.join(', '),
    from: 'first civil date, YYYY-MM-DD',
    to: 'last civil date, at most a year on',
    'birth-nakshatra': 'the asker’s star, such as rohini: days hostile to it are left out',
    'least-minutes': 'shorter windows are left out (default 30)',
    ...solarPlaceHelp,
  },
  example: 'muhurta --activity griha-pravesh --from 2026-02-01 --to 2026-02-28 --place Lucknow',
  run: (parameters) => {
    const place = readSolarPlace(parameters)
    const star = parameters.has('birth-nakshatra')
      ? NAKSHATRAS.indexOf(parameters.oneOf('birth-nakshatra', NAKSHATRAS))
      : undefined
    const result = findMuhurta({
      activity: parameters.oneOf('activity', activities),
      from: parameters.date('from'),
      to: parameters.date('to'),
      birthNakshatra: star,
      minMinutes: parameters.integer('least-minutes', { min: 1, max: 1440, fallback: 30 }),
      ...place,
    })
    const spoken = result.muhurtas.map((each) => sayMuhurta(each, place.zone))
    const { datesWithout, ...found } = result
    return { ...found, ...(datesWithout.length > 0 && { datesWithout }), zone: place.zone, spoken }
  },
}
