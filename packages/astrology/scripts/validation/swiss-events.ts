import { ingresses, lunarEclipses, riseSetTransit, solarEclipses, stations } from '../../src/events/index.ts'
import { skyOfDays } from '../../src/panchang/interpolated-sky.ts'
import { elongation, limbsWithin, moonLongitude } from '../../src/panchang/limbs.ts'
import { rowOf } from './swiss-figures.ts'
import type { SwissRow } from './swiss-figures.ts'
import type { SwissLimb, SwissReference, SwissRising } from './swiss-reference.ts'

/** Moments of rising, of limbs' ends, of ingresses, stations and eclipses, in seconds. */
export function compareEvents(reference: SwissReference): SwissRow[] {
  const { span, risings, limbs } = reference
  const risingsOf = (body: string, convention: string) =>
    risings.filter((rising) => rising.body === body && rising.convention === convention)
  return [
    row('sunrise, upper limb', risingsOf('sun', 'upper-limb').map(secondsOfRising), 6),
    row('sunrise, centre without refraction', risingsOf('sun', 'hindu').map(secondsOfRising), 6),
    row('moonrise, upper limb', risingsOf('moon', 'upper-limb').map(secondsOfRising), null),
    row('moonrise, centre without refraction', risingsOf('moon', 'hindu').map(secondsOfRising), null),
    row('tithi ends', limbs.filter(({ kind }) => kind === 'tithi').map(secondsOfLimb), 5),
    row('nakshatra ends', limbs.filter(({ kind }) => kind === 'nakshatra').map(secondsOfLimb), 5),
    row(
      'Saturn’s ingresses, Lahiri',
      apart(ingresses('saturn', span, { ayanamsa: 'lahiri' }), reference.saturnIngressesMs),
      60,
    ),
    row('Saturn’s stations', apart(stations('saturn', span), reference.saturnStationsMs), null),
    row('solar eclipses, greatest', apart(startsOf(solarEclipses(span)), reference.eclipses.solar), null),
    row('lunar eclipses, greatest', apart(startsOf(lunarEclipses(span)), reference.eclipses.lunar), null),
  ]
}

const row = (what: string, seconds: readonly number[], allowed: number | null): SwissRow =>
  rowOf(what, seconds, (each) => each, { unit: 's', allowed })

const startsOf = (eclipses: readonly { greatestMs: number }[]) =>
  eclipses.map(({ greatestMs }) => ({ utcMs: greatestMs }))

/** Seconds between the events of two lists; one that only one of them has is not a number. */
function apart(ours: readonly { utcMs: number }[], theirs: readonly number[]): number[] {
  if (ours.length !== theirs.length) return [Number.NaN]
  return ours.map(({ utcMs }, index) => (utcMs - (theirs[index] ?? Number.NaN)) / 1000)
}

function secondsOfRising({ body, convention, fromMs, riseMs, ...place }: SwissRising): number {
  const ours = riseSetTransit({ body, convention, fromMs, place }).riseMs
  if (ours === null && riseMs === null) return 0
  return ((ours ?? Number.NaN) - (riseMs ?? Number.NaN)) / 1000
}

function secondsOfLimb({ kind, fromMs, index, endMs }: SwissLimb): number {
  const sky = skyOfDays('lahiri')
  const angle = kind === 'tithi' ? elongation(sky) : moonLongitude(sky)
  const [limb] = limbsWithin(angle, kind === 'tithi' ? 30 : 27, { startMs: fromMs, endMs: fromMs + 1 })
  return limb?.index === index ? (limb.endMs - endMs) / 1000 : Number.NaN
}
