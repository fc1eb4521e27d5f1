import { modulo, toArcseconds } from '../arc.ts'
import {
  assertDashaDepth,
  DASHA_YEAR_DAYS,
  DAY_MS,
  type DashaPeriod,
  type DashaYear,
  divideSpan,
  expandPeriod,
} from './dasha.ts'
import type { Graha } from '../grahas.ts'
import { type Label, label } from '../label.ts'
import { nakshatraOf } from '../nakshatras.ts'
import { elapsedShare } from './vimshottari.ts'

/** The eight yoginis, of 1 to 8 years, 36 in all. */
const YOGINIS = ['mangala', 'pingala', 'dhanya', 'bhramari', 'bhadrika', 'ulka', 'siddha', 'sankata'] as const

export type Yogini = (typeof YOGINIS)[number]

/** The graha each yogini stands for. */
export const YOGINI_LORDS: Readonly<Record<Yogini, Graha>> = {
  mangala: 'moon',
  pingala: 'sun',
  dhanya: 'jupiter',
  bhramari: 'mars',
  bhadrika: 'mercury',
  ulka: 'saturn',
  siddha: 'venus',
  sankata: 'rahu',
}

export const YOGINI_LABELS: Readonly<Record<Yogini, Label>> = {
  mangala: label('Mangala', 'मंगला'),
  pingala: label('Pingala', 'पिंगला'),
  dhanya: label('Dhanya', 'धान्या'),
  bhramari: label('Bhramari', 'भ्रामरी'),
  bhadrika: label('Bhadrika', 'भद्रिका'),
  ulka: label('Ulka', 'उल्का'),
  siddha: label('Siddha', 'सिद्धा'),
  sankata: label('Sankata', 'संकटा'),
}

const CYCLE_YEARS = 36

const sharesFrom = (first: number) =>
  YOGINIS.map((_, i) => {
    const place = modulo(first + i, 8)
    return { lord: YOGINIS[place] as Yogini, weight: place + 1 }
  })

const subdivide = (period: DashaPeriod<Yogini>): DashaPeriod<Yogini>[] =>
  divideSpan(sharesFrom(YOGINIS.indexOf(period.lord)), period.startUtcMs, period.endUtcMs, period.level + 1)

/**
 * The Yogini dasha: the nakshatra's number plus three, by eights, gives the first yogini (Rudra Yamala as
 * quoted in BPHS 46.194-197). Covers `cycles` rounds of 36 years, with sub-periods from
 * depth 2 on. Throws INVALID_REQUEST for a depth outside 1 … 5.
 */
export const yoginiDasha = (
  input: { birthUtcMs: number; moonLongitudeDeg: number; year?: DashaYear },
  { cycles = 3, depth = 1 }: { cycles?: number; depth?: number } = {},
): DashaPeriod<Yogini>[] => {
  assertDashaDepth(depth)
  const yearMs = DASHA_YEAR_DAYS[input.year ?? 'julian'] * DAY_MS
  const { nakshatraIndex } = nakshatraOf(toArcseconds(input.moonLongitudeDeg))
  // Number = index + 1; (number + 3) mod 8 counts from 1, so the place in the list is one less.
  const first = modulo(nakshatraIndex + 3, 8)
  const start = Math.round(
    input.birthUtcMs - elapsedShare(input.moonLongitudeDeg, nakshatraIndex) * (first + 1) * yearMs,
  )
  return Array.from({ length: cycles }, (_, cycle) => {
    const from = start + cycle * CYCLE_YEARS * yearMs
    return divideSpan(sharesFrom(first), from, from + CYCLE_YEARS * yearMs, 1)
  })
    .flat()
    .map((period) => expandPeriod(period, subdivide, depth))
}
