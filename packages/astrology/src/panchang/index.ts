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
export type { Interval } from './limbs.ts'
export type { Paksha } from './names.ts'
export type { Limb, Masa, Panchang, PanchangConventions, PanchangRequest, Tithi } from './panchang.ts'
