export { type Area, AREA_LABELS, AREAS } from './area/area.ts'
export { AREA_RULES } from './area/area-rules.ts'
export { findAllWindows, findWindows } from './find-windows.ts'
export type { AreaPromise, AreaTiming, BirthTimeMove, TimingBirth, Window, Withheld } from './timing.ts'
