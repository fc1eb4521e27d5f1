import type { Label } from '../../jyotish/label.ts'

/**
 * The part of the day in which the tithi must be running. The day has five parts (forenoon here is its first
 * half); pradosh is the first fifth of the night, nishita its eighth muhurta of fifteen, arunodaya the 96
 * minutes before sunrise.
 */
export type DayPart =
  'sunrise' | 'forenoon' | 'madhyahna' | 'aparahna' | 'pradosh' | 'nishita' | 'moonrise' | 'arunodaya'

/** A tithi of an amanta month, in the day part for which the festival is kept. */
export type TithiRule = {
  readonly kind: 'tithi'
  /** 0 Chaitra … 11 Phalguna, amanta. */
  readonly masa: number
  /** 1 … 30 from the new Moon. */
  readonly tithi: number
  readonly at: DayPart
  /** If the tithi runs in that part of two days. Default `first`. */
  readonly ifBoth?: 'first' | 'last' | 'longest'
  /** How long it must run in that part to count. */
  readonly minMinutes?: number
  /** The later day is taken anyway when the tithi lasts past this share of its daylight. */
  readonly laterIfPast?: number
  /** The Moon's nakshatra in that part of the day decides between two days, 0 Ashwini … 26 Revati. */
  readonly withNakshatra?: number
  /** Kept in the added month already. */
  readonly inAdhika?: true
}

export type FestivalRule =
  | TithiRule
  /** The fast of an Ekadashi: broken after a sunrise that sees Dwadashi. */
  | { readonly kind: 'ekadashi'; readonly masa: number; readonly tithi: number }
  /** The Sun enters a sidereal sign; with `bySunset`, a later entry makes the next day the festival. */
  | { readonly kind: 'sankranti'; readonly sign: number; readonly bySunset?: true }
  /** A nakshatra at sunrise while the Sun is in a sign; the last, if twice. */
  | { readonly kind: 'nakshatra'; readonly sign: number; readonly nakshatra: number }
  | { readonly kind: 'days-from'; readonly festival: string; readonly days: number }

export type FestivalRow = { readonly id: string; readonly label: Label; readonly rule: FestivalRule }
