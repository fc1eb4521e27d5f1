import { normalizeDegrees } from '../../ephemeris/angle.ts'
import { chebyshevFit, chebyshevNodes, chebyshevValue, unwrapped } from '../../ephemeris/chebyshev-fit.ts'
import { apparentPosition } from '../../sky/apparent-position.ts'
import { ayanamsa, type AyanamsaChoice } from '../../sky/ayanamsa.ts'
import { momentAtUt } from '../../sky/moment.ts'

/** The two whose transits time events: Saturn prepares, Jupiter grants. */
export const SLOW_GRAHAS = ['jupiter', 'saturn'] as const
export type SlowGraha = (typeof SLOW_GRAHAS)[number]

export const DAY_MS = 86_400_000

/** Sidereal longitudes in degrees, [0, 360), as functions of UTC milliseconds. */
export type SlowSky = {
  /** Interpolated, within half an arcminute. */
  readonly near: (graha: SlowGraha, utcMs: number) => number
  /** From the theory itself, with its speed in degrees a day. */
  readonly exact: (
    graha: SlowGraha,
    utcMs: number,
  ) => { readonly longitudeDeg: number; readonly speedDegPerDay: number }
}

/** One loop of Jupiter or Saturn as the Earth goes round. */
const blockMs = 400 * DAY_MS
/** Fourteen nodes keep both within half an arcminute over a loop. */
const nodes = chebyshevNodes(14)

const julianDayOf = (utcMs: number): number => utcMs / DAY_MS + 2_440_587.5

type Block = Readonly<Record<SlowGraha, Float64Array>>

const fitBlock = (startMs: number, zero: AyanamsaChoice): Block => {
  const samples = nodes.map((node) => {
    const moment = momentAtUt(julianDayOf(startMs + (blockMs * (1 + node)) / 2))
    const { trueDeg } = ayanamsa(zero, moment)
    const of = (graha: SlowGraha): number => apparentPosition(graha, moment).longitudeDeg - trueDeg
    return { jupiter: of('jupiter'), saturn: of('saturn') }
  })
  return {
    jupiter: chebyshevFit(unwrapped(samples.map(({ jupiter }) => jupiter))),
    saturn: chebyshevFit(unwrapped(samples.map(({ saturn }) => saturn))),
  }
}

/**
 * Jupiter and Saturn near the times asked for. Blocks begin at `fromMs`, are computed once and then interpolated: a
 * search over ten years asks some thousand times.
 */
export const slowSky = (zero: AyanamsaChoice, fromMs: number): SlowSky => {
  const blocks = new Map<number, Block>()
  return {
    near: (graha, utcMs) => {
      const index = Math.floor((utcMs - fromMs) / blockMs)
      let block = blocks.get(index)
      if (block === undefined) blocks.set(index, (block = fitBlock(fromMs + index * blockMs, zero)))
      const passed = (utcMs - fromMs) / blockMs - index
      return normalizeDegrees(chebyshevValue(block[graha], 2 * passed - 1))
    },
    exact: (graha, utcMs) => {
      const moment = momentAtUt(julianDayOf(utcMs))
      const { longitudeDeg, speedDegPerDay } = apparentPosition(graha, moment)
      return { longitudeDeg: normalizeDegrees(longitudeDeg - ayanamsa(zero, moment).trueDeg), speedDegPerDay }
    },
  }
}
