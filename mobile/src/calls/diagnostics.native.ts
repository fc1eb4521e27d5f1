import type { Meters } from './hold-call.ts'

/** A phone's screen has no attributes to look into. */
export const diagnostics = (_meters: Meters): object => ({})
