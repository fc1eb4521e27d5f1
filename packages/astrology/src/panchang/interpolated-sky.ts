import { normalizeDegrees } from '../ephemeris/angle.ts'
import { chebyshevFit, chebyshevNodes, chebyshevValue, unwrapped } from '../ephemeris/chebyshev-fit.ts'
import { supportedYears } from '../ephemeris/time-scales.ts'
import { apparentSiderealTimeDeg } from '../ephemeris/sidereal-time.ts'
import { AstrologyError } from '../errors.ts'
import type { BodyAt } from '../events/horizon.ts'
import { apparentPosition, ayanamsa, momentAtUt, toEquatorial } from '../sky/index.ts'
import type { AyanamsaChoice } from '../sky/index.ts'

/** What a panchang looks at, each a number that moves smoothly in time. */
const channels = [
  'sunDeg',
  'moonDeg',
  'sunRightAscensionDeg',
  'sunDeclinationDeg',
  'sunDistanceAu',
  'moonRightAscensionDeg',
  'moonDeclinationDeg',
  'moonDistanceAu',
  'siderealTimeExcessDeg',
] as const
type Channel = (typeof channels)[number]

/** The Sun and the Moon as functions of time, UTC milliseconds. Angles in degrees, [0, 360). */
export type SkyOfDays = {
  /** Sidereal longitudes, apparent and geocentric. */
  readonly sunDeg: (utcMs: number) => number
  readonly moonDeg: (utcMs: number) => number
  readonly sunAt: (utcMs: number) => BodyAt
  readonly moonAt: (utcMs: number) => BodyAt
}

const marginMs = 60 * 86_400_000
const earliestMs = Date.UTC(supportedYears.first, 0, 1) - marginMs
const latestMs = Date.UTC(supportedYears.last + 1, 0, 1) + marginMs

const blockMs = 4 * 86_400_000
/** Ten Chebyshev nodes over four days keep the Moon within a ten-thousandth of an arcsecond. */
const nodeCount = 10
/** Sidereal time gains this on the Greenwich clock, degrees a day: taken off, a slow remainder is left. */
const siderealDegPerDay = 360.98564736629

type Block = Readonly<Record<Channel, Float64Array>>

/**
 * The sky near the days asked for, computed once per four days and then interpolated: a panchang asks for the
 * Moon some thousand times. A day asks for the lunations about it, so the sky goes on for two months beyond the years
 * 1800 to 2100; then it throws AstrologyError `YEAR_OUT_OF_RANGE`.
 */
export const skyOfDays = (zero: AyanamsaChoice): SkyOfDays => {
  const blocks = new Map<number, Block>()
  const at = (channel: Channel, utcMs: number): number => {
    const index = Math.floor(utcMs / blockMs)
    let block = blocks.get(index)
    if (block === undefined) blocks.set(index, (block = fitBlock(index * blockMs, zero)))
    return chebyshevValue(block[channel], (2 * (utcMs - index * blockMs)) / blockMs - 1)
  }
  const bodyAt = (body: 'sun' | 'moon', utcMs: number): BodyAt => {
    const siderealTime = at('siderealTimeExcessDeg', utcMs) + turnedDeg(utcMs)
    return {
      greenwichHourAngleDeg: normalizeDegrees(siderealTime - at(`${body}RightAscensionDeg`, utcMs)),
      declinationDeg: at(`${body}DeclinationDeg`, utcMs),
      distanceAu: at(`${body}DistanceAu`, utcMs),
    }
  }
  return {
    sunDeg: (utcMs) => normalizeDegrees(at('sunDeg', utcMs)),
    moonDeg: (utcMs) => normalizeDegrees(at('moonDeg', utcMs)),
    sunAt: (utcMs) => bodyAt('sun', utcMs),
    moonAt: (utcMs) => bodyAt('moon', utcMs),
  }
}

/** How far the sky has turned since 1970, by whole turns and days, so that no precision is lost. */
const turnedDeg = (utcMs: number): number => {
  const days = utcMs / 86_400_000
  return (days - Math.floor(days)) * 360 + days * (siderealDegPerDay - 360)
}

const sample = (utcMs: number, zero: AyanamsaChoice): Record<Channel, number> => {
  const moment = momentAtUt(utcMs / 86_400_000 + 2_440_587.5)
  const sun = apparentPosition('sun', moment)
  const moon = apparentPosition('moon', moment)
  const [sunOnEquator, moonOnEquator] = [toEquatorial(sun, moment), toEquatorial(moon, moment)]
  const { trueDeg } = ayanamsa(zero, moment)
  return {
    sunDeg: sun.longitudeDeg - trueDeg,
    moonDeg: moon.longitudeDeg - trueDeg,
    sunRightAscensionDeg: sunOnEquator.rightAscensionDeg,
    sunDeclinationDeg: sunOnEquator.declinationDeg,
    sunDistanceAu: sun.distanceAu,
    moonRightAscensionDeg: moonOnEquator.rightAscensionDeg,
    moonDeclinationDeg: moonOnEquator.declinationDeg,
    moonDistanceAu: moon.distanceAu,
    siderealTimeExcessDeg: apparentSiderealTimeDeg(moment, moment.nutation) - turnedDeg(utcMs),
  }
}

/** Chebyshev coefficients of every channel over the block that begins at `startMs`. */
const fitBlock = (startMs: number, zero: AyanamsaChoice): Block => {
  if (!(startMs >= earliestMs && startMs <= latestMs)) {
    throw new AstrologyError(
      'YEAR_OUT_OF_RANGE',
      `The days are outside the years ${supportedYears.first} to ${supportedYears.last} that the tables cover.`,
    )
  }
  const samples = chebyshevNodes(nodeCount).map((node) => sample(startMs + (blockMs * (1 + node)) / 2, zero))
  const fitOf = (channel: Channel) => {
    const values = samples.map((each) => each[channel])
    return chebyshevFit(channel.endsWith('Deg') ? unwrapped(values) : values)
  }
  return Object.fromEntries(channels.map((channel) => [channel, fitOf(channel)])) as Block
}
