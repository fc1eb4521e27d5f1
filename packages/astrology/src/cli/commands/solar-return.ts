import { birthTimeEffect, saySolarReturn, sayWesternChart } from '../../speech/index.ts'
import { computeSolarReturn } from '../../western/index.ts'
import { westernFacts } from '../birth-facts.ts'
import {
  assertNoAyanamsa,
  ayanamsaHelp,
  birthHelp,
  callerZoneHelp,
  readAyanamsa,
  readCallerZone,
} from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import { EXAMPLE_BIRTH } from '../from-birth.ts'
import type { Parameters } from '../parameters.ts'
import { birthYearOf, readReturnPlace, readReturnYear, returnHelp } from './return-parameters.ts'
import { readWesternReading, westernHelp } from './western-parameters.ts'

const requestOf = (parameters: Parameters, birthUtcMs: number) => {
  const { latitudeDeg: _latitude, longitudeDeg: _longitude, ...reading } = readWesternReading(parameters)
  const isSidereal = parameters.choice('zodiac', ['tropical', 'sidereal']) === 'sidereal'
  if (!isSidereal) assertNoAyanamsa(parameters)
  return {
    birthUtcMs,
    birthYear: birthYearOf(parameters),
    year: readReturnYear(parameters),
    place: readReturnPlace(parameters),
    ...reading,
    ...(isSidereal && { ayanamsa: readAyanamsa(parameters) }),
  }
}

export const solarReturn: Command = {
  name: 'solar-return',
  summary: 'when the Sun comes back to its natal place in a year, and the chart of that moment',
  parameters: {
    ...birthHelp(),
    ...callerZoneHelp,
    ...returnHelp,
    zodiac: 'tropical (default) or sidereal (varshaphal)',
    ...ayanamsaHelp,
    ...westernHelp,
  },
  example: `solar-return ${EXAMPLE_BIRTH} --year 2026 --return-place Mumbai`,
  run: (parameters) => {
    const utcMs = parameters.instant('utc')
    const found = computeSolarReturn(requestOf(parameters, utcMs))
    return {
      ...found,
      spoken: [saySolarReturn(found, readCallerZone(parameters)), sayWesternChart(found.chart)],
      birthTimeEffect: birthTimeEffect({ utcMs, longitudeDeg: parameters.number('lon') }, (otherMs) => {
        const { returnUtcMs, chart } = computeSolarReturn(requestOf(parameters, otherMs))
        return { returnMs: returnUtcMs, ...westernFacts(chart) }
      }),
    }
  },
}
