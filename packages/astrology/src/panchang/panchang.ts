import type { Graha } from '../jyotish/grahas.ts'
import type { Label } from '../jyotish/label.ts'
import type { RiseConvention } from '../events/index.ts'
import type { AyanamsaChoice, Place } from '../sky/index.ts'
import type { Choghadiya, DayPeriods, Hora, SolarDay } from './day-parts.ts'
import type { Interval } from './limbs.ts'
import type { Paksha } from './names.ts'

export type PanchangConventions = {
  /** Default `lahiri`. */
  readonly ayanamsa: AyanamsaChoice
  /** Default `upper-limb`, as Drik Panchang; `hindu` is four minutes later. */
  readonly sunrise: RiseConvention
}

export type PanchangRequest = Place & {
  /** Civil date at the place, `YYYY-MM-DD`, 1800 to 2100. */
  readonly date: string
  /** IANA zone of the place, or a fixed offset such as `+05:30`. */
  readonly zone: string
  readonly conventions?: Partial<PanchangConventions>
}

/** One limb and how long it lasts, whole, beyond the day too. */
export type Limb = Interval & { readonly index: number; readonly label: Label }

/** A tithi, 1 … 30 from the new Moon. */
export type Tithi = Interval & {
  readonly tithi: number
  readonly paksha: Paksha
  readonly label: Label
}

export type Masa = {
  /** 0 Chaitra … 11 Phalguna. */
  readonly index: number
  readonly label: Label
}

/** The almanac of one day, sunrise to sunrise. Moments in UTC milliseconds. */
export type Panchang = SolarDay & {
  readonly engineVersion: string
  readonly conventions: PanchangConventions
  readonly date: string
  readonly zone: string
  readonly place: Place
  /** The first after local midnight of the date; `null` on the day the Moon skips. */
  readonly moonriseMs: number | null
  readonly moonsetMs: number | null
  /** 0 Sunday … 6 Saturday: it changes at sunrise. */
  readonly vara: { readonly index: number; readonly lord: Graha; readonly label: Label }
  /** Those of the day, the one of sunrise first. */
  readonly tithis: readonly Tithi[]
  readonly nakshatras: readonly Limb[]
  readonly yogas: readonly Limb[]
  readonly karanas: readonly Limb[]
  readonly masa: {
    readonly amanta: Masa
    readonly purnimanta: Masa
    readonly isAdhika: boolean
    /** The month lost in this one. */
    readonly kshaya: Masa | null
  }
  readonly paksha: { readonly id: Paksha; readonly label: Label }
  /** Years that turn on the day of Ugadi, in the true Chaitra. */
  readonly samvat: { readonly vikram: number; readonly shaka: number }
  readonly ritu: Masa
  readonly ayana: { readonly id: 'uttarayana' | 'dakshinayana'; readonly label: Label }
  /** Sidereal signs at sunrise, 0 Mesha … 11 Meena. */
  readonly sunSignIndex: number
  readonly moonSignIndex: number
  readonly periods: DayPeriods
  readonly choghadiyas: { readonly day: readonly Choghadiya[]; readonly night: readonly Choghadiya[] }
  readonly horas: readonly Hora[]
}
