import type { Graha, Nakshatra, Sign } from '@astrovoice/astrology'
import type { Holder } from '../read-claim.ts'
import type { SaidDignity } from '../words/term.ts'

/** Where or how something stands. */
export type Predicate =
  | { readonly is: 'sign'; readonly sign: Sign }
  | {
      readonly is: 'house'
      readonly house: number
      readonly isLocative: boolean
      readonly from?: Graha | 'lagna'
    }
  | { readonly is: 'nakshatra'; readonly nakshatra: Nakshatra; readonly pada: number | null }
  | { readonly is: 'degree'; readonly degrees: number }
  | { readonly is: 'retrograde'; readonly isRetrograde: boolean }
  | { readonly is: 'combust' }
  | { readonly is: 'dignity'; readonly dignity: SaidDignity }

/** What sentences about placements are made of. */
export type Part =
  | { readonly part: 'holder'; readonly holder: Holder; readonly isCompanion: boolean }
  | { readonly part: 'predicate'; readonly predicate: Predicate }
  | { readonly part: 'ascendant'; readonly sign: Sign }
  | { readonly part: 'rules'; readonly houses: readonly number[] }
  | { readonly part: 'reference'; readonly graha: Graha | 'lagna' }
  | { readonly part: 'house-sign'; readonly houses: readonly number[]; readonly sign: Sign }
  /** The lord of the house that was spoken of. */
  | { readonly part: 'lord-of-it' | 'rules-it' }
  | { readonly part: 'pronoun'; readonly isPlural: boolean }
  | { readonly part: 'break'; readonly mark: 'list' | 'and' | 'with' | 'opens' }
  | { readonly part: 'there' | 'not' | 'all' }
