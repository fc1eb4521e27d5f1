import {
  avakahada,
  type DashaPeriod,
  GRAHAS,
  kaalSarp,
  mangalDosha,
  type VargaChart,
} from '../jyotish/index.ts'
import type { Facts } from '../speech/index.ts'
import type { WesternChart } from '../western/index.ts'
import { POINTS } from '../western/index.ts'
import type { Birth } from './from-birth.ts'

/** Signs of the lagna and the grahas in a varga. */
export const vargaFacts = ({ lagna, grahas }: VargaChart): Facts => ({
  lagna,
  ...Object.fromEntries(GRAHAS.map((graha) => [graha, grahas[graha].sign])),
})

export const avakahadaFacts = ({ natal }: Pick<Birth, 'natal'>): Facts => {
  const { lagna, rashi, nakshatra, pada, paya } = avakahada(natal)
  return { lagna, rashi, nakshatra, pada, paya }
}

export const doshaFacts = ({ natal }: Pick<Birth, 'natal'>): Facts => {
  const mangal = mangalDosha(natal)
  const { present, kind } = kaalSarp(natal)
  return {
    rashi: natal.grahas.moon.sign,
    mangal: mangal.present,
    'mars.house': mangal.marsHouse.lagna,
    kaalSarp: kind?.id ?? present,
  }
}

/** Whose period runs at birth and when it began. */
export const dashaFacts = (periods: readonly DashaPeriod[]): Facts => ({
  birthDasha: periods[0]?.lord ?? '',
  dashaStartMs: periods[0]?.startUtcMs ?? 0,
})

/** Signs and houses of a western chart. */
export const westernFacts = ({ points }: Pick<WesternChart, 'points'>): Facts =>
  Object.fromEntries<string | number>(
    POINTS.flatMap((point) => [
      [point, points[point].sign] as const,
      [`${point}.house`, points[point].house] as const,
    ]),
  )
