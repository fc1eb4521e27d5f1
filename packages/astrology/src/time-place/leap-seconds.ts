/** The days that ended with 23:59:60 UTC (IERS Bulletin C); none was announced for later. */
const leapDays =
  '1972-06-30 1972-12-31 1973-12-31 1974-12-31 1975-12-31 1976-12-31 1977-12-31 1978-12-31 1979-12-31 ' +
  '1981-06-30 1982-06-30 1983-06-30 1985-06-30 1987-12-31 1989-12-31 1990-12-31 1992-06-30 1993-06-30 ' +
  '1994-06-30 1995-12-31 1997-06-30 1998-12-31 2005-12-31 2008-12-31 2012-06-30 2015-06-30 2016-12-31'

const DAY_MS = 86_400_000
const endsMs: ReadonlySet<number> = new Set(
  leapDays.split(' ').map((day) => Date.parse(`${day}T00:00:00Z`) + DAY_MS),
)

/**
 * Whether a second 60 came right before this instant. Clocks that count 86,400 seconds a day give both seconds the
 * same number, so that 23:59:60 is read as the midnight after it.
 */
export const endsLeapSecond = (utcMs: number): boolean => endsMs.has(utcMs)
