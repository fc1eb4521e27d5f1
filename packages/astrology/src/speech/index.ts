export {
  type BirthTimeEffect,
  birthTimeEffect,
  type Effect,
  type FactChange,
  type Facts,
  type FactShift,
} from './birth-time-effect.ts'
export { sayDate } from './say-date.ts'
export { sayCards, sayNumbers } from './say-draws.ts'
export { sayAspects, saySolarReturn, sayWesternChart } from './say-western.ts'
export {
  sayAshtakavarga,
  sayBirth,
  sayDasha,
  sayKaalSarp,
  sayMangal,
  sayMatch,
  saySaturnPeriod,
  sayShadbala,
  sayTransits,
  sayVarga,
  sayYogas,
} from './say-jyotish.ts'
export { labelOf } from './vocabulary.ts'
