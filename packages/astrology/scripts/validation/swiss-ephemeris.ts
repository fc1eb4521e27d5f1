import { computeChart } from '../../src/chart/index.ts'
import type { Chart, HouseCusps, HouseSystem } from '../../src/chart/index.ts'
import { degreesBetween } from '../../src/ephemeris/angle.ts'
import { engineVersion } from '../../src/engine-version.ts'
import { ayanamsaNames, planets } from '../../src/sky/index.ts'
import { compareEvents } from './swiss-events.ts'
import { rowOf } from './swiss-figures.ts'
import type { SwissFigures, SwissRow } from './swiss-figures.ts'
import type { SwissMoment, SwissPolarMoment, SwissReference } from './swiss-reference.ts'

type Pair = { readonly chart: Chart; readonly swiss: SwissMoment }

const arcsec = (from: number, to: number): number => 3600 * degreesBetween(from, to)
const endOf2049Ms = Date.UTC(2050, 0, 1)
const isBefore2050 = ({ chart }: { readonly chart: Chart }): boolean => chart.utcMs < endOf2049Ms

/** Every answer of the reference beside the engine's own. */
export function compareWithSwissEphemeris(reference: SwissReference, measuredOn: string): SwissFigures {
  const pairs = reference.moments.map((swiss) => ({ chart: computeChart({ ...swiss, node: 'mean' }), swiss }))
  return {
    oracle: reference.oracle,
    engineVersion,
    measuredOn,
    rows: [
      ...comparePositions(pairs),
      ...compareNodes(pairs),
      ...compareAyanamsas(reference.moments),
      ...compareHouses(pairs.filter(isBefore2050), ['placidus', 'porphyry', 'sripati', 'equal']),
      ...compareHouses(
        reference.polarMoments.map((swiss) => ({ chart: computeChart(swiss), swiss })).filter(isBefore2050),
        ['porphyry', 'sripati', 'equal'],
        ', 66 to 89°',
      ),
      ...compareEvents(reference),
    ],
  }
}

function comparePositions(pairs: readonly Pair[]): SwissRow[] {
  const isFar = new Set<string>(['uranus', 'neptune', 'pluto'])
  const longitudes = planets.map((planet) =>
    rowOf(planet, pairs, ({ chart, swiss }) => arcsec(swiss.bodies[planet][0], chart.tropical[planet]), {
      allowed: isFar.has(planet) ? 3 : 1.2,
    }),
  )
  const everyBody = pairs.flatMap((pair) => planets.map((planet) => ({ ...pair, planet })))
  const inner = everyBody.filter(({ planet }) => !isFar.has(planet))
  return [
    ...longitudes,
    rowOf('latitudes, Sun to Saturn', inner, ({ chart, swiss, planet }) =>
      arcsec(swiss.bodies[planet][1], chart.latitude[planet]),
    ),
    rowOf('distances, in parallax', inner, ({ chart, swiss, planet }) => {
      const [, , distance] = swiss.bodies[planet]
      return 206_265 * (chart.distance[planet] / distance - 1)
    }),
    rowOf(
      'speeds, Sun to Saturn',
      inner,
      ({ chart, swiss, planet }) => 3600 * (chart.speed[planet] - swiss.bodies[planet][3]),
      { unit: '″/day' },
    ),
    rowOf('sidereal Moon, Lahiri', pairs, ({ chart, swiss }) =>
      arcsec(swiss.siderealMoon, chart.sidereal.moon),
    ),
  ]
}

function compareNodes(pairs: readonly Pair[]): SwissRow[] {
  const trueNode = ({ swiss }: Pair): number => computeChart({ ...swiss, node: 'true' }).tropical.rahu
  return [
    rowOf('mean node', pairs, ({ chart, swiss }) => arcsec(swiss.meanNode, chart.tropical.rahu), {
      allowed: 0.5,
    }),
    rowOf('true node', pairs, (pair) => arcsec(pair.swiss.trueNode, trueNode(pair)), { allowed: 2 }),
  ]
}

function compareAyanamsas(moments: readonly SwissMoment[]): SwissRow[] {
  return ayanamsaNames.map((name) =>
    rowOf(
      `ayanamsa ${name}`,
      moments.slice(0, 1_000),
      (swiss) => arcsec(swiss.ayanamsas[name], computeChart({ ...swiss, ayanamsa: name }).ayanamsa),
      { allowed: name === 'lahiri' ? 0.01 : null },
    ),
  )
}

type Angled = Pick<SwissPolarMoment, 'ascendant' | 'midheaven'> & {
  readonly houses: Partial<Record<HouseSystem, readonly number[]>>
}
type HousePair = { readonly chart: Chart; readonly swiss: Angled }

function compareHouses(pairs: readonly HousePair[], systems: readonly HouseSystem[], where = ''): SwissRow[] {
  const tropical = (cusps: HouseCusps): readonly number[] => ('tropical' in cusps ? cusps.tropical : [])
  const cusps = (name: HouseSystem) =>
    rowOf(
      `${name} cusps${where}`,
      pairs,
      ({ chart, swiss }) => {
        const ours = tropical(chart.houses[name])
        const differences = swiss.houses[name]?.map((cusp, house) =>
          Math.abs(arcsec(cusp, ours[house] ?? Number.NaN)),
        )
        return Math.max(...(differences ?? [Number.NaN]))
      },
      { allowed: name === 'placidus' ? 2 : null },
    )
  return [
    rowOf(
      `ascendant${where}`,
      pairs,
      ({ chart, swiss }) => arcsec(swiss.ascendant, chart.ascendant.tropical),
      {
        allowed: 2,
      },
    ),
    rowOf(
      `midheaven${where}`,
      pairs,
      ({ chart, swiss }) => arcsec(swiss.midheaven, chart.midheaven.tropical),
      {
        allowed: 2,
      },
    ),
    ...systems.map(cusps),
  ]
}
