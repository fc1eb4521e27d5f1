import { apparentPosition } from './apparent-position.ts'
import { momentAtTt } from './moment.ts'

/** Apparent tropical longitudes of the Sun and the Moon, [0, 360): what tithi, karana and yoga are made of. */
export type SunMoonLongitudes = { readonly sunDeg: number; readonly moonDeg: number }

/** The Sun and the Moon at a Julian day in TT, some 25 µs: for searches that ask thousands of times. */
export function sunMoonLongitudes(jdTt: number): SunMoonLongitudes {
  const moment = momentAtTt(jdTt)
  return {
    sunDeg: apparentPosition('sun', moment).longitudeDeg,
    moonDeg: apparentPosition('moon', moment).longitudeDeg,
  }
}
