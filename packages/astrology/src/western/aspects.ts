import { AstrologyError } from '../errors.ts'
import { degreesBetween } from '../ephemeris/angle.ts'
import { type Label, label } from '../jyotish/label.ts'

/** An aspect: the angle two points make, and how far from it still counts. */
type AspectRow = {
  readonly labels: Label
  readonly family: 'major' | 'minor'
  readonly angleDeg: number
  /** Default orb. */
  readonly orbDeg: number
}

/**
 * The aspects of Ptolemy and those Kepler added, with the orbs most programs begin with: 8° for the angles of two,
 * three and four, 6° for six, 1.5° to 3° for the minor ones.
 */
export const ASPECTS = {
  conjunction: { labels: label('conjunction', 'युति', 'yuti'), family: 'major', angleDeg: 0, orbDeg: 8 },
  opposition: {
    labels: label('opposition', 'प्रतियोग', 'pratiyog'),
    family: 'major',
    angleDeg: 180,
    orbDeg: 8,
  },
  trine: { labels: label('trine', 'नवपंचम योग', 'navpancham yog'), family: 'major', angleDeg: 120, orbDeg: 8 },
  square: { labels: label('square', 'केंद्र योग', 'kendra yog'), family: 'major', angleDeg: 90, orbDeg: 8 },
  sextile: { labels: label('sextile', 'लाभ योग', 'labh yog'), family: 'major', angleDeg: 60, orbDeg: 6 },
  quincunx: {
    labels: label('quincunx', 'षडाष्टक योग', 'shadashtak yog'),
    family: 'minor',
    angleDeg: 150,
    orbDeg: 3,
  },
  'semi-sextile': {
    labels: label('semi-sextile', 'द्विद्वादश योग', 'dwidwadash yog'),
    family: 'minor',
    angleDeg: 30,
    orbDeg: 2,
  },
  'semi-square': {
    labels: label('semi-square', 'अर्ध केंद्र योग', 'ardh kendra yog'),
    family: 'minor',
    angleDeg: 45,
    orbDeg: 2,
  },
  sesquiquadrate: {
    labels: label('sesquiquadrate', 'सार्ध केंद्र योग', 'sardh kendra yog'),
    family: 'minor',
    angleDeg: 135,
    orbDeg: 2,
  },
  quintile: {
    labels: label('quintile', 'पंचमांश योग', 'panchmansh yog'),
    family: 'minor',
    angleDeg: 72,
    orbDeg: 1.5,
  },
  'bi-quintile': {
    labels: label('bi-quintile', 'द्विपंचमांश योग', 'dwipanchmansh yog'),
    family: 'minor',
    angleDeg: 144,
    orbDeg: 1.5,
  },
} as const satisfies Record<string, AspectRow>

export type AspectId = keyof typeof ASPECTS
export const ASPECT_IDS = Object.keys(ASPECTS) as [AspectId, ...AspectId[]]

/** Degrees for the aspects looked for; one that is left out is not looked for. */
export type Orbs = Readonly<Partial<Record<AspectId, number>>>

const orbsOf = (ids: readonly AspectId[]): Orbs =>
  Object.fromEntries(ids.map((id) => [id, ASPECTS[id].orbDeg]))

/** The five major aspects with their default orbs. */
export const MAJOR_ORBS: Orbs = orbsOf(ASPECT_IDS.filter((id) => ASPECTS[id].family === 'major'))
/** All eleven aspects with their default orbs. */
export const ALL_ORBS: Orbs = orbsOf(ASPECT_IDS)

/** A point that can make aspects. */
export type AspectPoint<Id extends string = string> = {
  readonly id: Id
  readonly longitudeDeg: number
  /** Left out for what does not move against the other, as the angles of a chart. */
  readonly speedDegPerDay?: number
}

export type Aspect<Id extends string = string> = {
  readonly from: Id
  readonly to: Id
  readonly aspect: AspectId
  readonly family: 'major' | 'minor'
  readonly angleDeg: number
  /** Between the two, 0 … 180. */
  readonly separationDeg: number
  /** How far from exact, 0 … the orb allowed. */
  readonly orbDeg: number
  readonly orbAllowedDeg: number
  /** Whether the orb is getting smaller; only where both points move. */
  readonly phase?: 'applying' | 'separating'
}

/** @throws AstrologyError `INVALID_REQUEST` for an orb below 0° or above 15°, where aspects would overlap. */
const assertOrbs = (orbs: Orbs): void => {
  const wrong = Object.entries(orbs).find(([, orb]) => !(orb >= 0 && orb <= 15))
  if (wrong === undefined) return
  throw new AstrologyError('INVALID_REQUEST', `The orb of ${wrong[0]} must lie between 0 and 15 degrees.`)
}

const phaseOf = (a: AspectPoint, b: AspectPoint, angleDeg: number): Pick<Aspect, 'phase'> => {
  if (a.speedDegPerDay === undefined || b.speedDegPerDay === undefined) return {}
  const apartDeg = degreesBetween(a.longitudeDeg, b.longitudeDeg)
  const widening = Math.sign(apartDeg) * (b.speedDegPerDay - a.speedDegPerDay)
  return { phase: (Math.abs(apartDeg) - angleDeg) * widening < 0 ? 'applying' : 'separating' }
}

/** The closest aspect of two points within its orb, if there is one. */
const aspectOf = <A extends string, B extends string>(
  a: AspectPoint<A>,
  b: AspectPoint<B>,
  orbs: Orbs,
): Aspect<A | B> | undefined => {
  const separationDeg = Math.abs(degreesBetween(a.longitudeDeg, b.longitudeDeg))
  let best: Aspect<A | B> | undefined
  for (const aspect of Object.keys(orbs) as AspectId[]) {
    const { angleDeg, family } = ASPECTS[aspect]
    const orbDeg = Math.abs(separationDeg - angleDeg)
    const orbAllowedDeg = orbs[aspect] as number
    if (orbDeg > orbAllowedDeg || (best && best.orbDeg <= orbDeg)) continue
    best = { from: a.id, to: b.id, aspect, family, angleDeg, separationDeg, orbDeg, orbAllowedDeg }
  }
  return best && { ...best, ...phaseOf(a, b, best.angleDeg) }
}

/** Every aspect within one chart, each pair once, closest first. */
export const aspectsWithin = <Id extends string>(
  points: readonly AspectPoint<Id>[],
  orbs: Orbs = MAJOR_ORBS,
): Aspect<Id>[] => {
  assertOrbs(orbs)
  const found = points.flatMap((a, i) => points.slice(i + 1).flatMap((b) => aspectOf(a, b, orbs) ?? []))
  return found.sort((a, b) => a.orbDeg - b.orbDeg)
}

/** Every aspect of one chart's points to another's, closest first. */
export const aspectsBetween = <A extends string, B extends string>(
  points: readonly AspectPoint<A>[],
  others: readonly AspectPoint<B>[],
  orbs: Orbs = MAJOR_ORBS,
): Aspect<A | B>[] => {
  assertOrbs(orbs)
  const found = points.flatMap((a) => others.flatMap((b) => aspectOf(a, b, orbs) ?? []))
  return found.sort((a, b) => a.orbDeg - b.orbDeg)
}
