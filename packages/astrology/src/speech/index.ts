export {
  type BirthTimeEffect,
  birthTimeEffect,
  type Effect,
  type FactChange,
  type Facts,
  type FactShift,
} from './birth-time-effect.ts'
export {
  sayAshtakavarga,
  sayBirth,
  sayDasha,
  sayDate,
  sayKaalSarp,
  sayMangal,
  sayMatch,
  sayShadbala,
  sayTransits,
  sayVarga,
  sayYogas,
} from './sentences.ts'
export { labelOf } from './vocabulary.ts'
