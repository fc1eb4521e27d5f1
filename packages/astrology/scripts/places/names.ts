import { readFileSync } from 'node:fs'
import { hasDevanagari, romanize } from '../../src/places/devanagari.ts'
import { editDistance } from '../../src/places/edit-distance.ts'
import { letterKey, soundKey } from '../../src/places/sound-key.ts'
import type { GeoName } from './geonames.ts'

const rowsOf = (file: string): ReadonlyMap<number, string> =>
  new Map(
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([id = '', text = '']) => [Number(id), text]),
  )

/**
 * GeoNames does not say which Devanagari name is Hindi: these are, of the largest towns for which it has none, or whose
 * nearest in sound is Marathi, Nepali or Sanskrit. By GeoNames id.
 */
const hindiNames = rowsOf('hindi-names.tsv')

/** New and old names that GeoNames lacks, parted by `|`. */
const otherNames = rowsOf('other-names.tsv')

const isDevanagariName = (name: string): boolean =>
  /^[\u0900-\u097f\u200c\u200d .-]+$/.test(name) && hasDevanagari(name)

/** Latin names a person would type: capitalised, no airport codes. */
const isLatinName = (name: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M} '.-]{2,24}$/u.test(name) && !/^[A-Z]{3,4}$/.test(name)

const soundOf = (name: string): string => soundKey(letterKey(romanize(name)))

/** Names in the other scripts that callers and their families write. */
const isOtherLocalName = (name: string): boolean =>
  /^[\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Arab}\p{scx=Sinh}\u200c\u200d .-]+$/u.test(
    name,
  ) && /\p{L}/u.test(name)

/** The name in Devanagari, if one sounds like the town's own, and the other names in scripts of India. */
export const localNames = (city: GeoName): { nameLocal?: string; others: string[] } => {
  const { nameLocal, others } = devanagariNames(city)
  const more = [...new Set(city.alternatenames.filter(isOtherLocalName))].filter(
    (name) => !isDevanagariName(name),
  )
  return { ...(nameLocal ? { nameLocal } : {}), others: [...others, ...more] }
}

const devanagariNames = (city: GeoName): { nameLocal?: string; others: string[] } => {
  const own = soundOf(city.name)
  const distance = (name: string) => editDistance(soundOf(name), own, 30)
  const known = [...new Set(city.alternatenames.filter(isDevanagariName))].sort(
    (a, b) => distance(a) - distance(b),
  )
  const nearest = known.find((name) => distance(name) <= own.length * 0.4)
  const nameLocal = hindiNames.get(city.geonameid) ?? nearest
  const others = known.filter((name) => name !== nameLocal)
  return nameLocal === undefined ? { others } : { nameLocal, others }
}

/** Latin names that sound unlike the town's own and, of those that sound alike, the first in English letters. */
export const latinAliases = (city: GeoName): string[] => {
  const heard = new Set([soundOf(city.name)])
  const more = otherNames.get(city.geonameid)?.split('|') ?? []
  const names = city.alternatenames.filter(isLatinName)
  const plainFirst = [...names.filter(isPlain), ...names.filter((name) => !isPlain(name))]
  const others = plainFirst.filter((name) => {
    const sound = soundOf(name)
    if (sound.length < 3 || heard.has(sound)) return false
    heard.add(sound)
    return true
  })
  return [...more, ...others]
}

const isPlain = (name: string): boolean => /^[A-Za-z '.-]+$/.test(name)
