import { houseSystems } from '../chart/index.ts'
import type { ChartRequest } from '../chart/index.ts'
import { ayanamsaNames } from '../sky/index.ts'
import type { AyanamsaChoice, Place } from '../sky/index.ts'
import type { Parameters } from './parameters.ts'

export const placeHelp = { lat: 'degrees, north positive', lon: 'degrees, east positive' }
export const ayanamsaHelp = { ayanamsa: `${ayanamsaNames.join(', ')}, or degrees at J2000 (default lahiri)` }
export const spanHelp = { from: 'the span begins, ISO 8601', to: 'the span ends' }
export const chartHelp = {
  utc: 'the moment, ISO 8601 with an offset',
  ...placeHelp,
  ...ayanamsaHelp,
  node: 'mean (default) or true',
  houses: `${houseSystems.join(', ')} (default wholeSign)`,
}

export function readPlace(parameters: Parameters): Place {
  return { latitudeDeg: parameters.number('lat'), longitudeDeg: parameters.number('lon') }
}

export function readAyanamsa(parameters: Parameters): AyanamsaChoice {
  const isNumber = parameters.has('ayanamsa') && /^-?\d/.test(parameters.text('ayanamsa'))
  return isNumber
    ? { customDeg: parameters.number('ayanamsa') }
    : parameters.choice('ayanamsa', ayanamsaNames)
}

export function readSpan(parameters: Parameters): { fromMs: number; toMs: number } {
  return { fromMs: parameters.instant('from'), toMs: parameters.instant('to') }
}

/** What a chart is made from; the other commands that need a birth read it the same way. */
export function readChartRequest(parameters: Parameters): ChartRequest {
  return {
    utcMs: parameters.instant('utc'),
    ...readPlace(parameters),
    ayanamsa: readAyanamsa(parameters),
    node: parameters.choice('node', ['mean', 'true']),
    houseSystem: parameters.choice('houses', houseSystems),
  }
}
