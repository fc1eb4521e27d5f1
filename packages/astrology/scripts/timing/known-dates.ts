import type { Area, TimingBirth } from '../../src/timing/index.ts'

/** A public person's birth, its time as collections of birth data give it, and a dated event of their life. */
export type KnownDate = {
  readonly who: string
  readonly birth: TimingBirth
  readonly area: Area
  readonly on: string
}

const born = (utc: string, latitudeDeg: number, longitudeDeg: number): TimingBirth => ({
  utcMs: Date.parse(`${utc}:00Z`),
  latitudeDeg,
  longitudeDeg,
})

const [elizabeth, charles, diana] = [
  born('1926-04-21T01:40', 51.5, -0.15),
  born('1948-11-14T21:14', 51.5, -0.14),
  born('1961-07-01T18:45', 52.83, 0.5),
]
const [anne, andrew, edward] = [
  born('1950-08-15T10:50', 51.5, -0.14),
  born('1960-02-19T15:30', 51.5, -0.14),
  born('1964-03-10T20:20', 51.5, -0.14),
]
const [william, harry] = [born('1982-06-21T20:03', 51.52, -0.17), born('1984-09-15T15:20', 51.52, -0.17)]
const [obama, clinton, kennedy] = [
  born('1961-08-05T05:24', 21.31, -157.86),
  born('1946-08-19T14:51', 33.67, -93.59),
  born('1917-05-29T20:00', 42.33, -71.12),
]
const [kelly, newman, einstein, indira] = [
  born('1929-11-12T10:31', 39.95, -75.16),
  born('1925-01-26T11:30', 41.48, -81.66),
  born('1879-03-14T10:50', 48.4, 9.99),
  born('1917-11-19T17:41', 25.45, 81.85),
]

const rows = (area: Area, list: readonly (readonly [string, TimingBirth, string])[]): KnownDate[] =>
  list.map(([who, birth, on]) => ({ who, birth, area, on }))

export const KNOWN_DATES: readonly KnownDate[] = [
  ...rows('marriage', [
    ['Elizabeth II', elizabeth, '1947-11-20'],
    ['Charles III', charles, '1981-07-29'],
    ['Charles III', charles, '2005-04-09'],
    ['Anne', anne, '1973-11-14'],
    ['Anne', anne, '1992-12-12'],
    ['Andrew', andrew, '1986-07-23'],
    ['Edward', edward, '1999-06-19'],
    ['William', william, '2011-04-29'],
    ['Harry', harry, '2018-05-19'],
    ['Obama', obama, '1992-10-03'],
    ['Clinton', clinton, '1975-10-11'],
    ['Kennedy', kennedy, '1953-09-12'],
    ['Kelly', kelly, '1956-04-19'],
    ['Newman', newman, '1958-01-29'],
    ['Einstein', einstein, '1903-01-06'],
    ['Indira Gandhi', indira, '1942-03-26'],
  ]),
  ...rows('children', [
    ['Elizabeth II', elizabeth, '1948-11-14'],
    ['Elizabeth II', elizabeth, '1950-08-15'],
    ['Charles III', charles, '1982-06-21'],
    ['Charles III', charles, '1984-09-15'],
    ['Diana', diana, '1984-09-15'],
    ['Anne', anne, '1977-11-15'],
    ['Anne', anne, '1981-05-15'],
    ['William', william, '2013-07-22'],
    ['William', william, '2015-05-02'],
    ['Harry', harry, '2019-05-06'],
    ['Obama', obama, '1998-07-04'],
    ['Obama', obama, '2001-06-10'],
    ['Clinton', clinton, '1980-02-27'],
    ['Kennedy', kennedy, '1957-11-27'],
    ['Kennedy', kennedy, '1960-11-25'],
    ['Kelly', kelly, '1957-01-23'],
    ['Kelly', kelly, '1958-03-14'],
    ['Indira Gandhi', indira, '1944-08-20'],
    ['Indira Gandhi', indira, '1946-12-14'],
  ]),
  ...rows('work', [
    ['Elizabeth II', elizabeth, '1952-02-06'],
    ['Charles III', charles, '2022-09-08'],
    ['Obama', obama, '2009-01-20'],
    ['Clinton', clinton, '1993-01-20'],
    ['Kennedy', kennedy, '1961-01-20'],
    ['Indira Gandhi', indira, '1966-01-24'],
    ['Indira Gandhi', indira, '1980-01-14'],
    ['Einstein', einstein, '1902-06-23'],
  ]),
]
