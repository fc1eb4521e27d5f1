import { systemSound } from './system-sound.native.ts'

/** The time of a call: it goes on in the background. */
export const { clock: callClock } = systemSound
