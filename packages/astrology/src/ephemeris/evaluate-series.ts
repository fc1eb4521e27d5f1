import type { Series, TermGroup } from './packed-series.ts'

/** A name of this module's own: looking up a global costs more than the sum where code runs in a vm context. */
const { floor } = Math

/** Cosines and sines of a circle cut in 1,024: between two of them, three terms of Taylor reach 1e-15. */
const divisions = 1024
const step = (2 * Math.PI) / divisions
const cosines = Float64Array.from({ length: divisions }, (_, index) => Math.cos(index * step))
const sines = Float64Array.from({ length: divisions }, (_, index) => Math.sin(index * step))

/** Three coordinates and their rates per unit of the series' time. */
export type Coordinates = {
  readonly values: readonly [number, number, number]
  readonly rates: readonly [number, number, number]
}

/** Sums a series and its exact derivative at `time` (centuries or millennia from J2000, as its theory has it). */
export function evaluateSeries(series: Series, time: number): Coordinates {
  const [a, b, c] = series.map((groups) => evaluatePowers(groups, time))
  if (!a || !b || !c) throw new TypeError('a series has three coordinates')
  return { values: [a.value, b.value, c.value], rates: [a.rate, b.rate, c.rate] }
}

/** Horner's rule over the powers of time, whose coefficients are themselves functions of time. */
function evaluatePowers(groups: readonly TermGroup[], time: number): { value: number; rate: number } {
  let value = 0
  let rate = 0
  for (let power = groups.length - 1; power >= 0; power--) {
    const group = groups[power] as TermGroup
    sumTerms(group, time)
    rate = rate * time + value + sums.rate
    value = value * time + group.constant + sums.value
  }
  return { value, rate }
}

/** What `sumTerms` found: one object for good, since a chart sums some hundred groups. */
const sums = { value: 0, rate: 0 }

function sumTerms({ rows, isCurved }: TermGroup, time: number): void {
  const stride = isCurved ? 5 : 3
  let value = 0
  let rate = 0
  for (let at = 0; at < rows.length; at += stride) {
    const amplitude = rows[at] as number
    let turns = (rows[at + 1] as number) + (rows[at + 2] as number) * time
    let turnRate = rows[at + 2] as number
    if (isCurved) {
      const quadratic = rows[at + 3] as number
      const cubic = rows[at + 4] as number
      turns += time * time * (quadratic + time * cubic)
      turnRate += time * (2 * quadratic + 3 * time * cubic)
    }
    const scaled = (turns - floor(turns)) * divisions
    const index = floor(scaled + 0.5)
    const d = (scaled - index) * step
    const dd = d * d
    const cosD = 1 - dd / 2 + (dd * dd) / 24
    const sinD = d - (d * dd) / 6
    const cosine = cosines[index & (divisions - 1)] as number
    const sine = sines[index & (divisions - 1)] as number
    value += amplitude * (cosine * cosD - sine * sinD)
    rate -= amplitude * turnRate * (sine * cosD + cosine * sinD)
  }
  sums.value = value
  sums.rate = rate * 2 * Math.PI
}
