import {
  Body,
  NextGlobalSolarEclipse,
  Observer,
  SearchGlobalSolarEclipse,
  SearchRiseSet,
  SetDeltaTFunction,
} from 'astronomy-engine'
import type { AstroTime } from 'astronomy-engine'
import { degreesBetween } from '../../src/ephemeris/angle.ts'
import { deltaTSeconds, j2000 } from '../../src/ephemeris/time-scales.ts'
import { riseSetTransit, solarEclipses } from '../../src/events/index.ts'
import { apparentPosition, momentAtTt, planets } from '../../src/sky/index.ts'
import type { SolarEclipse } from '../../src/events/index.ts'
import type { Planet } from '../../src/sky/index.ts'
import { astronomyEnginePlace } from './astronomy-engine-sky.ts'
import { measure } from './measure.ts'
import type { Measured } from './measure.ts'

const dayMs = 86_400_000

/** Apparent longitudes at the same TT, ″. */
export function compareLongitudes(jds: readonly number[]): Record<string, Measured> {
  const compare = (planet: Planet): Measured =>
    measure(jds, (jd) => {
      const { longitudeDeg } = apparentPosition(planet, momentAtTt(jd))
      return 3600 * degreesBetween(astronomyEnginePlace(planet, jd).longitudeDeg, longitudeDeg)
    })
  return Object.fromEntries(planets.map((planet) => [planet, compare(planet)]))
}

/** Sunrises of ten years, every ninth day, seconds. */
export function compareSunrises(): Record<string, Measured> {
  shareDeltaT()
  const cities = { Delhi: [28.61, 77.21], London: [51.5, -0.12], Oslo: [59.91, 10.75] } as const
  const starts = Array.from({ length: 400 }, (_, index) => Date.UTC(2015, 0, 1) + index * 9 * dayMs)
  const compare = ([latitudeDeg, longitudeDeg]: readonly [number, number]): Measured =>
    measure(starts, (fromMs) => {
      const place = { latitudeDeg, longitudeDeg }
      const ours = riseSetTransit({ body: 'sun', fromMs, place }).riseMs ?? Number.NaN
      const observer = new Observer(latitudeDeg, longitudeDeg, 0)
      const theirs = SearchRiseSet(Body.Sun, observer, 1, new Date(fromMs), 2)
      return (ours - (theirs?.date.getTime() ?? Number.NaN)) / 1000
    })
  return Object.fromEntries(Object.entries(cities).map(([city, place]) => [city, compare(place)]))
}

/** Solar eclipses from 1950 to 2050: how many each found, and how far apart their greatest moments are, seconds. */
export function compareSolarEclipses(): {
  ours: number
  theirs: number
  sameKind: number
  seconds: Measured
} {
  shareDeltaT()
  const toMs = Date.UTC(2050, 0, 1)
  const ours = solarEclipses({ fromMs: Date.UTC(1950, 0, 1), toMs })
  const theirs: { kind: string; peak: AstroTime }[] = []
  let next = SearchGlobalSolarEclipse(new Date(Date.UTC(1950, 0, 1)))
  while (next.peak.date.getTime() < toMs) {
    theirs.push(next)
    next = NextGlobalSolarEclipse(next.peak)
  }
  const pairs = ours.map((eclipse, index) => ({ eclipse, other: theirs[index] }))
  return {
    ours: ours.length,
    theirs: theirs.length,
    sameKind: pairs.filter(({ eclipse, other }) => isSameKind(eclipse.kind, other?.kind)).length,
    seconds: measure(
      pairs,
      ({ eclipse, other }) => (eclipse.greatestMs - (other?.peak.date.getTime() ?? Number.NaN)) / 1000,
    ),
  }
}

/** A hybrid eclipse is total or annular at its greatest: astronomy-engine names only that. */
function isSameKind(ours: SolarEclipse['kind'], theirs: string | undefined): boolean {
  return ours === 'hybrid' ? theirs === 'total' || theirs === 'annular' : ours === theirs
}

/** Its own extrapolation of Delta-T is 5 s off today: both sides get ours. */
function shareDeltaT(): void {
  SetDeltaTFunction((days) => deltaTSeconds(days + j2000))
}
