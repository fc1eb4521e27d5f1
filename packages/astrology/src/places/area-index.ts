import { localKey } from './indic-scripts.ts'
import { nameKey } from './name-key.ts'
import type { Place } from './place.ts'
import type { NamedArea } from './place-table.ts'
import { letterKey } from './sound-key.ts'

export interface AreaIndex {
  /** Whether a place lies in what was asked for: a country or state by its name or code, or the beginning of a state. */
  matcher(asked: string): (place: Place) => boolean
  /** Whether the words name a country or a state as a whole. */
  isArea(asked: string): boolean
}

export const createAreaIndex = (
  areas: readonly NamedArea[],
  regions: readonly (readonly string[])[],
): AreaIndex => {
  const index = new Map<string, Set<string>>()
  const add = (key: string, id: string) => index.set(key, (index.get(key) ?? new Set()).add(id))
  const addNames = (id: string, names: readonly string[]) =>
    names.flatMap(keysOf).forEach((key) => add(key, id))
  for (const [countryCode = '', region = ''] of regions) addNames(idOf(countryCode, region), [region])
  for (const { countryCode, region, names } of areas) addNames(idOf(countryCode, region), names)
  for (const { countryCode } of areas) add(countryCode.toLowerCase(), idOf(countryCode))
  const found = (asked: string): ReadonlySet<string> =>
    new Set(keysOf(asked).flatMap((key) => [...(index.get(key) ?? [])]))
  return {
    isArea: (asked) => found(asked).size > 0,
    matcher: (asked) => {
      const ids = found(asked)
      const sound = nameKey(asked)
      if (ids.size === 0 && sound === '') return () => asked.trim() === ''
      return ({ countryCode, region }) =>
        ids.size === 0
          ? nameKey(region).startsWith(sound)
          : ids.has(idOf(countryCode)) || ids.has(idOf(countryCode, region))
    },
  }
}

const idOf = (countryCode: string, region = ''): string => `${countryCode}\t${region}`

/** What a name is found by: a Latin one by its letters, another by itself, and both by their sound. */
const keysOf = (name: string): string[] =>
  [letterKey(name) || localKey(name), nameKey(name) && `${nameKey(name)}~`].filter(Boolean)
