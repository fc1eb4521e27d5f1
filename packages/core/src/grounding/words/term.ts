import type { Graha, Nakshatra, Sign } from '@astrovoice/astrology'

/** A dosha that is computed for a chart. */
export type Dosha = 'mangal' | 'kaal-sarp' | 'sade-sati' | 'dhaiya'
export type SadeSatiPhase = 'rising' | 'peak' | 'setting'
export type DashaLevel = 1 | 2 | 3
/** How well a graha stands in its sign, as far as speakers name it. */
export type SaidDignity = 'exalted' | 'own' | 'debilitated'

/** What a word or phrase of a sentence means for reading claims. */
export type Term =
  | { readonly is: 'graha'; readonly graha: Graha }
  | { readonly is: 'sign'; readonly sign: Sign }
  | { readonly is: 'nakshatra'; readonly nakshatra: Nakshatra }
  | { readonly is: 'ordinal'; readonly n: number }
  /** `lordOf`: a word such as saptamesh. */
  | { readonly is: 'lord-of'; readonly house: number }
  | { readonly is: 'named-house'; readonly house: number }
  | { readonly is: 'dasha'; readonly level: DashaLevel | null }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'hundred' | 'thousand' }
  | { readonly is: 'tithi'; readonly tithi: number }
  | { readonly is: 'paksha'; readonly paksha: 'shukla' | 'krishna' }
  | { readonly is: 'vara'; readonly vara: number }
  | { readonly is: 'yoga'; readonly ids: readonly string[]; readonly isPlain: boolean }
  | { readonly is: 'dosha'; readonly dosha: Dosha }
  | { readonly is: 'phase'; readonly phase: SadeSatiPhase }
  | { readonly is: 'koota'; readonly koota: string }
  | { readonly is: 'dignity'; readonly dignity: SaidDignity }
  | { readonly is: Plain }

/** Terms without a value. */
export type Plain =
  | 'lagna'
  | 'rises'
  | 'rashi'
  | 'sun-sign'
  | 'star'
  | 'house'
  | 'lord'
  | 'rules'
  | 'pada'
  | 'degree'
  | 'minute-of-arc'
  | 'retrograde'
  | 'direct'
  | 'yoga-word'
  | 'dosha-word'
  | 'guna'
  | 'out-of'
  | 'half-more'
  | 'and-a-half'
  | 'one-and-a-half'
  | 'two-and-a-half'
  | 'full'
  | 'your'
  | 'other'
  | 'not'
  | 'and'
  | 'in'
  | 'of'
  | 'on'
  | 'from'
  | 'to'
  | 'until'
  | 'between'
  | 'after'
  | 'before'
  | 'ends'
  | 'starts'
  | 'aspects'
  | 'transit'
  | 'enters'
  | 'leaves'
  | 'now'
  | 'today'
  | 'other-day'
  | 'next'
  | 'previous'
  | 'this'
  | 'year-word'
  | 'month-word'
  | 'inside'
  | 'there'
  | 'with'
  | 'is'
  | 'was'
  | 'will'
  | 'holds'
  | 'if'
  | 'then'
  | 'would'
  | 'general'
  | 'told'
  | 'asks'
  | 'born'
  | 'varga'
  | 'western'
  | 'about'
  | 'all'
  | 'span'
  | 'combust'
  | 'age'
