import type { Place } from '../../sky/index.ts'
import { zoneOffsetMinutes } from '../../time-place/index.ts'
import { readPlace } from '../chart-parameters.ts'
import type { Parameters } from '../parameters.ts'

export const returnHelp = {
  year: 'the calendar year of the birthday',
  'return-place': 'a town where the year begins (default the birthplace)',
  'return-lat': 'or its latitude',
  'return-lon': 'and longitude',
  'return-zone': 'comes with --return-place',
}

/** Year of the birth by the clock of its place; without a zone, by local mean time. */
export const birthYearOf = (parameters: Parameters): number => {
  const utcMs = parameters.instant('utc')
  const offsetMinutes = parameters.has('zone')
    ? zoneOffsetMinutes(parameters.text('zone'), utcMs)
    : parameters.number('lon') * 4
  return new Date(utcMs + offsetMinutes * 60_000).getUTCFullYear()
}

export const readReturnYear = (parameters: Parameters): number =>
  parameters.integer('year', { min: 1800, max: 2100 })

/** Where a year of life begins. */
export const readReturnPlace = (parameters: Parameters): Place => {
  const isElsewhere = parameters.has('return-lat') || parameters.has('return-lon')
  return isElsewhere
    ? { latitudeDeg: parameters.number('return-lat'), longitudeDeg: parameters.number('return-lon') }
    : readPlace(parameters)
}
