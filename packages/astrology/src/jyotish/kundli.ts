import type { Chart } from '../chart/chart.ts'
import { ARC_RULE } from './arc.ts'
import { type Ashtakavarga, computeAshtakavarga } from './strength/ashtakavarga.ts'
import { allDrishti, type Drishti } from './strength/aspects.ts'
import { type Avakahada, avakahada } from './avakahada.ts'
import { charaDasha } from './dashas/chara-dasha.ts'
import { DASHA_YEAR_DAYS, type DashaPeriod, type DashaYear } from './dashas/dasha.ts'
import { KAAL_SARP_RULE, type KaalSarp, kaalSarp } from './doshas/kaal-sarp.ts'
import { MANGAL_HOUSES, type MangalDosha, mangalDosha } from './doshas/mangal.ts'
import { siderealSky } from './from-chart.ts'
import type { BodyGraha, Graha } from './grahas.ts'
import { type Natal, readNatal } from './natal.ts'
import { birthDay } from './shadbala/birth-day.ts'
import { type BirthDay, computeShadbala, type Shadbala } from './shadbala/index.ts'
import type { Sign } from './signs.ts'
import { computeVarga, SHODASHA_VARGAS, type VargaChart } from './vargas.ts'
import { vimshottari } from './dashas/vimshottari.ts'
import { judgeYogas, type Yoga } from './yogas/index.ts'
import { type Yogini, yoginiDasha } from './dashas/yogini.ts'

export type KundliOptions = {
  /** Levels of the Vimshottari tree, 1 … 5. Default 3. */
  readonly dashaDepth?: number
  /** Default `julian`, 365.25 days. */
  readonly dashaYear?: DashaYear
  /** The birth's day from sunrise to sunrise, if it is known already: finding it takes most of the time. */
  readonly day?: BirthDay
}

type KundliConventions = Chart['conventions'] & {
  readonly boundaries: typeof ARC_RULE
  readonly houses: 'wholeSign'
  readonly dashaYearDays: number
  readonly charaDasha: 'K. N. Rao'
  readonly nodeDrishti: 'seventh only'
  readonly ashtakavarga: Ashtakavarga['table']
  readonly mangalHouses: readonly number[]
  readonly kaalSarp: typeof KAAL_SARP_RULE
}

export type Kundli = {
  readonly engineVersion: string
  readonly conventions: KundliConventions
  readonly natal: Natal
  readonly avakahada: Avakahada
  readonly drishti: readonly Drishti[]
  readonly vargas: readonly VargaChart[]
  readonly dashas: {
    readonly vimshottari: readonly DashaPeriod<Graha>[]
    readonly yogini: readonly DashaPeriod<Yogini>[]
    readonly chara: readonly DashaPeriod<Sign>[]
  }
  readonly yogas: readonly Yoga[]
  readonly doshas: { readonly mangal: MangalDosha; readonly kaalSarp: KaalSarp }
  readonly ashtakavarga: Ashtakavarga
  /** Left out in polar day and night, where a day has no sunrise. */
  readonly shadbala?: Readonly<Record<BodyGraha, Shadbala>>
}

/** Shadbala of a computed chart; the day gives it sunrise and the lords of time. */
export const shadbalaOf = (chart: Chart, natal: Natal, day: BirthDay): Record<BodyGraha, Shadbala> =>
  computeShadbala({
    natal,
    day,
    julianDay: chart.julianDayUt,
    ascendantDeg: chart.ascendant.sidereal,
    midheavenDeg: chart.midheaven.sidereal,
    tropicalDeg: chart.tropical,
    latitudeDeg: chart.latitude,
  })

/**
 * Everything jyotish reads from one chart. Throws INVALID_REQUEST for a dasha depth outside 1 … 5.
 */
export const computeKundli = (chart: Chart, options: KundliOptions = {}): Kundli => {
  const { dashaDepth = 3, dashaYear = 'julian', day = birthDay(chart) } = options
  const natal = readNatal(siderealSky(chart))
  const [mangal, ashtakavarga] = [mangalDosha(natal), computeAshtakavarga(natal)]
  const moon = { birthUtcMs: chart.utcMs, moonLongitudeDeg: chart.sidereal.moon, year: dashaYear }
  return {
    engineVersion: chart.engineVersion,
    conventions: {
      ...chart.conventions,
      boundaries: ARC_RULE,
      houses: 'wholeSign',
      dashaYearDays: DASHA_YEAR_DAYS[dashaYear],
      charaDasha: 'K. N. Rao',
      nodeDrishti: 'seventh only',
      ashtakavarga: ashtakavarga.table,
      mangalHouses: MANGAL_HOUSES[mangal.school],
      kaalSarp: KAAL_SARP_RULE,
    },
    natal,
    avakahada: avakahada(natal),
    drishti: allDrishti(natal),
    vargas: SHODASHA_VARGAS.map((varga) => computeVarga(natal, varga)),
    dashas: {
      vimshottari: vimshottari(moon, dashaDepth),
      yogini: yoginiDasha(moon),
      chara: charaDasha(natal, chart.utcMs, { year: dashaYear }),
    },
    yogas: judgeYogas(natal),
    doshas: { mangal, kaalSarp: kaalSarp(natal) },
    ashtakavarga,
    ...(day && { shadbala: shadbalaOf(chart, natal, day) }),
  }
}
