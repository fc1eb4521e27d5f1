export type { LiveCallEvent } from './call-event.ts'
export { keepCalling, type CallersPlan } from './callers.ts'
export { tally, usualLength, type Tally, type UsualLength } from './tally.ts'
