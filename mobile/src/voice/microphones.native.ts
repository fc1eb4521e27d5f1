import { systemSound } from './system-sound.native.ts'

/** The phone's microphones. The system chooses the device. */
export const { microphones } = systemSound
