export { type Area, AREA_LABELS, AREAS, isArea } from './area/area.ts'
export { findAllWindows, findWindows } from './find-windows.ts'
export { natalFromMoon } from './natal-from-moon.ts'
export { promiseOf } from './promise/promise-of.ts'
export { timingRules } from './timing-rules.ts'
export type {
  AreaPromise,
  AreaTiming,
  BirthTimeMove,
  FindAllWindows,
  FindWindows,
  PromiseOf,
  TimingBirth,
  Window,
  Withheld,
} from './timing.ts'
