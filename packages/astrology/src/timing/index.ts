export { type Area, AREA_LABELS, AREAS, isArea } from './area.ts'
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
