export { DAY_RULES } from './day-rules.ts'
export type { Bala, MoonSpan } from './moon-spans.ts'
export { type AlmanacDay, readAlmanacDay } from './almanac-day.ts'
export type { DayOwner, DayPerson, MoonSignGroup } from './person.ts'
export { type DayRequest, type PersonDay, readDay, readDayOf } from './read-day.ts'
export {
  type AlmanacPeriod,
  type PersonPeriod,
  readAlmanacPeriod,
  readPeriod,
  readPeriodOf,
} from './read-period.ts'
export type { DayTone } from './signals.ts'
export {
  type Stretch,
  STRETCH_LABELS,
  stretchClaim,
  type Stretches,
  stretchesOf,
  type StretchKind,
} from './stretches.ts'
export { DAY_USES, type DayLight, type DayUse, type UseOfDay } from './uses.ts'
export { sayClockTime } from './words/say-clock-time.ts'
export { calendarDay, type Hearer, nameDay, sayDay, shortDay } from './words/say-day.ts'
export { sayAt, sayStretch, sayWhen } from './words/say-when.ts'
export { type MuddaPeriod, type PersonYear, readYear } from './year/read-year.ts'
export { YEAR_RULES } from './year/year-rules.ts'
