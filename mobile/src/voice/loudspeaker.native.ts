import { systemSound } from './system-sound.native.ts'

/** The phone's loudspeaker, or what the caller wears. */
export const openLoudspeaker = () => systemSound.openLoudspeaker()
