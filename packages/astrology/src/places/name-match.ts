import { bitCount, editDistance, letterBits } from './edit-distance.ts'
import { letterKey, soundKey } from './sound-key.ts'

/** A name as it is compared. */
export interface IndexedName {
  /** The line of the place in its table. */
  readonly line: number
  readonly isAlias: boolean
  readonly letters: string
  readonly sound: string
  readonly soundBits: number
}

export const nameOf = (line: number, name: string, isAlias: boolean): IndexedName => {
  const letters = letterKey(name)
  const sound = soundKey(letters)
  return { line, isAlias, letters, sound, soundBits: letterBits(sound) }
}

const ALIAS_PENALTY = 0.5
/** Shorter queries begin too many old names. */
const MIN_LETTERS_FOR_ALIAS_PREFIX = 4

/**
 * How far a name is from the query (a `letterKey`): 0 the same letters, 1 the same sound, 2 begins so, 3 begins
 * with that sound, then 4 and more by the sounds that differ; `Infinity` when it is another name.
 */
export const nameMatcher = (letters: string): ((name: IndexedName) => number) => {
  const sound = soundKey(letters)
  const bits = letterBits(sound)
  const slips = sound.length >= 8 ? 2 : sound.length >= 4 ? 1 : 0
  const mismatch = (name: IndexedName): number => {
    if (name.letters === letters) return 0
    if (name.sound === sound) return 1
    if (!name.isAlias || letters.length >= MIN_LETTERS_FOR_ALIAS_PREFIX) {
      if (name.letters.startsWith(letters)) return 2
      if (sound.length > 2 && name.sound.startsWith(sound)) return 3
    }
    if (slips === 0 || bitCount(name.soundBits ^ bits) > 2 * slips) return Infinity
    const distance = editDistance(name.sound, sound, slips)
    return distance > slips || !isSpeltAlike(name.letters, letters) ? Infinity : 3 + distance
  }
  if (letters === '') return () => Infinity
  return (name) => mismatch(name) + (name.isAlias ? ALIAS_PENALTY : 0)
}

/** Sounds are few: two that nearly agree may be spelt with hardly a letter in common. */
const isSpeltAlike = (a: string, b: string): boolean => {
  const max = Math.floor(Math.max(a.length, b.length) / 2)
  return editDistance(a, b, max) <= max
}
