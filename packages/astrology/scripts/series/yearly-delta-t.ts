import { smoothedDeltaT } from './smoothed-delta-t.ts'

/** 1 January values after the end of the package's table: 69.184 s less UT1-UTC of IERS Bulletin A. */
const bulletinA: Readonly<Record<number, number>> = { 2024: 69.175, 2025: 69.138, 2026: 69.11 }

/** From here on clocks were good enough for the yearly values themselves. */
const firstObservedYear = 1955

type DeltaTData = {
  historic: { table: readonly number[]; first: number }
  data: { table: readonly number[]; firstYM: readonly [year: number, month: number] }
}

/** TT - UT1 on 1 January of every year from `fromYear` to the last one observed, in seconds. */
export function yearlyDeltaT(data: DeltaTData, fromYear: number): number[] {
  const seconds: number[] = []
  for (let year = fromYear; ; year++) {
    const known = year < firstObservedYear ? smoothedDeltaT(year) : (observed(data, year) ?? bulletinA[year])
    if (known === undefined) return seconds
    seconds.push(Number(known.toFixed(3)))
  }
}

function observed({ historic, data }: DeltaTData, year: number): number | undefined {
  const [monthlyFrom, firstMonth] = data.firstYM
  return year > monthlyFrom
    ? data.table[(year - monthlyFrom) * 12 + 1 - firstMonth]
    : historic.table[(year - historic.first) * 2]
}
