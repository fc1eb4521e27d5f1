import {
  kootaFaults,
  matchAshtakoot,
  matchKundli,
  type Ashtakoot,
  type KootaFault,
  type KootaId,
} from '@astrovoice/astrology'
import { moonsOf, type BirthReading } from '../birth-reading.ts'
import type { Comparison, Side } from './comparison.ts'
import { matchClaims } from './match-claims.ts'

export interface ComparedPeople {
  readonly first: BirthReading
  readonly second: BirthReading
  /** Left out where nobody said. */
  readonly side?: Side | undefined
}

/** Compares two births by the eight kootas, with what holds without a birth time or a side. */
export function compareCharts({ first, second, side: told }: ComparedPeople): Comparison {
  const sides: readonly Side[] = told ? [told] : ['bride', 'groom']
  const matches = sides
    .map((side) => ({ side, match: matchKundli(...bySide(side, first.natal, second.natal)) }))
    .sort((a, b) => a.match.ashtakoot.total - b.match.ashtakoot.total)
  const { match, side } = matches[0]!
  const possible = possibleMatches(sides, first, second)
  const totals = possible.map(({ total }) => total)
  const steady = steadyKootas(possible)
  const areTimesKnown = first.isTimeKnown && second.isTimeKnown
  const areTimesExact = [first, second].every(({ doubtMs }) => doubtMs === 0)
  const faults = steadyFaults(kootaFaults(match.ashtakoot), possible)
  return {
    match,
    side,
    points: { min: Math.min(...totals), max: Math.max(...totals) },
    steady,
    isSideOpen: new Set(matches.map((each) => each.match.ashtakoot.total)).size > 1,
    areTimesKnown,
    areTimesExact,
    faults,
    claims: matchClaims({ match, side, faults, steady, areTimesKnown, areTimesExact }),
  }
}

const bySide = <T>(side: Side, first: T, second: T): readonly [groom: T, bride: T] =>
  side === 'groom' ? [first, second] : [second, first]

/** The match for each side, and at every hour that a birth may have had. */
const possibleMatches = (sides: readonly Side[], first: BirthReading, second: BirthReading): Ashtakoot[] => {
  const [moons, others] = [moonsOf(first), moonsOf(second)]
  return sides.flatMap((side) =>
    moons.flatMap((moon) => others.map((other) => matchAshtakoot(...bySide(side, moon, other)))),
  )
}

const steadyKootas = (possible: readonly Ashtakoot[]): ReadonlySet<KootaId> => {
  const ids = possible[0]!.kootas.map(({ id }) => id)
  const pointsOf = ({ kootas }: Ashtakoot, id: KootaId) => kootas.find((koota) => koota.id === id)?.points
  return new Set(ids.filter((id) => new Set(possible.map((each) => pointsOf(each, id))).size === 1))
}

/** Faults that are there in every match, lifted in all of them or in none. */
function steadyFaults(faults: readonly KootaFault[], possible: readonly Ashtakoot[]): KootaFault[] {
  const all = possible.map(kootaFaults)
  const stateIn = (of: readonly KootaFault[], id: KootaId) => {
    const fault = of.find(({ koota }) => koota.id === id)
    return fault && fault.liftedBy.length > 0
  }
  return faults.filter((fault) =>
    all.every((each) => stateIn(each, fault.koota.id) === stateIn([fault], fault.koota.id)),
  )
}
