import { hasDevanagari, romanize } from '../../src/places/devanagari.ts'
import { editDistance } from '../../src/places/edit-distance.ts'
import { letterKey, soundKey } from '../../src/places/sound-key.ts'
import type { GeoName } from './geonames.ts'

/** GeoNames does not say which Devanagari name is Hindi; where its nearest in sound is Marathi or Sanskrit, this is. */
const hindiNames: Readonly<Record<number, string>> = {
  1278994: 'प्रयागराज',
  1277333: 'बेंगलुरु',
  1263780: 'मंगलुरु',
  1262321: 'मैसूर',
  1279233: 'अहमदाबाद',
  1265873: 'कोझिकोड',
  1259425: 'पुडुचेरी',
  1254163: 'तिरुवनंतपुरम',
  1253102: 'विशाखापत्तनम',
  1261481: 'नई दिल्ली',
  1264733: 'लखनऊ',
  5128581: 'न्यूयॉर्क',
  2643743: 'लंदन',
  2988507: 'पेरिस',
  292223: 'दुबई',
}

const isDevanagariName = (name: string): boolean =>
  /^[\u0900-\u097f\u200c\u200d .-]+$/.test(name) && hasDevanagari(name)

/** Latin names a person would type: capitalised, no airport codes. */
const isLatinName = (name: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M} '.-]{2,24}$/u.test(name) && !/^[A-Z]{3,4}$/.test(name)

const soundOf = (name: string): string => soundKey(letterKey(romanize(name)))

/** The name in Devanagari, if one sounds like the town's own, and the other Devanagari names. */
export const devanagariNames = (city: GeoName): { nameLocal?: string; others: string[] } => {
  const own = soundOf(city.name)
  const distance = (name: string) => editDistance(soundOf(name), own, 30)
  const known = [...new Set(city.alternatenames.filter(isDevanagariName))].sort(
    (a, b) => distance(a) - distance(b),
  )
  const nearest = known.find((name) => distance(name) <= own.length * 0.4)
  const nameLocal = hindiNames[city.geonameid] ?? nearest
  const others = known.filter((name) => name !== nameLocal)
  return nameLocal === undefined ? { others } : { nameLocal, others }
}

/** Latin names that sound unlike the town's own and, of those that sound alike, the first in English letters. */
export const latinAliases = (city: GeoName): string[] => {
  const heard = new Set([soundOf(city.name)])
  const names = city.alternatenames.filter(isLatinName)
  const plainFirst = [...names.filter(isPlain), ...names.filter((name) => !isPlain(name))]
  return plainFirst.filter((name) => {
    const sound = soundOf(name)
    if (sound.length < 3 || heard.has(sound)) return false
    heard.add(sound)
    return true
  })
}

const isPlain = (name: string): boolean => /^[A-Za-z '.-]+$/.test(name)
