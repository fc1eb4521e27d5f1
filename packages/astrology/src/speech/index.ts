export {
  type BirthTimeEffect,
  birthTimeEffect,
  type Effect,
  type FactChange,
  type Facts,
  type FactShift,
} from './birth-time-effect.ts'
export { labelOf } from './vocabulary.ts'
