/**
 * What a rule of safety is about. The order is that of the classifier's outputs and of precedence: of several themes in
 * one sentence the first decides what follows.
 */
export const themes = [
  'self_harm',
  'violence_at_home',
  'danger_by_others',
  'minor',
  'fetal_sex',
  'death_timing',
  'illness_timing',
  'medicine',
  'paid_remedy',
  'black_magic',
  'sexual',
  'law',
  'investment',
  'abuse',
] as const
export type Theme = (typeof themes)[number]

/** Who says a sentence. A theme has other phrases in the mouth of a caller and of the astrologer. */
export type Side = 'caller' | 'astrologer'

/** A theme that was found in a sentence. */
export interface Finding {
  readonly theme: Theme
  /** By a phrase of the rules, or because the classifier finds it likely. */
  readonly by: 'phrase' | 'likelihood'
}
