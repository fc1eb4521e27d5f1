import type { Natal } from '../jyotish/natal.ts'
import { GRAHAS, type Graha } from '../jyotish/grahas.ts'
import type { Label } from '../jyotish/label.ts'
import { label } from '../jyotish/label.ts'
import { SIGNS } from '../jyotish/signs.ts'
import type { VargaChart } from '../jyotish/vargas.ts'

/** What a square chart shows: what stands in each sign, and which sign rises. */
export type DrawnChart = {
  readonly title: string
  /** Null when the birth time is unknown: the Moon's sign is then drawn first, as a Chandra chart. */
  readonly lagnaSignIndex: number | null
  readonly moonSignIndex: number
  readonly bodies: readonly DrawnBody[]
}

export type DrawnBody = {
  readonly graha: Graha
  readonly signIndex: number
  /** Null in a varga, whose degrees are not read. */
  readonly degreeInSign: number | null
  readonly isRetrograde: boolean
}

/** The two letters that stand for a graha in a chart. */
export const GRAHA_MARKS: Readonly<Record<Graha, Label>> = {
  sun: label('Su', 'सू'),
  moon: label('Mo', 'चं'),
  mars: label('Ma', 'मं'),
  mercury: label('Me', 'बु'),
  jupiter: label('Ju', 'गु'),
  venus: label('Ve', 'शु'),
  saturn: label('Sa', 'श'),
  rahu: label('Ra', 'रा'),
  ketu: label('Ke', 'के'),
}

export const LAGNA_MARK = label('La', 'ल')

/** Takes what is drawn from a natal chart. */
export const drawnChartOf = (natal: Natal, title: string, isTimeKnown: boolean): DrawnChart => ({
  title,
  lagnaSignIndex: isTimeKnown ? natal.lagna.signIndex : null,
  moonSignIndex: natal.grahas.moon.signIndex,
  bodies: GRAHAS.map((graha) => {
    const { signIndex, degreeInSign, isRetrograde } = natal.grahas[graha]
    return { graha, signIndex, degreeInSign, isRetrograde }
  }),
})

/** Takes what is drawn from a divisional chart. */
export const drawnVargaOf = (
  { lagna, grahas }: VargaChart,
  natal: Natal,
  title: string,
  isTimeKnown: boolean,
): DrawnChart => ({
  title,
  lagnaSignIndex: isTimeKnown ? SIGNS.indexOf(lagna) : null,
  moonSignIndex: SIGNS.indexOf(grahas.moon.sign),
  bodies: GRAHAS.map((graha) => ({
    graha,
    signIndex: SIGNS.indexOf(grahas[graha].sign),
    degreeInSign: null,
    isRetrograde: natal.grahas[graha].isRetrograde,
  })),
})

/** The sign of the first house: the lagna's, or the Moon's when no lagna is known. */
export const firstSignOf = (chart: DrawnChart): number => chart.lagnaSignIndex ?? chart.moonSignIndex
