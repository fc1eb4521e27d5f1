import { birthTimeEffect, saySolarReturn, sayWesternChart } from '../../speech/index.ts'
import { computeSolarReturn } from '../../western/index.ts'
import { westernFacts } from '../birth-facts.ts'
import { zoneOffsetMinutes } from '../../time-place/index.ts'
import {
  assertNoAyanamsa,
  ayanamsaHelp,
  birthHelp,
  callerZoneHelp,
  readAyanamsa,
  readCallerZone,
  readPlace,
} from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import { EXAMPLE_BIRTH } from '../from-birth.ts'
import type { Parameters } from '../parameters.ts'
import { readWesternReading, westernHelp } from './western-parameters.ts'

/** Year of the birth by the clock of its place; without a zone, by local mean time. */
const birthYearOf = (parameters: Parameters): number => {
  const utcMs = parameters.instant('utc')
  const offsetMinutes = parameters.has('zone')
    ? zoneOffsetMinutes(parameters.text('zone'), utcMs)
    : parameters.number('lon') * 4
  return new Date(utcMs + offsetMinutes * 60_000).getUTCFullYear()
}

const requestOf = (parameters: Parameters, birthUtcMs: number) => {
  const { latitudeDeg: _latitude, longitudeDeg: _longitude, ...reading } = readWesternReading(parameters)
  const isElsewhere = parameters.has('return-lat') || parameters.has('return-lon')
  const place = isElsewhere
    ? { latitudeDeg: parameters.number('return-lat'), longitudeDeg: parameters.number('return-lon') }
    : readPlace(parameters)
  const isSidereal = parameters.choice('zodiac', ['tropical', 'sidereal']) === 'sidereal'
  if (!isSidereal) assertNoAyanamsa(parameters)
  return {
    birthUtcMs,
    birthYear: birthYearOf(parameters),
    year: parameters.integer('year', { min: 1800, max: 2100 }),
    place,
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
    year: 'the calendar year of the birthday',
    'return-place': 'a town where the year begins (default the birthplace)',
    'return-lat': 'or its latitude',
    'return-lon': 'and longitude',
    'return-zone': 'comes with --return-place',
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
