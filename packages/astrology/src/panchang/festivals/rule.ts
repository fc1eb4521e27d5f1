import type { Label } from '../../jyotish/label.ts'

/**
 * The part of the day in which the tithi must run. The daylight has five parts; forenoon is its first half. Pradosh is
 * the first fifth of the night, nishita its eighth muhurta of fifteen. Arunodaya is the 96 minutes before sunrise,
 * last-watch the last quarter of the night before it.
 */
export type DayPart =
  'forenoon' | 'madhyahna' | 'aparahna' | 'pradosh' | 'nishita' | 'moonrise' | 'arunodaya' | 'last-watch'

/** A tithi of an amanta month. */
export type MonthTithi = {
  /** 0 Chaitra … 11 Phalguna, amanta. */
  readonly masa: number
  /** 1 … 30 from the new Moon. */
  readonly tithi: number
  /** Kept in the added month already. */
  readonly inAdhika?: true
}

/** The day in whose part, made for the festival, the tithi runs. */
export type TithiRule = MonthTithi & {
  readonly kind: 'tithi'
  readonly at: DayPart
  /** If the tithi runs in that part of two days. Default `first`. */
  readonly ifBoth?: 'first' | 'last' | 'longest'
  /** How long it must run in that part to count. */
  readonly minMinutes?: number
  /** The later day is taken anyway when the tithi lasts past this share of its daylight. */
  readonly laterIfPast?: number
  /** The Moon's nakshatra in that part of the day decides between two days, 0 Ashwini … 26 Revati. */
  readonly withNakshatra?: number
}

/** The day whose sunrise sees the tithi (udaya tithi); without one, the day in which the tithi begins. */
export type UdayaRule = MonthTithi & {
  readonly kind: 'udaya'
  /** If two sunrises see it. Default `first`. */
  readonly ifBoth?: 'first' | 'last'
  /** How many muhurtas, fifteenths of the daylight, it must last after that sunrise to count. */
  readonly minMuhurtas?: number
  /** A tithi that begins later than this, in muhurtas of the earlier day, stays on the later day however short. */
  readonly laterIfBegunAfter?: number
  /** The day after instead, if no sunrise sees it: a tithi touched by the one before must not be kept. */
  readonly dayAfterIfNone?: true
}

export type FestivalRule =
  | TithiRule
  | UdayaRule
  /** The fast of an Ekadashi: broken after a sunrise that sees Dwadashi. */
  | (MonthTithi & { readonly kind: 'ekadashi' })
  /** The Sun enters a sidereal sign; with `bySunset`, a later entry makes the next day the festival. */
  | { readonly kind: 'sankranti'; readonly sign: number; readonly bySunset?: true }
  /** The day of a nakshatra in the solar month of a sign; the last, if the month has two. */
  | { readonly kind: 'nakshatra'; readonly sign: number; readonly nakshatra: number }
  | { readonly kind: 'days-from'; readonly festival: string; readonly days: number }

export type FestivalRow = {
  readonly id: string
  readonly label: Label
  readonly rule: FestivalRule
  /** The text or the custom that the rule follows. */
  readonly source: string
}
