import type { Graha, Nakshatra, Sign } from '@astrovoice/astrology'
import type { DashaLevel, Dosha, SadeSatiPhase, SaidDignity } from './words/term.ts'

/** A civil date as far as it was said. A month without a year may be of any year. */
export interface Moment {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** “the middle of 2028”; only where no month was said. */
  readonly part?: 'early' | 'middle' | 'late'
}

/** What stands somewhere: a graha, the lagna, the lord of a house by its house, or a house, which has a sign. */
export type Holder = Graha | 'lagna' | `lord-${number}` | `house-${number}`

/** Whether a claim is about the birth chart or about the sky of the call. */
export type Frame = 'birth' | 'now'

/** The ruler of a period, with its level where it was said. */
export interface NamedPeriod {
  readonly lord: Graha
  readonly level: DashaLevel | null
}

/** What a sentence says about the chart, its periods, a day or a match, as it can be compared with what was computed. */
export type ReadClaim =
  | { readonly kind: 'ascendant'; readonly sign: Sign }
  | { readonly kind: 'sign'; readonly of: Holder; readonly sign: Sign; readonly frame: Frame }
  | {
      readonly kind: 'house'
      readonly of: Holder
      readonly house: number
      /** What houses are counted from. */
      readonly from: Graha | 'lagna'
      readonly frame: Frame
    }
  | { readonly kind: 'lord'; readonly house: number; readonly graha: Graha }
  | {
      readonly kind: 'nakshatra'
      readonly of: Holder
      readonly nakshatra: Nakshatra | null
      readonly pada: number | null
      readonly frame: Frame
    }
  | { readonly kind: 'degree'; readonly of: Holder; readonly degrees: number }
  | {
      readonly kind: 'retrograde'
      readonly of: Holder
      readonly isRetrograde: boolean
      readonly frame: Frame
    }
  | { readonly kind: 'combust'; readonly of: Holder; readonly isCombust: boolean }
  | {
      readonly kind: 'dignity'
      readonly of: Holder
      readonly dignity: SaidDignity
      readonly isPresent: boolean
    }
  | {
      readonly kind: 'dasha'
      readonly period: NamedPeriod
      /** `begun`: said to have started, so it runs unless a date is given. `follows`: before it came another. */
      readonly role: 'running' | 'next' | 'named' | 'before' | 'begun' | 'follows'
    }
  | {
      readonly kind: 'date'
      /** Null where no period was named. */
      readonly of: NamedPeriod | null
      readonly edge: 'start' | 'end' | 'at'
      readonly at: Moment
    }
  | {
      readonly kind: 'window'
      readonly of: NamedPeriod | null
      readonly from: Moment
      readonly until: Moment
    }
  /** `of`: `guna` for the whole match, or a koota. */
  | { readonly kind: 'score'; readonly of: string; readonly points: number }
  | { readonly kind: 'yoga'; readonly ids: readonly string[]; readonly isPresent: boolean }
  | {
      readonly kind: 'dosha'
      readonly dosha: Dosha
      readonly isPresent: boolean
      readonly phase: SadeSatiPhase | null
      /** Which house from the Moon, for the dhaiya. */
      readonly from?: 4 | 8
    }
  | {
      readonly kind: 'tithi'
      readonly tithi: number
      readonly paksha: 'shukla' | 'krishna' | null
      readonly on: Moment | null
    }
  | { readonly kind: 'vara'; readonly vara: number; readonly on: Moment | null }
  | { readonly kind: 'moon-of-day'; readonly nakshatra: Nakshatra; readonly on: Moment | null }
  /** By its English name. */
  | { readonly kind: 'karana'; readonly karana: string; readonly on: Moment | null }
  /** How old the caller is, in whole years. */
  | { readonly kind: 'age'; readonly years: number }

export type ClaimKind = ReadClaim['kind']
