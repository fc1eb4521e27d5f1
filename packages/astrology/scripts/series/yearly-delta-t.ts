/** 1 January values after the end of the package's table: 69.184 s less UT1-UTC of IERS Bulletin A. */
const bulletinA: Readonly<Record<number, number>> = { 2024: 69.175, 2025: 69.138, 2026: 69.11 }

type DeltaTData = {
  historic: { table: readonly number[]; first: number }
  data: { table: readonly number[]; firstYM: readonly [year: number, month: number] }
}

/** TT - UT1 on 1 January of every year from `fromYear` to the last one observed, in seconds. */
export function yearlyDeltaT({ historic, data }: DeltaTData, fromYear: number): number[] {
  const [monthlyFrom, firstMonth] = data.firstYM
  const seconds: number[] = []
  for (let year = fromYear; ; year++) {
    const value =
      year > monthlyFrom
        ? data.table[(year - monthlyFrom) * 12 + 1 - firstMonth]
        : historic.table[(year - historic.first) * 2]
    const known = value ?? bulletinA[year]
    if (known === undefined) return seconds
    seconds.push(Number(known.toFixed(3)))
  }
}
