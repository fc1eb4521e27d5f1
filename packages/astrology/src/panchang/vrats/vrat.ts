import type { Label } from '../../jyotish/label.ts'
import type { PanchangConventions } from '../panchang.ts'
import type { Interval } from '../limbs.ts'
import type { Place } from '../../sky/index.ts'

export const VRAT_KINDS = ['ekadashi', 'pradosh', 'sankashti', 'purnima', 'amavasya', 'shraddha'] as const
export type VratKind = (typeof VRAT_KINDS)[number]

export type VratRequest = Place & {
  /** Civil dates at the place, `YYYY-MM-DD`, both included; at most 366 days. */
  readonly from: string
  readonly to: string
  readonly zone: string
  readonly conventions?: Partial<PanchangConventions>
  /** All of them if left out. */
  readonly kinds?: readonly VratKind[]
}

/** A fast of Ekadashi and when it is broken. Moments in UTC milliseconds. */
export type EkadashiFast = {
  /** Civil date of the fast. */
  readonly date: string
  /** When it is best broken, on the day after. */
  readonly parana: Interval
}

type Common = {
  readonly kind: VratKind
  /** Civil date at the place; of an Ekadashi that of the smarta fast. */
  readonly date: string
  readonly label: Label
  readonly tithi: Interval & { readonly number: number }
}

/** An Ekadashi, kept by two rules that may give two days. */
export type Ekadashi = Common & {
  readonly kind: 'ekadashi'
  readonly smarta: EkadashiFast
  readonly vaishnava: EkadashiFast
  /** The first quarter of Dwadashi, in which no fast is broken. */
  readonly hariVasara: Interval
}

/** `worship` is the share of the tithi in pradosh, or all of pradosh where it has none. */
type Pradosh = Common & { readonly kind: 'pradosh'; readonly worship: Interval }

/** `moonriseMs` is `null` where the Moon does not rise that day. */
type Sankashti = Common & { readonly kind: 'sankashti'; readonly moonriseMs: number | null }

type FullOrNewMoon = Common & { readonly kind: 'purnima' | 'amavasya' }

/** `aparahna` is the fourth of five parts of daylight, in which shraddha is given. */
type Shraddha = Common & { readonly kind: 'shraddha'; readonly aparahna: Interval }

export type Vrat = Ekadashi | Pradosh | Sankashti | FullOrNewMoon | Shraddha

/** A vrat whose days have no sunrise there, as near a pole in winter. */
export type UndatedVrat = Pick<Common, 'kind' | 'label'> & { readonly near: string; readonly reason: string }

export type VratCalendar = { readonly vrats: readonly Vrat[]; readonly undated: readonly UndatedVrat[] }
