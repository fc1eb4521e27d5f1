import {
  GRAHAS,
  isSadeSati,
  judgeYogas,
  kaalSarp,
  lordOfSign,
  mangalDosha,
  positionOf,
  sadeSati,
  saturnPeriodAt,
  vimshottari,
  type BodyGraha,
  type Graha,
  type Nakshatra,
  type Placement,
  type SaturnPhase,
  type Sign,
  type SiderealPosition,
} from '@astrovoice/astrology'
import type { Place } from '@astrovoice/contracts'
import {
  dashaBirthOf,
  dashaDoubtDays,
  moonsOf,
  natalOf,
  skyAt,
  type Birth,
  type BirthReading,
  readBirth,
} from '../../readings/index.ts'
import type { Holder } from '../read-claim.ts'
import type { DashaLevel } from '../words/term.ts'

/** A period of the Vimshottari dasha, in UTC milliseconds. */
export interface Period {
  readonly lord: Graha
  readonly level: DashaLevel
  readonly startUtcMs: number
  readonly endUtcMs: number
}

type PlacementFact =
  'sign' | 'signIndex' | 'degreeInSign' | 'nakshatra' | 'pada' | 'isRetrograde' | 'isCombust' | 'dignity'

interface Standing {
  readonly sign: Sign
  readonly signIndex: number
  readonly isRetrograde: boolean
}

/** What is computed of a birth and of the sky when its call begins: what may be said without a tool. */
export interface ChartFacts {
  readonly nowMs: number
  /** IANA name of the zone by whose calendar dates are said. */
  readonly zone: string
  /** Null where the birth time does not tell it. */
  readonly lagna: SiderealPosition | null
  readonly grahas: Readonly<Record<Graha, Pick<Placement, PlacementFact>>>
  /** Where the Moon may have been. */
  readonly moons: readonly { readonly sign: Sign; readonly nakshatra: Nakshatra; readonly pada: number }[]
  readonly isTimeExact: boolean
  /** By how much a degree of the Moon may be off, besides rounding. */
  readonly moonDoubtDeg: number
  readonly now: Readonly<Record<Graha, Standing>>
  readonly periods: readonly Period[]
  /** The running periods, outermost first. */
  readonly running: readonly Period[]
  readonly dashaDoubtDays: number
  readonly yogas: ReadonlySet<string>
  readonly hasMangal: boolean | null
  readonly hasKaalSarp: boolean
  /** Of Sade Sati. */
  readonly saturnPhase: SaturnPhase | null
  /** The house from the Moon that Saturn goes through in a dhaiya. */
  readonly dhaiya: 4 | 8 | null
  /** YYYY-MM-DD. */
  readonly birthDate: string
}

const dhaiyas: Partial<Record<SaturnPhase, 4 | 8>> = { 'small-fourth': 4, 'small-eighth': 8 }

/** Pratyantardashas are listed for that time before and after the call. */
const innerMs = 3 * 365.25 * 86_400_000

const degreesAMoonMoves = 0.56

function periodsOf(reading: BirthReading, nowMs: number): Period[] {
  const mahas = vimshottari(dashaBirthOf(reading), 3)
  const antars = mahas.flatMap(({ periods = [] }) => periods)
  const inner = antars.flatMap(({ periods = [] }) => periods)
  const isNear = ({ startUtcMs, endUtcMs }: Pick<Period, 'startUtcMs' | 'endUtcMs'>) =>
    startUtcMs < nowMs + innerMs && endUtcMs > nowMs - innerMs
  const all = [...mahas, ...antars, ...inner.filter(isNear)]
  return all.map(({ lord, level, startUtcMs, endUtcMs }) => ({
    lord,
    level: level as DashaLevel,
    startUtcMs,
    endUtcMs,
  }))
}

/** Computes what may be said of a birth. @throws AstrologyError where its sky cannot be computed. */
export function readChartFacts(birth: Birth, presentPlace: Place | undefined, nowMs: number): ChartFacts {
  const reading = readBirth(birth)
  const { natal, isTimeKnown, chart, doubtMs } = reading
  const periods = periodsOf(reading, nowMs)
  const now = natalOf(skyAt(birth.place, nowMs))
  const saturn = saturnPeriodAt(sadeSati(chart, { fromMs: nowMs, toMs: nowMs + 1 }), nowMs)
  return {
    nowMs,
    zone: (presentPlace ?? birth.place).timeZone,
    lagna: isTimeKnown ? natal.lagna : null,
    grahas: natal.grahas,
    moons: moonsOf(reading).map((longitudeDeg) => positionOf(longitudeDeg)),
    isTimeExact: doubtMs === 0,
    moonDoubtDeg: (doubtMs / 3_600_000) * degreesAMoonMoves,
    now: Object.fromEntries(
      GRAHAS.map((graha) => {
        const { sign, signIndex, isRetrograde } = now.grahas[graha]
        return [graha, { sign, signIndex, isRetrograde }]
      }),
    ) as ChartFacts['now'],
    periods,
    running: ([1, 2, 3] as const).flatMap((level) => {
      const running = periods.find(
        (each) => each.level === level && each.startUtcMs <= nowMs && nowMs < each.endUtcMs,
      )
      return running ? [running] : []
    }),
    dashaDoubtDays: dashaDoubtDays(reading),
    yogas: new Set(judgeYogas(natal).flatMap(({ id, present }) => (present ? [id] : []))),
    hasMangal: isTimeKnown ? mangalDosha(natal).present : null,
    hasKaalSarp: kaalSarp(natal).present,
    saturnPhase: saturn && isSadeSati(saturn.phase) ? saturn.phase : null,
    dhaiya: (saturn && dhaiyas[saturn.phase]) ?? null,
    birthDate: birth.date,
  }
}

/** The lord of a house, 1 to 12; null without a lagna. */
export const lordOfHouse = ({ lagna }: ChartFacts, house: number): BodyGraha | null =>
  lagna ? lordOfSign((lagna.signIndex + house - 1) % 12) : null

/** Which graha is meant: one by its name, or the lord of a house. Null for the lagna and
 * for houses, and for a lord without a lagna. */
export const grahaOf = (chart: ChartFacts, of: Holder): Graha | null => {
  if (of === 'lagna' || of.startsWith('house-')) return null
  return of.startsWith('lord-') ? lordOfHouse(chart, Number(of.slice('lord-'.length))) : (of as Graha)
}
