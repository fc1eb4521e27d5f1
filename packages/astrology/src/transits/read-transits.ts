import { computeChart } from '../chart/index.ts'
import { type SignStay, staysOver } from '../events/sign-stays.ts'
import type { Station } from '../events/stations.ts'
import { houseFrom } from '../jyotish/arc.ts'
import { inHouseOf, THE_GRAHA } from '../jyotish/evidence.ts'
import { FAVOURABLE, gochar, type GocharOrigin } from '../jyotish/gochar.ts'
import type { Graha } from '../jyotish/grahas.ts'
import { phrase } from '../jyotish/phrase.ts'
import { type Sign, signAt } from '../jyotish/signs.ts'
import { type Meaning, readTransit } from '../meanings/index.ts'
import type { Claim } from '../rules/index.ts'
import type { AyanamsaChoice, NodeKind } from '../sky/index.ts'
import { type Motion, motionAt } from './motion.ts'
import { TRANSIT_RULES } from './transit-rules.ts'

export type TransitRequest = {
  readonly natal: GocharOrigin
  readonly graha: Graha
  readonly fromMs: number
  /** Not part of the span; an instant after `fromMs` where only that moment is asked for. */
  readonly toMs: number
  /** Default `lahiri`. */
  readonly ayanamsa?: AyanamsaChoice
  /** Default `mean`. */
  readonly node?: NodeKind
}

/** A stay over a natal chart. The house from the lagna means nothing without a birth time. */
export type TransitStay = SignStay & {
  readonly sign: Sign
  readonly houseFromMoon: number
  readonly houseFromLagna: number
  readonly claim: Claim
}

/** What a graha does over a natal chart in a span. */
export type GrahaTransits = {
  readonly graha: Graha
  /** Those that touch the span, whole and in order: never none. */
  readonly stays: readonly [TransitStay, ...TransitStay[]]
  /** The stay after the last; null where the tables end. */
  readonly next: TransitStay | null
  /** The stay that takes most of the span. */
  readonly longest: TransitStay
  /** At the beginning of the span. */
  readonly motion: Motion | null
  /** What the longest stay is held to bring. */
  readonly meaning: Meaning
  readonly claims: readonly Claim[]
}

/** The stays of a month of the Moon. No answer names more. */
const MAX_STAYS = 14
/** A span as short as this is a moment: what obstructs the graha is looked up in its sky. */
const MOMENT_MS = 86_400_000

/**
 * The transits of a graha over a natal chart. A span with more than 14 stays is read as far as those go.
 * @throws AstrologyError `YEAR_OUT_OF_RANGE` outside 1800 to 2100; `INVALID_DATE` for a span that ends before it begins.
 */
export const readTransits = (request: TransitRequest): GrahaTransits => {
  const { natal, graha, fromMs, toMs, ayanamsa = 'lahiri', node = 'mean' } = request
  const zodiac = { ayanamsa, node }
  const found = staysOver(graha, { fromMs, toMs }, zodiac, MAX_STAYS)
  const last = found.at(-1) as SignStay
  const after = last.toUtcMs === null ? undefined : staysAfter(last.toUtcMs, graha, zodiac)
  const all = [...found, ...(after ? [after] : [])].map((stay, nth) => overChart(natal, stay, nth))
  const stays = all.slice(0, found.length) as [TransitStay, ...TransitStay[]]
  const longest = longestOf(stays, fromMs, toMs)
  const motion = motionAt(graha, fromMs)
  const meaning = readTransit(transitOf(request, longest))
  return {
    graha,
    stays,
    next: all[found.length] ?? null,
    longest,
    motion,
    meaning,
    claims: [
      ...all.map(({ claim }) => claim),
      ...(motion?.nextStations ?? []).map(stationClaim),
      ...meaning.claims,
    ],
  }
}

type Zodiac = Required<Pick<TransitRequest, 'ayanamsa' | 'node'>>

const staysAfter = (utcMs: number, graha: Graha, zodiac: Zodiac): SignStay | undefined =>
  staysOver(graha, { fromMs: utcMs - 60_000, toMs: utcMs + 60_000 }, zodiac)[1]

const overChart = (natal: GocharOrigin, stay: SignStay, nth: number): TransitStay => {
  const { graha, signIndex, fromUtcMs, toUtcMs } = stay
  const sign = signAt(signIndex)
  const houseFromMoon = houseFrom(natal.grahas.moon.signIndex, signIndex)
  return {
    ...stay,
    sign,
    houseFromMoon,
    houseFromLagna: houseFrom(natal.lagna.signIndex, signIndex),
    claim: {
      id: `stay.${graha}.${nth + 1}`,
      rule: TRANSIT_RULES.place.id,
      evidence: inHouseOf(graha, houseFromMoon, 'moon'),
      figures: {
        sign,
        houseFromMoon,
        ...(fromUtcMs !== null && { fromUtcMs }),
        ...(toUtcMs !== null && { toUtcMs }),
      },
    },
  }
}

const longestOf = (stays: readonly TransitStay[], fromMs: number, toMs: number): TransitStay => {
  const within = ({ fromUtcMs, toUtcMs }: TransitStay) =>
    Math.min(toUtcMs ?? toMs, toMs) - Math.max(fromUtcMs ?? fromMs, fromMs)
  return stays.reduce((longest, each) => (within(each) > within(longest) ? each : longest))
}

/** Vedha changes with the Moon: it belongs to a moment, and is left out over a longer span. */
const transitOf = ({ natal, graha, fromMs, toMs, ...zodiac }: TransitRequest, stay: TransitStay) => {
  const { sign, houseFromMoon, houseFromLagna } = stay
  const favourableHouse = FAVOURABLE[graha][houseFromMoon] !== undefined
  if (favourableHouse && toMs - fromMs <= MOMENT_MS) {
    const somewhere = { latitudeDeg: 0, longitudeDeg: 0 }
    const { sidereal } = computeChart({ utcMs: fromMs, ...somewhere, ayanamsa: 'lahiri', ...zodiac })
    const now = gochar(natal, sidereal).find((each) => each.graha === graha)
    if (now?.sign === sign) return now
  }
  return { graha, sign, houseFromMoon, houseFromLagna, favourableHouse, obstructedBy: [] }
}

const TURNS = {
  retrograde: phrase('{0} turns retrograde', '{0} वक्री होता है', '{0} vakri hota hai'),
  direct: phrase('{0} turns direct', '{0} मार्गी होता है', '{0} margi hota hai'),
} as const
const stationClaim = ({ planet, turns, utcMs }: Station): Claim => ({
  id: `station.${planet}.${turns}`,
  rule: TRANSIT_RULES.station.id,
  evidence: TURNS[turns](THE_GRAHA[planet as Graha]),
  figures: { atUtcMs: utcMs },
})
