import { hasDevanagari, romanize } from '../../src/places/devanagari.ts'
import { editDistance } from '../../src/places/edit-distance.ts'
import { letterKey, soundKey } from '../../src/places/sound-key.ts'
import type { GeoName } from './geonames.ts'

const isDevanagariName = (name: string): boolean =>
  /^[\u0900-\u097f\u200c\u200d .-]+$/.test(name) && hasDevanagari(name)

/** Latin names a person would type: capitalised, no airport codes, no other language's article. */
const isLatinName = (name: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M} '.-]{2,24}$/u.test(name) && !/^[A-Z]{3,4}$/.test(name)

/** The Devanagari name that sounds most like the town's own. */
export const devanagariNames = (city: GeoName): string[] => {
  const own = soundKey(letterKey(city.name))
  const distance = (name: string) => editDistance(soundKey(letterKey(romanize(name))), own, 30)
  return [...new Set(city.alternatenames.filter(isDevanagariName))].sort((a, b) => distance(a) - distance(b))
}

/** Latin names that sound unlike the town's own and unlike each other. */
export const latinAliases = (city: GeoName): string[] => {
  const heard = new Set([soundKey(letterKey(city.name))])
  return city.alternatenames.filter(isLatinName).filter((name) => {
    const sound = soundKey(letterKey(name))
    if (sound.length < 3 || heard.has(sound)) return false
    heard.add(sound)
    return true
  })
}
