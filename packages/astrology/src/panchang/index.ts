export { computePanchang } from './compute-panchang.ts'
export type { Bhadra, BhadraAbode } from './day-limbs/bhadra.ts'
export { DAY_LIMB_RULES } from './day-limbs/day-limb-rules.ts'
export { type DayLimbs, dayLimbs } from './day-limbs/day-limbs.ts'
export type { Choghadiya, DayPeriods, Hora, SolarDay } from './day-parts.ts'
export {
  type Festival,
  type FestivalRequest,
  festivals,
  festivalsOfYear,
  type FestivalYear,
  type UndatedFestival,
} from './festivals/festivals.ts'
export { FESTIVAL_RULES } from './festivals/festival-rules.ts'
export { festivalLabels } from './festivals/rows/index.ts'
export type { Interval } from './limbs.ts'
export { activities, type Activity } from './muhurta/activities.ts'
export { findMuhurta, type Muhurta, type MuhurtaResult } from './muhurta/find-muhurta.ts'
export { MUHURTA_RULES } from './muhurta/muhurta-rules.ts'
export { SEASON_LABELS } from './muhurta/seasons.ts'
export { type Paksha, PAKSHAS, pakshaOf, karanaLabel, tithiLabel, VARAS } from './names.ts'
export type { Limb, Masa, Panchang, PanchangConventions, PanchangRequest, Tithi } from './panchang.ts'
export { VRAT_RULES } from './vrats/vrat-rules.ts'
export {
  type Ekadashi,
  type UndatedVrat,
  type Vrat,
  VRAT_KINDS,
  type VratCalendar,
  type VratKind,
  type VratRequest,
} from './vrats/vrat.ts'
export { vratsWithin } from './vrats/vrats-within.ts'
