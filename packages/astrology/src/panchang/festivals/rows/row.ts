import type { DayPart, TithiRule, UdayaRule } from '../rule.ts'

export const [CHAITRA, VAISHAKHA, JYESHTHA, ASHADHA, SHRAVANA, BHADRAPADA] = [0, 1, 2, 3, 4, 5] as const
export const [ASHWINA, KARTIKA, MARGASHIRSHA, PAUSHA, MAGHA, PHALGUNA] = [6, 7, 8, 9, 10, 11] as const
export const [MESHA, SIMHA, MAKARA] = [0, 4, 9] as const
export const SHRAVANA_STAR = 21
export const PURNIMA = 15
export const AMAVASYA = 30
export const krishna = (tithi: number): number => 15 + tithi

export const onTithi = (
  masa: number,
  tithi: number,
  at: DayPart,
  refinements: Omit<TithiRule, 'kind' | 'masa' | 'tithi' | 'at'> = {},
): TithiRule => ({ kind: 'tithi', masa, tithi, at, ...refinements })

export const onUdayaTithi = (
  masa: number,
  tithi: number,
  refinements: Omit<UdayaRule, 'kind' | 'masa' | 'tithi'> = {},
): UdayaRule => ({ kind: 'udaya', masa, tithi, ...refinements })
