import { romanize } from './devanagari.ts'
import { letterKey, soundKey } from './sound-key.ts'

/** How a name sounds, in whichever script and spelling: `Rahul`, `Raahul` and `राहुल` have one key. */
export const nameKey = (name: string): string => soundKey(letterKey(romanize(name)))
