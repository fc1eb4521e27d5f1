import type { Graha } from '../jyotish/grahas.ts'
import type { Area } from '../timing/area/area.ts'
import type { Colour, Gem, Gift } from './tables/grahas.ts'

/** Costless first. */
export const REMEDY_KINDS = ['mantra', 'day', 'giving', 'conduct', 'gem', 'colour', 'number'] as const
export type RemedyKind = (typeof REMEDY_KINDS)[number]

/** What makes a graha weak in a chart; `well` when nothing does, `unknown` without a birth time. */
export type Weakness = 'debilitated' | 'combust' | 'dusthana' | 'enemy' | 'well' | 'unknown'

/** Why a gem is not advised: the graha owns no good house here, or it is weak. */
export type GemReason =
  'lagna-lord' | 'trikona-lord' | 'not-a-lord' | 'dusthana' | 'debilitated' | 'no-birth-time'

/** What a remedy says, before any language. */
export type RemedyStatement =
  | { readonly is: 'asked'; readonly graha: Graha }
  | {
      readonly is: 'chosen'
      readonly graha: Graha
      readonly area: Area | undefined
      /** The house it owns, or that it is the significator. */
      readonly as: number | 'karaka'
      readonly weakness: Weakness
    }
  | { readonly is: 'mantra'; readonly graha: Graha; readonly weekday: number }
  | { readonly is: 'day'; readonly graha: Graha; readonly weekday: number }
  | { readonly is: 'giving'; readonly gifts: readonly Gift[]; readonly weekday: number }
  | { readonly is: 'conduct'; readonly graha: Graha }
  | { readonly is: 'gem'; readonly graha: Graha; readonly gem: Gem }
  | { readonly is: 'gem-fits'; readonly graha: Graha; readonly reason: GemReason }
  | { readonly is: 'colour'; readonly graha: Graha; readonly colour: Colour }
  | { readonly is: 'number'; readonly graha: Graha; readonly number: number }
  | { readonly is: 'no-promise'; readonly isHealth: boolean }
