import { degreesBetween } from '../ephemeris/angle.ts'
import { utcMsFromJdTt } from '../ephemeris/time-scales.ts'
import { ayanamsa, toSidereal } from '../sky/ayanamsa.ts'
import type { AyanamsaChoice } from '../sky/ayanamsa.ts'
import type { Body } from '../sky/body.ts'
import { bodyLongitude } from '../sky/body-longitude.ts'
import type { NodeKind } from '../sky/lunar-node.ts'
import { momentAtTt } from '../sky/moment.ts'
import { crossings } from './search.ts'
import { spanInTt } from './span.ts'
import type { Span } from './span.ts'

/** A body enters a sign, forward or (retrograde, and the nodes always) backward. */
export type Ingress = {
  readonly body: Body
  readonly utcMs: number
  /** The sign entered, 0 (Aries, Mesha) to 11. */
  readonly signIndex: number
  readonly direction: 'forward' | 'backward'
}

export type Zodiac = {
  /** Left out: the tropical zodiac. */
  readonly ayanamsa?: AyanamsaChoice
  /** Default `mean`. */
  readonly node?: NodeKind
}

/**
 * Every change of sign in a span. A planet that touches a boundary and turns back within a day, as may happen
 * once in some centuries, is not reported.
 */
export function ingresses(
  body: Body,
  span: Span,
  { ayanamsa: choice, node = 'mean' }: Zodiac = {},
): Ingress[] {
  const { from, to } = spanInTt(span)
  const longitude = (jd: number): number => {
    const moment = momentAtTt(jd)
    const tropicalDeg = bodyLongitude(body, moment, node)
    return choice === undefined ? tropicalDeg : toSidereal(tropicalDeg, ayanamsa(choice, moment))
  }
  // Twelve times the longitude goes once round in a sign: its zero is the boundary.
  const pastBoundary = (jd: number): number => degreesBetween(0, 12 * longitude(jd))
  return [...crossings(pastBoundary, from, to, body === 'moon' ? 0.5 : 1)].map((jd) => {
    const isForward = degreesBetween(longitude(jd - 0.01), longitude(jd + 0.01)) > 0
    const boundary = Math.round(longitude(jd) / 30)
    return {
      body,
      utcMs: utcMsFromJdTt(jd),
      signIndex: (isForward ? boundary : boundary + 11) % 12,
      direction: isForward ? 'forward' : 'backward',
    }
  })
}
