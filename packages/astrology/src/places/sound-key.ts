import { plainLatin } from '../letters/plain-latin.ts'

/** Letters only, lower case, without accents: what a person types. */
export const letterKey = (text: string): string =>
  (isPlain(text) ? text.toLowerCase() : plainLatin(text)).replace(/[^a-z]/g, '')

const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

const sameSound: Readonly<Record<string, string>> = { w: 'v', z: 'j', q: 'k', x: 'ks', y: 'i', c: 'k' }

/**
 * How an Indian name sounds, whichever way it was spelt: without aspiration, doubling and vowel length, so
 * that Sitamarhi, Seetamadhi and सीतामढ़ी meet. Takes a `letterKey`.
 */
export const soundKey = (letters: string): string => {
  let key = ''
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!
    const sound = soundAt(letters, i, letter)
    if (sound !== '' && !key.endsWith(sound)) key += sound
  }
  return key.length > 3 && key.endsWith('a') ? key.slice(0, -1) : key
}

const soundAt = (letters: string, i: number, letter: string): string => {
  const next = letters[i + 1]
  switch (letter) {
    case 'h':
      return i === 0 || isVowel(letters[i - 1]!) ? 'h' : ''
    case 'c':
      return next === 'h' ? 'c' : 'k'
    case 'p':
      return next === 'h' ? 'f' : 'p'
    case 'm':
    case 'n':
      return next !== undefined && 'pbm'.includes(next) ? 'm' : letter
    case 'e':
      return next === 'e' || letters[i - 1] === 'e' ? 'i' : 'e'
    case 'o':
      return next === 'o' || letters[i - 1] === 'o' ? 'u' : 'o'
    default:
      return sameSound[letter] ?? letter
  }
}

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter)
